import { agencyNamed } from './agencies.ts';
import type { NameReading } from './credits.ts';
import { readNames } from './credits.ts';
import { isOfficeName } from './names.ts';
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

/** What a reporter is, behind the name. */
const TITLE = /\b(?:correspondent|editor|writer|reporter|columnist|chief)s?$/i;

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
  const { list, agency } = takeAffiliation(tail === null ? rest : rest.slice(0, tail.index));
  const names = readNames(list, start);
  const named = names.reduce(
    (sum, { start: from, end, location }) => sum + end - from + (location?.length ?? 0),
    0,
  );
  const employer = agency ?? (tail === null ? null : agencyIn(tail[0]));
  // One word alone may be a day or a place: `By Monday`. Few names among many words make a sentence.
  const certain = employer !== null || names.some((name) => /\s/u.test(line.slice(name.start, name.end)));
  return certain && named * 3 >= list.length ? { names, agency: employer } : null;
}

/** Takes `, Reuters` or `, European technology correspondent` off the end of a list of names. */
function takeAffiliation(list: string): { readonly list: string; readonly agency: string | null } {
  const comma = list.lastIndexOf(',');
  if (comma < 0) return { list, agency: null };
  const last = squeeze(list.slice(comma + 1));
  // Behind a place one word is the region it lies in: `in Palm Beach, Florida`.
  const placed = /\s(?:in|at)\s[^,]*$/u.test(list.slice(0, comma));
  const agency = agencyNamed(last) ?? (isOfficeName(last) && !placed ? last : null);
  const isTitle = TITLE.test(last);
  return agency === null && !isTitle ? { list, agency } : { list: list.slice(0, comma), agency };
}

function agencyIn(tail: string): string | null {
  return agencyNamed(squeeze(tail).replace(/^(?:[-–—|]+|of|for) ?/i, ''));
}
