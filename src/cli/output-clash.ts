import type { BigIntStats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
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
 * Refuses to write a file that the index lies in, or that it was read from, or one in a folder that it is read from,
 * where it would be read as stories.
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
  const names = (await snapshot.folders()).map(({ folder }) => folder);
  const locations = await repository.locationsOf(names);
  if (found !== null)
    for await (const { folder, path } of candidates(output, real, locations, snapshot)) {
      const location = locations.get(folder);
      if (location !== undefined && isSame(await statOf(join(location, path)), found))
        throw refuse(`${folder}/${path}, which the index was read from, and`);
    }
  const around = await folderAround(output, real, locations);
  if (around !== null)
    throw new CliError(
      EXIT.USAGE,
      `Expected a file outside the folders that the index is read from, but --output ${output} lies in ` +
        `${around.location}, read as "${around.folder}": what it holds would be read as stories again; give a file elsewhere.`,
    );
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
 * What may be the file: the corrections, the sources at its place in a folder, and those called as it is in whichever
 * folder, for a link may lead from there to it. A link of another name would take a look at every file to be found.
 */
async function* candidates(
  output: string,
  real: string,
  locations: ReadonlyMap<string, string>,
  snapshot: Snapshot,
): AsyncGenerator<Pick<SourceFileRecord, 'folder' | 'path'>> {
  for (const folder of locations.keys()) yield { folder, path: CORRECTIONS_FILE };
  const names = new Set([basename(output), basename(real)]);
  const paths = new Set(names);
  for (const location of locations.values()) {
    paths.add(relative(await realLocation(location), real).replaceAll(sep, '/'));
    paths.add(relative(location, resolve(output)).replaceAll(sep, '/'));
  }
  for (const path of paths) yield* await snapshot.sourcesByPath(path);
  for (const name of names) yield* sourcesCalled(name, snapshot);
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
