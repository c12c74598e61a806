import { posix } from 'node:path';
import process from 'node:process';
import { CorrectionsError } from '../sources/corrections-error.ts';
import { PROGRAM } from './wording.ts';

/** The command that lists what is odd in some paths, to be copied into a shell: `wiregraph check wire 'my stories'`. */
export function checkCommand(paths: readonly string[]): string {
  return [PROGRAM, 'check', ...paths.map(shellWord)].join(' ');
}

/** What to tell of an error; where more is wrong than it says, with the command that tells all. */
export function toldOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof CorrectionsError && error.problems.length > 1
    ? `${error.message} To see all: ${checkCommand([posix.dirname(error.file)])}`
    : error.message;
}

/** A path as one word of a shell, which no command takes for an option. */
function shellWord(path: string): string {
  const plain = path.startsWith('-') ? `./${path}` : path;
  if (/^[\p{L}\p{N}_./:@%+,=-]+$/u.test(plain)) return plain;
  return process.platform === 'win32' ? `"${plain}"` : `'${plain.replaceAll("'", String.raw`'\''`)}'`;
}
