import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { EMPTY_PATH, isDeadLink, SourceError, systemCode, unlistable } from './source-error.ts';

/** A folder to read. */
export interface SourceFolder {
  /** What the index calls it; with a file's path it makes the file's identity. */
  readonly name: string;
  /** Absolute location on this machine. */
  readonly location: string;
  /** Whether the name is only the last part of the location, which other folders may have too. */
  readonly isBaseName?: boolean;
}

/**
 * Finds the folders a person asked for, each written `FOLDER` or `NAME=FOLDER`. The name is the folder's base
 * name unless given; a folder given twice under one name is read once.
 *
 * Errors: `SourceError` for a folder that does not exist, is no folder, or shares its name with another.
 */
export async function findFolders(specifications: readonly string[]): Promise<SourceFolder[]> {
  const byName = new Map<string, SourceFolder>();
  for (const specification of specifications) {
    const folder = await findFolder(specification);
    const other = byName.get(folder.name);
    if (other !== undefined && other.location !== folder.location)
      throw new SourceError(
        'SAME_NAME',
        `Two folders have the name "${folder.name}": ${other.location} and ${folder.location}. ` +
          `Give one of them another name with NAME=FOLDER, for example ${folder.name}-2=${folder.location}.`,
      );
    byName.set(folder.name, folder);
  }
  return [...byName.values()];
}

async function findFolder(specification: string): Promise<SourceFolder> {
  const whole = await folderAt(specification);
  if (whole instanceof SourceError) {
    const [, name, path = ''] = /^([^=]*)=(.*)$/su.exec(specification) ?? [];
    if (name === undefined) throw whole;
    if (name.trim() === '' || path === '') throw halfNamed(specification, path);
    const location = await folderAt(path);
    if (location instanceof SourceError) throw location;
    return { name: name.trim(), location };
  }
  const name = basename(whole);
  if (name === '')
    throw new SourceError(
      'NO_NAME',
      `The folder ${whole} has no name of its own; give it one with NAME=FOLDER, for example all=${whole}.`,
    );
  return { name, location: whole, isBaseName: true };
}

/** What is told of a `NAME=FOLDER` that lacks one of the two. */
function halfNamed(specification: string, path: string): SourceError {
  const [lacking, advice] =
    path === ''
      ? ['folder behind', 'or set the variable it comes from']
      : ['name before', `for example news=${path}, or the folder alone`];
  return new SourceError(
    'NO_NAME',
    `Expected NAME=FOLDER, but ${specification} has no ${lacking} the =; write one there, ${advice}.`,
  );
}

/** The absolute location of a folder, or why it cannot be read. */
async function folderAt(path: string): Promise<string | SourceError> {
  if (path === '') return new SourceError('NOT_FOUND', EMPTY_PATH);
  const absolute = resolve(path);
  try {
    if (!(await stat(absolute)).isDirectory())
      return new SourceError(
        'NOT_A_FOLDER',
        `Expected a folder, but ${path} is a file; give the folder it lies in.`,
      );
    return absolute;
  } catch (error) {
    return systemCode(error) === 'ENOENT' && !isDeadLink(error)
      ? new SourceError(
          'NOT_FOUND',
          `The folder ${path} does not exist; check the spelling, or give the path from ${process.cwd()}.`,
          { cause: error },
        )
      : unlistable(path, error);
  }
}
