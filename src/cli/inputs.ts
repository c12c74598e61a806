import { stat } from 'node:fs/promises';
import { basename, dirname, posix, resolve } from 'node:path';
import process from 'node:process';
import { CORRECTIONS_FILE, isCorrections, looksLikeCorrections } from '../sources/corrections.ts';
import { readSource, readStream, unreadable, type Reading } from '../sources/read.ts';
import { cannotRead, SourceError } from '../sources/source-error.ts';
import { listFolder } from '../sources/walk.ts';
import { checkCommand } from './check-command.ts';
import { leftOut, nothingToRead } from './wording.ts';

/** A file that was read without an index. */
export interface Input {
  /** The folder it was found in, as the person gave it; null for a file given by itself. */
  readonly folder: string | null;
  /** What the person calls it: a path from where the command was run, or `-`. */
  readonly name: string;
  /** Whether it stands for a folder that cannot be listed, with all that is in it. */
  readonly isClosedFolder: boolean;
  readonly reading: Reading;
}

/** Standard input has no file, yet needs a name: it is the title of a text without words. */
const STANDARD_INPUT = { folder: '-', path: 'standard-input' };

/**
 * Reads one file, or standard input for `-`. What is wrong with its content is in the reading.
 *
 * Errors: `SourceError` if there is no such file, or it is one of corrections.
 */
export async function readInput(path: string): Promise<Reading> {
  if (path === '-') return readStream(process.stdin, STANDARD_INPUT);
  if (await isFolder(path))
    throw new SourceError('NOT_A_FILE', `Expected a file, but ${path} is a folder; give a file in it.`);
  const other = noStory(path);
  if (other !== null) throw new SourceError('NOT_A_STORY', `Expected a story, but ${path} ${other}`);
  return readFile(path);
}

type OnSkipped = (folder: string, skipped: readonly string[]) => void;

/**
 * Reads files, whole folders, and standard input for `-`, in the order given.
 *
 * @param onNothing is told of each folder that has no file to read, and of each file that is no story
 * @param onSkipped is told of the files of each folder that are left out, by their paths in it
 *
 * Errors: `SourceError` if one of them does not exist, before any is read.
 */
export async function* readInputs(
  paths: readonly string[],
  onNothing: (remark: string) => void,
  onSkipped: OnSkipped = () => undefined,
): AsyncGenerator<Input> {
  const folders = new Set<string>();
  for (const path of paths) if (path !== '-' && (await isFolder(path))) folders.add(path);
  for (const path of paths) {
    const other = noStory(path);
    if (path === '-') yield alone('-', await readStream(process.stdin, STANDARD_INPUT));
    else if (folders.has(path)) yield* readFolder(path, onNothing, onSkipped);
    else if (other !== null) onNothing(`Left out: ${path} ${other}`);
    else yield alone(path, await readFile(path));
  }
}

/** Where a file is no story by its name: what it is and what to do, as a sentence of which it is the subject; else null. */
function noStory(path: string): string | null {
  if (isCorrections(path))
    return `tells who is who in the stories beside it; to see what is odd in it use: ${checkCommand([path])}`;
  if (looksLikeCorrections(path))
    return (
      `is called nearly as the ${CORRECTIONS_FILE} that tells who is who; rename it: ${CORRECTIONS_FILE} if it does so, ` +
      'with another ending such as .txt if it is a story.'
    );
  return null;
}

function alone(name: string, reading: Reading): Input {
  return { folder: null, name, isClosedFolder: false, reading };
}

async function* readFolder(
  path: string,
  onNothing: (remark: string) => void,
  onSkipped: OnSkipped,
): AsyncGenerator<Input> {
  const location = resolve(path);
  const listing = await listFolder(basename(location), location);
  onSkipped(path, listing.skipped);
  if (listing.files.length === 0 && listing.unreadable.length === 0) {
    // Of those that are meant to be corrections more is told elsewhere.
    const others = listing.skipped.filter((file) => !looksLikeCorrections(file));
    const skipped = others.map((file) => posix.join(path, file));
    onNothing([nothingToRead([path]), ...leftOut(skipped)].join(' '));
  }
  const nameOf = (file: { readonly path: string }): string => posix.join(path, file.path);
  for (const { reason, isFolder: closed, ...file } of listing.unreadable)
    yield {
      folder: path,
      name: nameOf(file),
      isClosedFolder: closed,
      reading: unreadable(file, reason, closed),
    };
  for (const file of listing.files) {
    const reading = await readSource(file);
    if (reading !== null) yield { folder: path, name: nameOf(file), isClosedFolder: false, reading };
  }
}

async function readFile(path: string): Promise<Reading> {
  const location = resolve(path);
  const file = { folder: basename(dirname(location)), path: basename(location), location };
  return (await readSource(file)) ?? unreadable(file, 'it went away');
}

/** Errors: `SourceError` if there is nothing at the path. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new SourceError('NOT_FOUND', cannotRead(path, error), { cause: error });
  }
}
