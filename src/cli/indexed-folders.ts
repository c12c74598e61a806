import { posix } from 'node:path';
import { list } from './wording.ts';

/**
 * Tells that the index holds no file of a folder, of which it does, and what to do. A folder that was read without a file
 * in it leaves no trace, so it is not said that there was none.
 *
 * @param meant what to do unless the name is the path of a folder of the index, as a sentence; by default to give another
 */
export function noSuchFolder(
  name: string,
  folders: readonly { readonly folder: string }[],
  meant: string | null = null,
): string {
  const names = folders.map(({ folder }) => folder);
  const there = names.length === 0 ? 'it is empty' : `it holds files of ${list(names)}`;
  return [
    `The index holds no file of a folder named "${name}"; ${there}.`,
    ...advice(name, names, meant),
  ].join(' ');
}

function advice(name: string, names: readonly string[], meant: string | null): string[] {
  if (/[\\/]/.test(name)) {
    const last = posix.basename(name.replaceAll('\\', '/'));
    const found = names.includes(last) ? `: ${last}` : '';
    return [`Give the name that the index calls a folder by, not its path${found}.`];
  }
  if (meant !== null) return [meant];
  if (names.length === 0) return [];
  return [names.length === 1 ? 'Give that name.' : 'Give one of these names.'];
}
