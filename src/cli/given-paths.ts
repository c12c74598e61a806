import { posix, resolve } from 'node:path';
import { isCorrections, looksLikeCorrections } from '../sources/corrections.ts';
import { isFolder } from './inputs.ts';

/** What the paths are that `check` was given. */
export interface GivenPaths {
  /** Folders and files of stories, in the order given. */
  readonly stories: readonly string[];
  /** Those of `stories` that are folders, each once. */
  readonly folders: readonly string[];
  /** Folders of which only the `people.yaml` was given. */
  readonly correctionsOf: readonly string[];
  /** Files called nearly as a `people.yaml` is. */
  readonly misnamed: readonly string[];
}

/** Errors: `SourceError` if there is nothing at a path. */
export async function sortOut(paths: readonly string[]): Promise<GivenPaths> {
  const stories: string[] = [];
  const folders = new Set<string>();
  const correctionsOf = new Set<string>();
  const misnamed = new Set<string>();
  for (const path of paths) {
    const folder = path !== '-' && (await isFolder(path));
    if (folder) folders.add(path);
    if (!folder && isCorrections(path)) correctionsOf.add(posix.dirname(path));
    else if (!folder && looksLikeCorrections(path)) misnamed.add(path);
    else stories.push(path);
  }
  const isGiven = (folder: string): boolean => [...folders].some((one) => resolve(one) === resolve(folder));
  return {
    stories,
    folders: [...folders],
    correctionsOf: [...correctionsOf].filter((folder) => !isGiven(folder)),
    misnamed: [...misnamed],
  };
}
