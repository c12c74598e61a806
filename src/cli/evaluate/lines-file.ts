import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { faultOfJson } from '../../domain/json.ts';
import { ShapeError } from '../../evaluate/read-json.ts';
import { cannotRead } from '../../sources/source-error.ts';
import { CliError, EXIT } from '../exit-codes.ts';
import { linesOf, TOO_LONG } from '../json-lines.ts';
import { complain } from '../terminal.ts';
import { count } from '../wording.ts';
import { Faults, MOST_TOLD } from './faults.ts';

/** What to do about a file of JSON lines that is wrong, each as the end of a sentence. */
export interface Advice {
  /** About a line that is not as it must be. */
  readonly line: string;
  /** About a line that is not even JSON. */
  readonly notJson: string;
  /** About a folder in the place of the file. */
  readonly folder: string;
}

/** What is wrong with a line, as a sentence that names it; null if the error is none of the line’s. */
function faultOf(file: string, number: number, error: unknown, advice: Advice): string | null {
  const place = `${file}, line ${number}`;
  if (error instanceof ShapeError) return `${place}: ${error.message}; ${advice.line}.`;
  if (error instanceof SyntaxError)
    return `${place}: it is not JSON: ${faultOfJson(error)}; ${advice.notJson}.`;
  return null;
}

/** Errors: `CliError` naming file and line instead of a `ShapeError` or `SyntaxError`. */
export function orTell<T>(file: string, number: number, read: () => T, advice: Advice): T {
  try {
    return read();
  } catch (error) {
    const fault = faultOf(file, number, error, advice);
    throw fault === null ? error : new CliError(EXIT.PROBLEMS, fault);
  }
}

/**
 * Reads what stands on the lines of a file. Once one is wrong no more are given, only looked at, so that all that is
 * wrong is told at once.
 *
 * Errors: `CliError` naming file and line.
 */
export async function* jsonLines<T>(
  file: string,
  read: (value: unknown, number: number) => T,
  advice: Advice,
): AsyncGenerator<T> {
  await mustBeFile(file, advice);
  const faults = new Faults(file, 'line');
  let isJson = false;
  for await (const { number, text } of linesOf(createReadStream(file))) {
    let found: { readonly value: T } | null = null;
    try {
      if (text === null) throw new ShapeError(TOO_LONG);
      const value: unknown = JSON.parse(text);
      isJson = true;
      found = { value: read(value, number) };
    } catch (error) {
      const fault = faultOf(file, number, error, advice);
      if (fault === null) throw error;
      faults.add(fault);
      if (!isJson && faults.count === MOST_TOLD) break;
    }
    if (found !== null && faults.count === 0) yield found.value;
  }
  // Of a file of another kind the first line tells all.
  faults.mustBeNone(isJson);
}

/** Errors: `CliError`. */
async function mustBeFile(file: string, advice: Advice): Promise<void> {
  if (file === '-')
    throw new CliError(
      EXIT.CANNOT_RUN,
      'Expected a file of JSON lines, but got -, and standard input is not read here; write it into a file and give its path.',
    );
  let isFolder: boolean;
  try {
    await access(file, constants.R_OK);
    isFolder = (await stat(file)).isDirectory();
  } catch (error) {
    throw new CliError(EXIT.CANNOT_RUN, cannotRead(file, error));
  }
  if (isFolder)
    throw new CliError(
      EXIT.CANNOT_RUN,
      `Expected a file of JSON lines, but ${file} is a folder; ${advice.folder}.`,
    );
}

/** Tells of lines that are there twice, each as `line 3 is line 1`. */
export function tellTwice(file: string, twice: readonly string[]): void {
  if (twice[0] === undefined) return;
  complain(
    `wiregraph: ${file} gives ${count(twice.length, 'line')} twice (${twice[0]} again): each counts once.`,
  );
}
