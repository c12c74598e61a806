import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { StoreError } from './store-error.ts';

/** Where a SQLite database lies. */
export interface SqlitePlace {
  /** Absolute path of the file. */
  readonly path: string;
  /** To be called when the database is closed. */
  leave(): void;
}

/** Folders of databases in memory that are open; they go when the process ends without closing them, too. */
const temporary = new Set<string>();

function removeTemporary(): void {
  for (const folder of temporary) remove(folder);
}

function remove(folder: string): void {
  temporary.delete(folder);
  rmSync(folder, { recursive: true, force: true });
}

/**
 * The place of a file, its folder made where it is missing.
 *
 * `:memory:` is a file in the temporary folder that is gone once it is closed: SQLite's own databases in memory
 * belong to one connection, and shared between connections they give readers no state of their own.
 *
 * Errors: `StoreError` UNREACHABLE where the folder cannot be made.
 */
export function placeOf(location: string): SqlitePlace {
  try {
    return location === ':memory:' ? temporaryPlace() : fixedPlace(resolve(location));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(
      'UNREACHABLE',
      `The folder for the database ${location} cannot be made (${reason}). Give a path that may be written, such as --database wiregraph.sqlite in a folder of yours.`,
      { cause: error },
    );
  }
}

/**
 * The place of a file that is there.
 *
 * Errors: `StoreError` NO_INDEX where there is none.
 */
export function existingPlace(location: string): SqlitePlace {
  const path = resolve(location);
  if (location !== ':memory:' && existsSync(path)) return lastingPlace(path);
  throw new StoreError('NO_INDEX', `There is no index at ${location}.`);
}

/** What SQLite puts beside a database: https://sqlite.org/tempfiles.html. */
const BESIDE = ['-wal', '-shm', '-journal'];

/** The file of a database with those that SQLite puts beside it; none for one in memory. */
export function filesOf(location: string): readonly string[] {
  if (location === ':memory:') return [];
  let path = resolve(location);
  try {
    // SQLite follows links, and puts the others beside the file itself.
    path = realpathSync(path);
  } catch {
    // It is not there.
  }
  return [path, ...BESIDE.map((suffix) => path + suffix)];
}

function fixedPlace(path: string): SqlitePlace {
  mkdirSync(dirname(path), { recursive: true });
  return lastingPlace(path);
}

function lastingPlace(path: string): SqlitePlace {
  return {
    path,
    leave() {
      // A file that was asked for stays.
    },
  };
}

function temporaryPlace(): SqlitePlace {
  if (temporary.size === 0) process.once('exit', removeTemporary);
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-'));
  temporary.add(folder);
  return {
    path: join(folder, 'memory.db'),
    leave() {
      remove(folder);
      if (temporary.size === 0) process.removeListener('exit', removeTemporary);
    },
  };
}

/**
 * Tells whether the file at a path is still the one that was there when this was called: a connection goes on with the
 * one it opened though it is deleted, and the next connection opens whatever is there then.
 *
 * Errors: what is returned throws `StoreError` UNREACHABLE where it is not.
 */
export function sameFileAt(path: string): () => void {
  const first = fileAt(path);
  return () => {
    const now = fileAt(path);
    if (now === first) return;
    throw new StoreError(
      'UNREACHABLE',
      now === null
        ? `Expected the index ${path} where it was opened; it was deleted or moved away. Put it back, or start Wiregraph again, which builds it anew from the files.`
        : `Expected the index ${path} as it was opened; it was replaced by another file. Put the first one back, or start Wiregraph again to use what is there now.`,
    );
  };
}

function fileAt(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.dev} ${stats.ino}`;
}
