import { makeId } from '../domain/ids.ts';
import type { SourceFolder } from '../sources/folders.ts';
import type { Repository, StoredSource } from '../store/repository.ts';

/** A folder, and the paths in it that are looked at; null if everything is. */
export interface LookedAt {
  readonly folder: SourceFolder;
  readonly paths: ReadonlySet<string> | null;
}

/**
 * What the index holds of the files that are looked at: a change of one file must not cost what all of them do. Of a
 * folder that is read from another place than before it is everything, for that tells whether it is the same.
 *
 * @param known where folders were read from last, by name
 */
export async function heldSources(
  repository: Repository,
  looked: readonly LookedAt[],
  known: ReadonlyMap<string, string>,
): Promise<readonly StoredSource[]> {
  const names: string[] = [];
  const ids: string[] = [];
  for (const { folder, paths } of looked)
    if (paths === null || known.get(folder.name) !== folder.location) names.push(folder.name);
    else for (const path of paths) ids.push(makeId('SourceFile', folder.name, path));
  return [
    ...(names.length === 0 ? [] : await repository.storedSources(names)),
    ...(ids.length === 0 ? [] : await repository.storedSourcesById(ids)),
  ];
}
