import { statSync } from 'node:fs';
import { StoreError } from './store-error.ts';

/** SQLite's result codes that say more about the file than about the statement. */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IO = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** The result code of an error that node:sqlite threw, without its extension; null for any other error. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return error.errcode & 0xff;
}

/** Whether another connection holds the lock that was wanted, so that trying again makes sense. */
export function isBusy(error: unknown): boolean {
  const code = resultCode(error);
  return code === BUSY || code === LOCKED;
}

/** What a person can do about a file that cannot be opened, read or written. */
function adviceOf(code: number | null, path: string): string {
  if (code === FULL) return 'Make room on the disk.';
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    return 'It is a folder: give the path of a file, which is made where there is none.';
  // To read it takes as much: whoever reads holds a lock.
  if (code === READONLY)
    return 'Give this user the right to write it, and the folder it lies in, or give another with --database.';
  return 'Check that the path is right, that it may be written, and that the disk has room.';
}

/** A `StoreError` for what is wrong with the database file; any other error as it is. */
export function sqliteError(error: unknown, path: string): unknown {
  const said = error instanceof Error ? error.message : String(error);
  switch (resultCode(error)) {
    case BUSY:
    case LOCKED:
      return new StoreError(
        'LOCKED',
        `The database ${path} is locked by another process. Try again when it has finished.`,
        { cause: error },
      );
    case NOTADB:
      return new StoreError(
        'NOT_A_WIREGRAPH_DATABASE',
        `${path} is not a SQLite database (${said}). Give another path for the index.`,
        { cause: error },
      );
    case CORRUPT:
      return new StoreError(
        'NOT_A_WIREGRAPH_DATABASE',
        `${path} is a damaged SQLite database (${said}). Give another path, or delete the file if it is an index of Wiregraph: it is made again from the stories.`,
        { cause: error },
      );
    case READONLY:
    case IO:
    case FULL:
    case CANTOPEN:
      return new StoreError(
        'UNREACHABLE',
        `The database ${path} cannot be used: ${said}. ${adviceOf(resultCode(error), path)}`,
        { cause: error },
      );
    default:
      return error;
  }
}
