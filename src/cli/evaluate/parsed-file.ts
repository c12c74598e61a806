import { JsonObject, ShapeError } from '../../evaluate/read-json.ts';
import { CliError, EXIT } from '../exit-codes.ts';
import { complain } from '../terminal.ts';
import { type Advice, jsonLines, orTell } from './lines-file.ts';

/** What is scored of the lines that `wiregraph parse` prints of a text, which can hold several stories, or none. */
export type Reader<Gold, Found> = (gold: Gold, lines: readonly JsonObject[]) => Found;

/** How gold stories were read, one by one. */
export interface Readings<Gold, Found> {
  readonly of: (gold: Gold) => Found;
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

/**
 * Readings that `wiregraph parse`, or another program, printed into a file.
 *
 * Errors: `CliError` naming file and line.
 */
export async function readingsOf<Gold extends { readonly id: string }, Found>(
  file: string,
  read: Reader<Gold, Found>,
): Promise<Readings<Gold, Found>> {
  const readings = new Map<string, { readonly number: number; readonly line: JsonObject }[]>();
  for await (const { id, ...reading } of jsonLines(file, lineOf, AS_PARSED)) {
    const lines = readings.get(id);
    if (lines === undefined) readings.set(id, [reading]);
    else lines.push(reading);
  }
  const unread: string[] = [];
  let asked = 0;
  return {
    of(gold) {
      asked += 1;
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
      const [first] = unread;
      if (first === undefined) return;
      const [other] = readings.keys();
      if (unread.length === asked)
        throw new CliError(
          EXIT.USAGE,
          `${file}: expected readings tied by id to the stories to score, such as "${first}", but ` +
            `${other === undefined ? 'there is none' : `got none of them, only others such as "${other}"`}; ` +
            `print it as ${COMMAND} does, of the same stories.`,
        );
      complain(
        `wiregraph: ${file} has no reading of ${unread.length} of the ${asked} stories to score, such as "${first}": ` +
          'nothing counts as found in them.',
      );
    },
  };
}

/** Errors: `ShapeError`. */
function lineOf(value: unknown, number: number) {
  const line = new JsonObject(value);
  if (!line.has('id') && line.has('path'))
    throw new ShapeError('expected an id, got a path, as `wiregraph parse` prints it of files');
  return { id: line.id('id'), number, line };
}
