import { JsonObject, ShapeError } from '../../evaluate/read-json.ts';
import { CliError, EXIT } from '../exit-codes.ts';
import { complain } from '../terminal.ts';
import { count } from '../wording.ts';
import { type Advice, jsonLines, orTell, tellTwice } from './lines-file.ts';

/** What is scored of the lines that `wiregraph parse` prints of a text, which can hold several stories, or none. */
export type Reader<Gold, Found> = (gold: Gold, lines: readonly JsonObject[]) => Found;

/** How gold stories were read, one by one. */
export interface Readings<Gold, Found> {
  readonly of: (gold: Gold) => Found;
  /** Takes note of a gold story that is not to be scored. */
  readonly passOver: (gold: Gold) => void;
  /** To be asked when all are read. Errors: `CliError` if none of them has a reading, which would look like a bad one. */
  readonly mustHaveMatched: () => void;
}

/** How to print what can be tied to the gold. */
const COMMAND = '`wiregraph parse < stories.jsonl`';

const AS_PARSED: Advice = {
  line: `print it as ${COMMAND} does, with the id of the gold line and offsets in UTF-16 units`,
  notJson: `print it as ${COMMAND} does, one line for each story`,
  folder: `give --parsed the file into which ${COMMAND} printed`,
};

/** What stands on a line of the file. */
interface ReadLine {
  readonly number: number;
  readonly line: JsonObject;
  /** The line as it would be written: two that are written alike are one line given twice. */
  readonly written: string;
}

/**
 * Readings that `wiregraph parse`, or another program, printed into a file.
 *
 * Errors: `CliError` naming file and line.
 */
export async function readingsOf<Gold extends { readonly id: string }, Found>(
  file: string,
  read: Reader<Gold, Found>,
): Promise<Readings<Gold, Found>> {
  const readings = await linesById(file);
  const known = new Set<string>();
  const unread: string[] = [];
  let asked = 0;
  return {
    passOver({ id }) {
      known.add(id);
    },
    of(gold) {
      asked += 1;
      known.add(gold.id);
      const lines = readings.get(gold.id) ?? [];
      if (lines.length === 0) unread.push(gold.id);
      try {
        return read(
          gold,
          lines.map(({ line }) => line),
        );
      } catch (error) {
        // Each by itself: so the one is found that cannot be read.
        for (const { number, line } of lines) orTell(file, number, () => read(gold, [line]), AS_PARSED);
        throw error;
      }
    },
    mustHaveMatched() {
      const others = [...readings.keys()].filter((id) => !known.has(id));
      tellUnmatched(file, asked, unread, others);
    },
  };
}

/** The lines of a file by the story they read; those given twice are told. */
async function linesById(file: string): Promise<ReadonlyMap<string, readonly ReadLine[]>> {
  const readings = new Map<string, ReadLine[]>();
  const twice: string[] = [];
  const add = (value: unknown, number: number): void => {
    const { id, ...reading } = lineOf(value, number);
    const lines = readings.get(id);
    const same = lines?.find(({ written }) => written === reading.written);
    if (same !== undefined) twice.push(`line ${number} is line ${same.number}`);
    else if (lines === undefined) readings.set(id, [reading]);
    else {
      mustBeAnother(id, reading, lines);
      lines.push(reading);
    }
  };
  const lines = jsonLines(file, add, AS_PARSED);
  while ((await lines.next()).done !== true);
  tellTwice(file, twice);
  return readings;
}

/**
 * Tells what has no counterpart.
 *
 * @param unread ids of the stories to score, of which so many were asked for, without a reading
 * @param others ids of the readings of no such story
 *
 * Errors: `CliError` if no story has a reading.
 */
function tellUnmatched(
  file: string,
  asked: number,
  unread: readonly string[],
  others: readonly string[],
): void {
  const [[first], [other]] = [unread, others];
  if (first !== undefined && unread.length === asked)
    throw new CliError(
      EXIT.USAGE,
      `${file}: expected readings tied by id to the stories to score, such as "${first}", but ` +
        `${other === undefined ? 'there is none' : `got none of them, only others such as "${other}"`}; ` +
        `print it as ${COMMAND} does, of the same stories.`,
    );
  if (other !== undefined)
    complain(
      `wiregraph: ${file} has readings of ${count(others.length, 'id')} that no marked story has, such as "${other}": ` +
        'they are left out.',
    );
  if (first === undefined) return;
  complain(
    `wiregraph: ${file} has no reading of ${unread.length} of the ${asked} stories to score, such as "${first}": ` +
      'nothing counts as found in them.',
  );
}

/** Errors: `ShapeError`. */
function lineOf(value: unknown, number: number) {
  const line = new JsonObject(value);
  if (!line.has('id') && line.has('path'))
    throw new ShapeError('expected an id, got a path, as `wiregraph parse` prints it of files');
  return { id: line.id('id'), number, line, written: JSON.stringify(value) };
}

/** Errors: `ShapeError` if one before tells the same stretch of the text, in other words. */
function mustBeAnother(id: string, { line }: ReadLine, before: readonly ReadLine[]): void {
  const start = startOf(line);
  if (start === null) return;
  const same = before.find((one) => startOf(one.line) === start);
  if (same !== undefined)
    throw new ShapeError(
      `expected one reading of each story, got another of "${id}" than in line ${same.number}`,
    );
}

/** Where the story of a line begins in its text; null where the line does not tell. */
const startOf = (line: JsonObject): number | null => line.optionalObject('span')?.span().start ?? null;
