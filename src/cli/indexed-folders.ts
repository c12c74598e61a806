import { list } from './wording.ts';

/**
 * Tells that the index holds no file of a folder, and of which it does. A folder that was read without a file in it
 * leaves no trace, so it is not said that there was none.
 */
export function noSuchFolder(name: string, folders: readonly { readonly folder: string }[]): string {
  const there =
    folders.length === 0 ? 'it is empty' : `it holds files of ${list(folders.map(({ folder }) => folder))}`;
  const path = /[\\/]/.test(name) ? ' Give the name that the index calls a folder by, not its path.' : '';
  return `The index holds no file of a folder named "${name}"; ${there}.${path}`;
}
