import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { ShapeError } from '../../evaluate/read-json.ts';
import { cannotRead } from '../../sources/source-error.ts';
import { CliError, EXIT } from '../exit-codes.ts';
import { faultOfJson, linesOf } from '../json-lines.ts';

/** What to do about a file of JSON lines that is wrong, each as the end of a sentence. */
export interface Advice {
  /** About a line that is not as it must be. */
  readonly line: string;
  /** About a line that is not even JSON. */
  readonly notJson: string;
  /** About a folder in the place of the file. */
  readonly folder: string;
}

/** Errors: `CliError` naming file and line instead of a `ShapeError` or `SyntaxError`. */
export function orTell<T>(file: string, number: number, read: () => T, advice: Advice): T {
  try {
    return read();
  } catch (error) {
    const place = `${file}, line ${number}`;
    if (error instanceof ShapeError)
      throw new CliError(EXIT.PROBLEMS, `${place}: ${error.message}; ${advice.line}.`);
    if (error instanceof SyntaxError)
      throw new CliError(
        EXIT.PROBLEMS,
        `${place}: it is not JSON: ${faultOfJson(error)}; ${advice.notJson}.`,
      );
    throw error;
  }
}

/**
 * Reads what stands on the lines of a file.
 *
 * Errors: `CliError` naming file and line.
 */
export async function* jsonLines<T>(
  file: string,
  read: (value: unknown, number: number) => T,
  advice: Advice,
): AsyncGenerator<T> {
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
  for await (const { number, text } of linesOf(createReadStream(file)))
    yield orTell(
      file,
      number,
      () => {
        if (text === null) throw new ShapeError('the line is too long');
        return read(JSON.parse(text), number);
      },
      advice,
    );
}
