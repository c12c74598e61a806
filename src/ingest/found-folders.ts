import { type CorrectionsFile, NO_CORRECTIONS, readCorrections } from '../sources/corrections.ts';
import type { SourceFolder } from '../sources/folders.ts';
import { listPaths } from '../sources/list-paths.ts';
import { listFolder } from '../sources/walk.ts';
import type { ListedFolder } from './claim-folders.ts';
import type { LookedAt } from './held-sources.ts';

/** A folder as a run finds it: what it holds of what is looked at, and what it says of who is who. */
export interface FoundFolder extends ListedFolder, LookedAt {
  readonly corrections: CorrectionsFile;
}

/**
 * Lists folders and reads their corrections.
 *
 * @param only paths to look at, by name of folder; of folders that are not in it everything is
 *
 * Errors: `SourceError` if a folder cannot be listed, or its corrections say nothing that is expected.
 */
export async function findAll(
  folders: readonly SourceFolder[],
  only: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<FoundFolder[]> {
  const corrections = new Map<string, CorrectionsFile>();
  for (const folder of folders) corrections.set(folder.name, await readCorrections(folder));
  return Promise.all(
    folders.map(async (folder) => ({
      ...(await listed(folder, only.get(folder.name))),
      corrections: corrections.get(folder.name) ?? NO_CORRECTIONS,
    })),
  );
}

async function listed(
  folder: SourceFolder,
  paths: ReadonlySet<string> | undefined,
): Promise<ListedFolder & LookedAt> {
  const { name, location } = folder;
  const some = paths === undefined ? null : await listPaths(name, location, paths);
  if (paths !== undefined && some !== null) return { folder, listing: some, paths };
  return { folder, listing: await listFolder(name, location), paths: null };
}
