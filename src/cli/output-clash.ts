import type { BigIntStats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { SourceFileRecord } from '../domain/records.ts';
import { CORRECTIONS_FILE } from '../sources/corrections.ts';
import type { Keyset } from '../store/page.ts';
import type { Repository } from '../store/repository.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { CliError, EXIT } from './exit-codes.ts';
import { withoutPassword } from './summary.ts';

/** Stories looked at in one read. */
const AT_ONCE = 100;

/**
 * Refuses to write a file of the index, one in a folder that it is read from, where it would be read as stories, and one
 * elsewhere that a link in such a folder leads to.
 *
 * Errors: `CliError` with the exit code of a wrong command line.
 */
export async function refuseClash(
  output: string,
  database: string,
  repository: Repository,
  snapshot: Snapshot,
): Promise<void> {
  const refuse = (what: string): CliError =>
    new CliError(EXIT.USAGE, `--output ${output} is ${what} an export would destroy; give another file.`);
  const { filesOfIndex } = await import('../store/open.ts');
  const real = await realLocation(output);
  const found = await statOf(real);
  for (const file of filesOfIndex(database))
    if ((await realLocation(file)) === real || isSame(await statOf(file), found))
      throw refuse(`a file of the index ${withoutPassword(database)}, which`);
  const folders = (await snapshot.folders()).map(({ folder }) => folder);
  const locations = await repository.locationsOf(folders);
  const around = await folderAround(output, real, locations);
  if (around !== null)
    throw new CliError(
      EXIT.USAGE,
      `Expected a file outside the folders that the index is read from, but --output ${output} lies in ` +
        `${around.location}, read as "${around.folder}": what it holds would be read as stories again; give a file elsewhere.`,
    );
  if (found === null) return;
  for await (const { folder, path } of linksTo(
    new Set([basename(output), basename(real)]),
    folders,
    snapshot,
  )) {
    const location = locations.get(folder);
    if (location !== undefined && isSame(await statOf(join(location, path)), found))
      throw refuse(`${folder}/${path}, which the index was read from, and`);
  }
}

/** The folder of the index that a file lies in, as its path is given or with its links resolved; null if in none. */
async function folderAround(
  output: string,
  real: string,
  locations: ReadonlyMap<string, string>,
): Promise<{ readonly folder: string; readonly location: string } | null> {
  const above = await Promise.all([...ancestors(resolve(output)), ...ancestors(real)].map(statOf));
  for (const [folder, location] of locations) {
    const found = await statOf(location);
    if (above.some((one) => isSame(one, found))) return { folder, location };
  }
  return null;
}

/** The folders around an absolute location, the nearest first. */
function ancestors(location: string): readonly string[] {
  const folder = dirname(location);
  return folder === location ? [] : [folder, ...ancestors(folder)];
}

/**
 * What may be a link to a file of these names: the corrections of each folder, and the sources that are called so. A link
 * of another name would take a look at every file to be found.
 */
async function* linksTo(
  names: ReadonlySet<string>,
  folders: readonly string[],
  snapshot: Snapshot,
): AsyncGenerator<Pick<SourceFileRecord, 'folder' | 'path'>> {
  for (const folder of folders) yield { folder, path: CORRECTIONS_FILE };
  for (const name of names) {
    yield* await snapshot.sourcesByPath(name);
    yield* sourcesCalled(name, snapshot);
  }
}

/** Sources with a story whose paths hold the name behind a slash. */
async function* sourcesCalled(name: string, snapshot: Snapshot): AsyncGenerator<SourceFileRecord> {
  let after: Keyset | null = null;
  do {
    const page = { limit: AT_ONCE, direction: 'FORWARD', after, before: null } as const;
    const where = { sourcePath: { contains: `/${name}` } };
    const { items, hasNext } = await snapshot.articlePage(
      where,
      [{ field: 'SOURCE_PATH', direction: 'ASC' }],
      page,
    );
    yield* (await snapshot.sourcesById(items.map(({ record }) => record.sourceId))).values();
    after = hasNext ? (items.at(-1)?.key ?? null) : null;
  } while (after !== null);
}

/** A location with all links resolved; of what is not there, those of the folder it would be in. */
async function realLocation(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? resolve(path) : join(await realLocation(folder), basename(path));
  }
}

/** Null where there is nothing to be seen. */
async function statOf(location: string): Promise<BigIntStats | null> {
  try {
    return await stat(location, { bigint: true });
  } catch {
    return null;
  }
}

function isSame(one: BigIntStats | null, other: BigIntStats | null): boolean {
  return one !== null && other !== null && one.dev === other.dev && one.ino === other.ino;
}
