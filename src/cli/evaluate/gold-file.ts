import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { JsonObject, ShapeError } from '../../evaluate/read-json.ts';
import { splitOf, type Split } from '../../evaluate/split.ts';
import { cannotRead } from '../../sources/source-error.ts';
import { CliError, EXIT } from '../exit-codes.ts';
import { linesOf } from '../json-lines.ts';
import { isMarked } from './marked-files.ts';

/** Options of every subcommand of `evaluate`. */
export interface EvaluateOptions {
  readonly split: Split;
  readonly parsed?: string;
  readonly errors?: boolean;
  readonly json?: boolean;
}

/** Adds the file and the options that every subcommand of `evaluate` takes. */
export function takesGoldFile(
  command: Command,
  what = 'JSON lines, one story with its gold marks each; offsets in UTF-16 units',
): Command {
  return command
    .argument('<file>', what)
    .addOption(
      new Option(
        '--split <half>',
        'stories to score: a fixed half by a hash of the id, to tune on one and check on the other',
      )
        .choices(['dev', 'test', 'all'])
        .default('all'),
    )
    .option(
      '--parsed <file>',
      'score this instead of parsing: JSON lines as `wiregraph parse` prints them, tied by id',
    )
    .option('--errors', 'list what went wrong, with the words')
    .option('--json', 'print figures (and errors) as JSON');
}

/** One gold story and what was read in it. */
export interface Scored<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found;
}

/** What is scored of the lines that `wiregraph parse` prints of a text, which can hold several stories, or none. */
type Reader<Gold, Found> = (gold: Gold, lines: readonly JsonObject[]) => Found;

/**
 * Gold stories of the asked half, each with its reading.
 *
 * Errors: `CliError` if there is none, or the readings are not as `wiregraph parse` prints them.
 */
export async function* scoredStories<Gold extends { readonly id: string; readonly text: string }, Found>(
  golds: AsyncIterable<Gold>,
  options: EvaluateOptions,
  read: Reader<Gold, Found>,
): AsyncGenerator<Scored<Gold, Found>> {
  const readIn =
    options.parsed === undefined ? await ownParser(read) : await readingsOf(options.parsed, read);
  let found = 0;
  for await (const gold of golds) {
    if (options.split !== 'all' && splitOf(gold.id) !== options.split) continue;
    found += 1;
    yield { gold, found: readIn(gold) };
  }
  if (found === 0)
    throw new CliError(EXIT.PROBLEMS, `Expected stories to score, but there are none in ${options.split}.`);
}

/**
 * Errors: `CliError` if nothing is marked in the stories that were scored: zeros would say that the reading is bad.
 *
 * @param what what is not marked, as the beginning of a sentence
 * @param expected the fields that would tell it
 */
export function mustBeMarked(isMarked: boolean, file: string, what: string, expected: string): void {
  if (isMarked) return;
  throw new CliError(
    EXIT.PROBLEMS,
    `${file}: ${what} in the stories to score; expected ${expected} on its lines, see --help.`,
  );
}

async function ownParser<Gold extends { readonly id: string; readonly text: string }, Found>(
  read: Reader<Gold, Found>,
): Promise<(gold: Gold) => Found> {
  const { parseSource } = await import('../../story/parse-source.ts');
  const { storyJson } = await import('../story-json.ts');
  return (gold) => {
    const source = {
      folder: '-',
      path: gold.id,
      encoding: 'utf-8',
      sizeInBytes: 0,
      sha256: '',
      text: gold.text,
    };
    return read(
      gold,
      parseSource(source).stories.map((story) => new JsonObject(storyJson(story))),
    );
  };
}

async function readingsOf<Gold extends { readonly id: string }, Found>(
  file: string,
  read: Reader<Gold, Found>,
): Promise<(gold: Gold) => Found> {
  const readings = new Map<string, { readonly number: number; readonly line: JsonObject }[]>();
  const parse = (value: unknown, number: number) => {
    const line = new JsonObject(value);
    return { id: line.id('id'), number, line };
  };
  for await (const { id, ...reading } of jsonLines(file, parse, AS_PARSED)) {
    const lines = readings.get(id);
    if (lines === undefined) readings.set(id, [reading]);
    else lines.push(reading);
  }
  return (gold) => {
    const lines = readings.get(gold.id) ?? [];
    // Each line by itself: the first that cannot be read is told.
    for (const { number, line } of lines) orTell(file, number, () => read(gold, [line]), AS_PARSED);
    return read(
      gold,
      lines.map(({ line }) => line),
    );
  };
}

/** What to do about a line of another program's reading. */
const AS_PARSED = 'print it as `wiregraph parse` does, offsets in UTF-16 units';

/** What to do about a line of gold. */
const AS_GOLD = 'correct the line, or see --help for what a line holds';

/** Errors: `CliError` naming file and line instead of a `ShapeError` or `SyntaxError`. */
function orTell<T>(file: string, number: number, read: () => T, advice: string): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ShapeError || error instanceof SyntaxError)) throw error;
    const message = error instanceof ShapeError ? error.message : `it is not JSON: ${error.message}`;
    const what =
      error instanceof SyntaxError && isMarked(file)
        ? 'give JSON lines, see --help for what a line holds; only `evaluate quotes` reads stories marked in place'
        : advice;
    throw new CliError(EXIT.PROBLEMS, `${file}, line ${number}: ${message}; ${what}.`);
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
  advice = AS_GOLD,
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
      `Expected a file of JSON lines, but ${file} is a folder; only \`evaluate quotes\` reads folders, of stories marked in place.`,
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
