import { join, relative, sep } from 'node:path';
import process from 'node:process';
import type { SourceFolder } from './folders.ts';

/**
 * The path of a file below a folder, or with `.` that of the folder itself, as a person can give it to other programs from where the command was run, not from
 * the name that the index has for the folder: `../wire/people.yaml`, or the whole path where that is shorter.
 */
export function pathFromHere({ location }: SourceFolder, path: string): string {
  const whole = join(location, path);
  const fromHere = relative(process.cwd(), whole) || '.';
  return (fromHere.length < whole.length ? fromHere : whole).replaceAll(sep, '/');
}

/** The path from here of a file of one of some folders. */
export type PathOf = (file: { readonly folder: string; readonly path: string }) => string;

/** Tells the paths from here of the files of folders that are read. */
export function pathsFromHere(folders: readonly SourceFolder[]): PathOf {
  const byName = new Map(folders.map((folder) => [folder.name, folder]));
  return ({ folder: name, path }) => {
    const folder = byName.get(name);
    return folder === undefined ? `${name}/${path}` : pathFromHere(folder, path);
  };
}
