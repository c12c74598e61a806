import { stat } from 'node:fs/promises';
import type { SourceFolder } from '../sources/folders.ts';
import { SourceError } from '../sources/source-error.ts';
import type { Listing } from '../sources/walk.ts';
import type { Repository, StoredSource } from '../store/repository.ts';

/** A folder of the index that is read from another place than before. */
export interface Relocation {
  readonly folder: string;
  /** Absolute location before. */
  readonly from: string;
  readonly to: string;
}

/** A folder to read, with what it holds now. */
export interface ListedFolder {
  readonly folder: SourceFolder;
  readonly listing: Listing;
}

/**
 * Notes in the index where each folder is read from, and sees to it that two folders of one name, read in separate
 * runs, do not replace each other: reading brings the index to the state of the folder, so the second would drop
 * every story of the first.
 *
 * Another place is taken where nothing can be lost (the index holds no files of that name), where a person chose the
 * name, or where the folder was moved: it is gone from its old place, and half of its files at least are here.
 *
 * @param known where folders were read from last, by name
 * @param sources all files that the index holds of the folders read from another place than that
 *
 * Errors: `SourceError` SAME_NAME for any other folder, before anything is changed.
 */
export async function claimFolders(
  repository: Repository,
  listed: readonly ListedFolder[],
  known: ReadonlyMap<string, string>,
  sources: readonly StoredSource[],
): Promise<Relocation[]> {
  const unnoted = listed.filter(({ folder }) => known.get(folder.name) !== folder.location);
  const relocations: Relocation[] = [];
  for (const { folder, listing } of unnoted) {
    const from = known.get(folder.name);
    const stored = sources.filter((source) => source.folder === folder.name);
    if (from === undefined || stored.length === 0) continue;
    if (folder.isBaseName === true && !(await wasMoved(from, listing, stored)))
      throw sameName(folder, from, stored.length);
    relocations.push({ folder: folder.name, from, to: folder.location });
  }
  // Nothing is written where nothing is new: another process may be writing.
  if (unnoted.length > 0) await repository.locate(unnoted.map(({ folder }) => folder));
  return relocations;
}

async function wasMoved(
  from: string,
  { files, unreadable }: Listing,
  stored: readonly StoredSource[],
): Promise<boolean> {
  const old = await stat(from).catch(() => null);
  if (old?.isDirectory() === true) return false;
  const here = new Set([...files, ...unreadable].map(({ path }) => path));
  return stored.filter(({ path }) => here.has(path)).length * 2 >= stored.length;
}

function sameName({ name, location }: SourceFolder, from: string, stored: number): SourceError {
  const files = stored === 1 ? 'the file' : `the ${stored} files`;
  return new SourceError(
    'SAME_NAME',
    `The index already has a folder "${name}", read from ${from}; reading ${location} under that name would drop ` +
      `${files} stored of it. Give this one another name, for example ${name}-2=${location}, or, if it is the same ` +
      `folder in a new place, say so with ${name}=${location}.`,
  );
}
