import { hash } from 'node:crypto';
import { type Command, Option } from 'commander';
import { JsonObject, ShapeError } from '../../evaluate/read-json.ts';
import { splitOf, type Split } from '../../evaluate/split.ts';
import { CliError, EXIT } from '../exit-codes.ts';
import { stories } from '../wording.ts';
import { jsonLines, tellTwice } from './lines-file.ts';
import { isMarked } from './marked-files.ts';
import { type Reader, readingsOf, type Readings } from './parsed-file.ts';

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
      'score this instead of parsing: JSON lines as `wiregraph parse < stories.jsonl` prints them, tied by id',
    )
    .option('--errors', 'list what went wrong, with the words')
    .option('--json', 'print figures (and errors) as JSON');
}

/** One gold story and what was read in it. */
export interface Scored<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found;
}

/**
 * Gold stories of the asked half, each with its reading.
 *
 * Errors: `CliError` if there is none, or the readings are not as `wiregraph parse` prints them, or of none of the stories.
 */
export async function* scoredStories<Gold extends { readonly id: string; readonly text: string }, Found>(
  file: string,
  golds: AsyncIterable<Gold>,
  options: EvaluateOptions,
  read: Reader<Gold, Found>,
): AsyncGenerator<Scored<Gold, Found>> {
  const readings =
    options.parsed === undefined ? await ownParser(read) : await readingsOf(options.parsed, read);
  let found = 0;
  let others = 0;
  for await (const gold of golds) {
    if (options.split !== 'all' && splitOf(gold.id) !== options.split) {
      readings.passOver(gold);
      others += 1;
      continue;
    }
    found += 1;
    yield { gold, found: readings.of(gold) };
  }
  if (found === 0)
    throw new CliError(
      EXIT.PROBLEMS,
      `${file}: expected stories to score, but ${others === 0 ? NOTHING_THERE : noneInHalf(options.split, others)}`,
    );
  readings.mustHaveMatched();
}

const NOTHING_THERE = 'the file is empty; give one story with its gold marks on each line, see --help.';

/** What to say where a file has stories of the other half only. */
function noneInHalf(split: Split, others: number): string {
  const scored = others === 1 ? 'it is' : 'they are';
  return `none of its ${stories(others)} is in the half ${split}; with --split all ${scored} scored.`;
}

/**
 * Errors: `CliError` if nothing is marked in the stories that were scored: zeros would say that the reading is bad.
 *
 * @param hasFields whether some line has these fields, with nothing in them that could be scored
 * @param what what is not marked, as the beginning of a sentence
 * @param fields the fields that would tell it
 */
export function mustBeMarked(
  { isMarked, hasFields }: { readonly isMarked: boolean; readonly hasFields: boolean },
  file: string,
  what: string,
  fields: string,
): void {
  if (isMarked) return;
  const advice = hasFields
    ? `${fields} is there, but none is in it: mark at least one, see --help.`
    : `expected ${fields} on its lines, see --help.`;
  throw new CliError(EXIT.PROBLEMS, `${file}: ${what} in the stories to score; ${advice}`);
}

async function ownParser<Gold extends { readonly id: string; readonly text: string }, Found>(
  read: Reader<Gold, Found>,
): Promise<Readings<Gold, Found>> {
  const { parseSource } = await import('../../story/parse-source.ts');
  const { storyJson } = await import('../story-json.ts');
  const of = (gold: Gold): Found => {
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
  return { of, passOver: () => undefined, mustHaveMatched: () => undefined };
}

/**
 * Gold stories on the lines of a file. A line that is there twice is told, and counts once.
 *
 * Errors: `CliError` naming file and line, also where two stories have one id and readings of others are to be tied to it.
 */
export async function* goldLines<T extends { readonly id: string }>(
  file: string,
  { parsed }: EvaluateOptions,
  read: (value: unknown) => T,
): AsyncGenerator<T> {
  const line = 'correct the line, or see --help for what a line holds';
  const advice = {
    line,
    notJson: isMarked(file)
      ? 'give JSON lines, see --help for what a line holds; only `evaluate quotes` reads stories marked in place'
      : line,
    folder: 'only `evaluate quotes` reads folders, of stories marked in place',
  };
  const firsts = new Map<string, { readonly number: number; readonly digest: string }>();
  const twice: string[] = [];
  const readOnce = (value: unknown, number: number): T | null => {
    const gold = read(value);
    const first = firsts.get(gold.id);
    const digest = hash('sha256', JSON.stringify(value));
    if (first === undefined) firsts.set(gold.id, { number, digest });
    if (first?.digest === digest) {
      twice.push(`line ${number} is line ${first.number}`);
      return null;
    }
    if (first !== undefined && parsed !== undefined)
      throw new ShapeError(
        `expected an id of its own for each story, by which --parsed is tied to it, got "${gold.id}" as in line ${first.number}`,
      );
    return gold;
  };
  for await (const gold of jsonLines(file, readOnce, advice)) if (gold !== null) yield gold;
  tellTwice(file, twice);
}
