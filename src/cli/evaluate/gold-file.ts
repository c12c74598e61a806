import { type Command, Option } from 'commander';
import { JsonObject } from '../../evaluate/read-json.ts';
import { splitOf, type Split } from '../../evaluate/split.ts';
import { CliError, EXIT } from '../exit-codes.ts';
import { jsonLines } from './lines-file.ts';
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
  golds: AsyncIterable<Gold>,
  options: EvaluateOptions,
  read: Reader<Gold, Found>,
): AsyncGenerator<Scored<Gold, Found>> {
  const readings =
    options.parsed === undefined ? await ownParser(read) : await readingsOf(options.parsed, read);
  let found = 0;
  for await (const gold of golds) {
    if (options.split !== 'all' && splitOf(gold.id) !== options.split) {
      readings.passOver(gold);
      continue;
    }
    found += 1;
    yield { gold, found: readings.of(gold) };
  }
  if (found === 0)
    throw new CliError(EXIT.PROBLEMS, `Expected stories to score, but there are none in ${options.split}.`);
  readings.mustHaveMatched();
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
 * Gold stories on the lines of a file.
 *
 * Errors: `CliError` naming file and line.
 */
export function goldLines<T>(file: string, read: (value: unknown) => T): AsyncGenerator<T> {
  const line = 'correct the line, or see --help for what a line holds';
  return jsonLines(file, read, {
    line,
    notJson: isMarked(file)
      ? 'give JSON lines, see --help for what a line holds; only `evaluate quotes` reads stories marked in place'
      : line,
    folder: 'only `evaluate quotes` reads folders, of stories marked in place',
  });
}
