import { posix } from 'node:path';
import { readSource, unreadable, type Reading } from '../sources/read.ts';
import type { FoundFile, Listing } from '../sources/walk.ts';

/** Something a folder holds, with the reason if it cannot be read. */
export interface Entry {
  readonly file: FoundFile;
  readonly reason: string | null;
  readonly isFolder: boolean;
}

/** What a folder holds, what cannot be read behind the rest. */
export function entriesOf({ files, unreadable }: Listing): Entry[] {
  return [
    ...files.map((file) => ({ file, reason: null, isFolder: false })),
    ...unreadable.map(({ reason, isFolder, ...file }) => ({ file, reason, isFolder })),
  ];
}

/** Reads an entry; null if it went away. */
export async function readEntry({ file, reason, isFolder }: Entry): Promise<Reading | null> {
  return reason === null ? readSource(file) : unreadable(file, reason, isFolder);
}

/** A file's folder and path as one key. */
export function keyOf({ folder, path }: { readonly folder: string; readonly path: string }): string {
  return JSON.stringify([folder, path]);
}

/** Whether a file lies below one of some paths, given by their keys. */
export function isBelow(
  keys: ReadonlySet<string>,
  { folder, path }: { readonly folder: string; readonly path: string },
): boolean {
  for (let above = posix.dirname(path); above !== '.' && above !== '/'; above = posix.dirname(above))
    if (keys.has(keyOf({ folder, path: above }))) return true;
  return false;
}
