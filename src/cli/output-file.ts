import { rmSync } from 'node:fs';
import { chmod, open, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { reasonOf, systemCode } from '../sources/source-error.ts';
import { CliError, EXIT } from './exit-codes.ts';

/** Writes more text, and waits until the system has taken it. */
export type Print = (text: string) => Promise<void>;

/**
 * Writes a file that is there whole or not at all: what is written goes to a file beside it, which takes its name, and
 * what rights it had, in the end. Where that fails, or the process is told to end, nothing is left behind.
 *
 * Errors: `CliError` if the place cannot be written to, or is there and no file; what `write` throws.
 */
export async function writeWhole(path: string, write: (print: Print) => Promise<void>): Promise<void> {
  const { location, mode } = await placeOf(path);
  const draft = join(dirname(location), `.${basename(location)}.${process.pid}.part`);
  const file = await telling(path, () => open(draft, 'w'));
  const remove = (): void => {
    rmSync(draft, { force: true });
  };
  const stopListening = onSignal(remove);
  try {
    try {
      await write((text) => telling(path, () => file.appendFile(text)));
      await telling(path, () => file.sync());
    } finally {
      await file.close();
    }
    await telling(path, async () => {
      if (mode !== null) await chmod(draft, mode);
      await rename(draft, location);
    });
  } catch (error) {
    remove();
    throw error;
  } finally {
    stopListening();
  }
}

/** The file that a path leads to, and its rights if it is there already. */
async function placeOf(path: string): Promise<{ readonly location: string; readonly mode: number | null }> {
  const location = await telling(path, async () => {
    try {
      return await realpath(path);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
  });
  if (location === null) return { location: resolve(path), mode: null };
  const found = await telling(path, () => stat(location));
  if (found.isFile()) return { location, mode: found.mode & 0o7777 };
  throw new CliError(
    EXIT.CANNOT_RUN,
    `Expected a file to write to, but ${path} is ${found.isDirectory() ? 'a folder; give a file in it, or' : 'there and is none;'} ` +
      'leave --output out to write to standard output.',
  );
}

/** Does something with a file; if the system refuses, that is told in one sentence. */
async function telling<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new CliError(EXIT.CANNOT_RUN, `${path} cannot be written: ${whyNot(error)}.`);
  }
}

/** Why the system refused to write, and what to do about it, as the end of a sentence. */
function whyNot(error: unknown): string {
  switch (systemCode(error)) {
    case 'ENOENT':
      return 'its folder does not exist; make the folder, or give a file in another';
    case 'ENOSPC':
    case 'EDQUOT':
      return `${reasonOf(error)}; make room, or give a file on another disk`;
    default:
      return `${reasonOf(error)}; give a file in a folder that this user may write to`;
  }
}

/** Cleans up before a signal ends the process, which unwinds nothing. Returns what stops that. */
function onSignal(cleanUp: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stopListening = (): void => {
    for (const signal of signals) process.removeListener(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    cleanUp();
    stopListening();
    // Sent again with nobody listening, so that whoever started the process sees what ended it.
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  return stopListening;
}
