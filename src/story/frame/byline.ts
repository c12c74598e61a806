import { agencyNamed } from './agencies.ts';
import type { NameReading } from './credits.ts';
import { readNames } from './credits.ts';
import { squeeze } from './text-shape.ts';

/** A byline read: its names by offsets into the line, and its agency. */
export interface BylineReading {
  readonly names: readonly NameReading[];
  readonly agency: string | null;
}

const LONGEST = 200;

/** `By`, also as web pages print it: `-- By  A`, `By: A`. */
const BY = /^by\b:?\s+/iu;

/** What may stand behind the names: a kind of story, an office, a way to write to the author. */
const TAIL = /\s+(?:[-–—|]+\s.*|of\s+(?:the\s+)?\p{Lu}.*|for\s+(?:the\s+)?\p{Lu}.*|<.*|\S+@.*)$/u;

/**
 * Reads a line as a byline: `By Ann Bell and Tom Roe`, `BY ANN BELL, Reuters`, `By Ann Bell - Analysis`,
 * `By The Associated Press`. Null if it is none.
 */
export function readByline(line: string): BylineReading | null {
  if (line.length > LONGEST) return null;
  const by = BY.exec(line);
  if (by === null) return null;
  const start = by[0].length;
  const rest = line.slice(start);
  const whole = agencyNamed(squeeze(rest));
  if (whole !== null) return { names: [], agency: whole };
  const tail = TAIL.exec(rest);
  let list = tail === null ? rest : rest.slice(0, tail.index);
  let agency = tail === null ? null : agencyIn(tail[0]);
  // `, Reuters` and `, European technology correspondent` end the names.
  const comma =
    /\s*,\s*(?:(?:the\s+)?\p{Lu}[\p{L} ]*|[\p{L} ]*(?:correspondent|editor|writer|reporter)[\p{L} ]*)$/iu.exec(
      list,
    );
  if (comma !== null) {
    const last = comma[0].replace(/^\s*,\s*/u, '');
    agency ??= agencyNamed(squeeze(last));
    if (agencyNamed(squeeze(last)) !== null || /correspondent|editor|writer|reporter/i.test(last))
      list = list.slice(0, comma.index);
  }
  const names = readNames(list, start);
  // Words that are no names at all make it the start of a sentence.
  const named = names.reduce((sum, name) => sum + name.end - name.start, 0);
  // One word alone may be a day or a place: `By Monday`.
  const certain = agency !== null || names.some((name) => /\s/u.test(line.slice(name.start, name.end)));
  return certain && named >= list.length / 3 ? { names, agency } : null;
}

function agencyIn(tail: string): string | null {
  return agencyNamed(squeeze(tail).replace(/^(?:[-–—|]+|of|for) ?/i, ''));
}
