import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { GoldStory } from '../../evaluate/gold.ts';
import { readMarkedStory } from '../../evaluate/marked-story.ts';
import { ShapeError, ShapeErrors } from '../../evaluate/read-json.ts';
import { decode } from '../../sources/decode.ts';
import { hintOf } from '../../sources/diagnostic-codes.ts';
import { cannotRead } from '../../sources/source-error.ts';
import { CliError, EXIT } from '../exit-codes.ts';
import { Faults } from './faults.ts';

const MARKED = '.txt';

/** Whether a path is a story marked in place, or a folder of such. */
export function isMarked(path: string): boolean {
  return path.endsWith(MARKED) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/**
 * Reads a story marked in place, or all in a folder, in the order of their names; a story's id is its file's path
 * in the folder. Once a file is wrong no more are given, only looked at.
 *
 * Errors: `CliError` naming the file, or that no quotation is marked in any.
 */
export async function* markedStories(path: string): AsyncGenerator<GoldStory> {
  const isOne = path.endsWith(MARKED);
  const names = isOne ? [''] : (await namesIn(path)).sort();
  const unmarked: string[] = [];
  const faults = new Faults(path, isOne ? 'mark' : 'place');
  let marked = 0;
  for (const name of names) {
    if (!isOne && !name.endsWith(MARKED)) continue;
    const file = join(path, name);
    let story: GoldStory;
    try {
      story = readMarkedStory(isOne ? basename(path) : name, await textOf(file));
    } catch (error) {
      const isFault = error instanceof ShapeError || error instanceof CliError;
      if (!isFault) throw new CliError(EXIT.CANNOT_RUN, cannotRead(file, error));
      if (error instanceof CliError) faults.add(error.message);
      else for (const fault of faultsOf(error)) faults.add(`${file}: ${fault}.`);
      continue;
    }
    if (story.quotes.length === 0) unmarked.push(file);
    else marked += 1;
    if (faults.count === 0) yield story;
  }
  faults.mustBeNone();
  if (marked === 0)
    throw new CliError(
      EXIT.PROBLEMS,
      `${unmarked.length === 0 ? `${path} holds no .txt` : `${unmarked.join(', ')}: there is no quotation marked`}; ` +
        'expected {Q1: …} around quotations, see --help.',
    );
}

const faultsOf = (error: ShapeError): readonly string[] =>
  error instanceof ShapeErrors ? error.faults : [error.message];

/** Errors: `CliError` if the file is no text; that of the system if it cannot be read. */
async function textOf(file: string): Promise<string> {
  const { text, refused, diagnostics } = decode(await readFile(file));
  const [first] = diagnostics;
  if (refused && first !== undefined)
    throw new CliError(EXIT.PROBLEMS, `${file}: ${first.message} ${hintOf(first.code)}`);
  return text;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch (error) {
    throw new CliError(EXIT.CANNOT_RUN, cannotRead(`The folder ${folder}`, error));
  }
}
