import { list } from './wording.ts';

/** Tells that the index has no folder of a name, and which it has. */
export function noSuchFolder(name: string, folders: readonly { readonly folder: string }[]): string {
  const there = folders.length === 0 ? 'it is empty' : `it has ${list(folders.map(({ folder }) => folder))}`;
  return `The index has no folder "${name}"; ${there}.`;
}
