import { fold } from '../../domain/fold.ts';
import type { CreditRole } from '../../domain/story.ts';
import { isPlace } from '../words/gazetteer.ts';
import { isPersonName } from './names.ts';
import { isRegion } from './regions.ts';
import { matchesOf } from '../matches-of.ts';

/** A name in a list of names, by offsets into the text it was read from. */
export interface NameReading {
  readonly start: number;
  readonly end: number;
  readonly location: string | null;
}

/** A name with its part. */
export interface CreditReading extends NameReading {
  readonly role: CreditRole;
}

/** A stretch between separators. */
interface Item {
  readonly start: number;
  readonly end: number;
}

/** What parts names: marks, `and`, `with`, `by`, and the end of a sentence that is no abbreviation's. */
const SEPARATOR =
  /\s*(?:[,;/&]|\b(?:and|AND|with)\b|(?<=\s)[Bb]y\b|(?<=\p{Ll}{3})\.(?=\s+\p{Lu}))(?:\s*(?:[,;/&]|\b(?:and|with|[Bb]y)\b))*\s*/gu;
/** `Ann Bell in Rome`, `Ann Bell (Rome)`. */
const PLACE = /^(.*?)(?:\s+(?:in|at|from|near|outside|aboard)\s+|\s*\()(\S[^()]*)\)?$/su;
/** `in Oslo`, behind a comma. */
const PLACE_ALONE = /^(?:in|at|from|near|outside|aboard)\s+(\S[^()]*)$/u;
/** `IFR's Ann Bell`, `Markets Editor Ann Bell`: whose reporter or what it is. */
const OWNER =
  /^(?:\p{Lu}[\p{L}.]*\s+){0,2}(?:\p{Lu}[\p{L}.]*['’]s|[Cc]orrespondents?|[Ee]ditors?|[Cc]olumnists?|[Rr]eporters?|[Ww]riters?)\s+(?=\p{Lu}\S*\s+\p{L})/u;
/** `Ann Bell of Example News`, `Ann Bell for Example News`. */
const EMPLOYER = /\s+(?:of|for)\s.*$/su;
/** What stands behind a comma and is still the name. */
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/u;

/**
 * Reads a list of names such as `A and B in New York, C in Palm Beach, Florida and D`: a place belongs to the
 * names before it, back to the place before. What is no name is left out. Offsets are `base` plus those in
 * the text.
 */
export function readNames(text: string, base: number): readonly NameReading[] {
  const names: NameReading[] = [];
  let waiting: Item[] = [];
  let afterPlace = false;
  const settle = (location: string | null): void => {
    for (const item of waiting) names.push({ start: base + item.start, end: base + item.end, location });
    waiting = [];
  };
  for (const item of split(text)) {
    const part = text.slice(item.start, item.end);
    // `in Palm Beach, Florida`: a region behind a place belongs to it.
    if (afterPlace && isRegion(part)) {
      extendLocation(names, part);
      continue;
    }
    const last = waiting.at(-1);
    if (last !== undefined && SUFFIX.test(part)) {
      waiting[waiting.length - 1] = { start: last.start, end: item.end };
      continue;
    }
    // `Ann Bell, London, Tom Roe, Paris`: the place alone.
    if (last !== undefined && isPlace(fold(part))) {
      settle(part);
      afterPlace = true;
      continue;
    }
    const alone = last === undefined ? undefined : PLACE_ALONE.exec(part)?.[1];
    if (alone !== undefined) {
      settle(alone);
      afterPlace = true;
      continue;
    }
    const place = PLACE.exec(part);
    const owner = OWNER.exec(part)?.[0].length ?? 0;
    const name = (place?.[1] ?? part).slice(owner).replace(EMPLOYER, '');
    afterPlace = place !== null;
    const start = item.start + owner;
    if (isPersonName(name)) waiting.push({ start, end: start + name.length });
    if (place !== null) settle(place[2] ?? null);
  }
  settle(null);
  return names;
}

/** Adds a region to the location of the last names that share it. */
function extendLocation(names: NameReading[], region: string): void {
  const location = names.at(-1)?.location ?? null;
  for (let index = names.length - 1; index >= 0; index--) {
    const name = names[index];
    if (location === null || name?.location !== location) return;
    names[index] = { ...name, location: `${location}, ${region}` };
  }
}

function* split(text: string): Generator<Item> {
  let start = 0;
  for (const match of matchesOf(text, SEPARATOR)) {
    if (match.index > start) yield trimmed(text, start, match.index);
    start = match.index + match[0].length;
  }
  if (start < text.length) yield trimmed(text, start, text.length);
}

/** A stretch without blanks, stops and stray marks at its ends, such as the backslash of `Ann Bell\; Tom Roe`. */
function trimmed(text: string, from: number, to: number): Item {
  const lead = /^[\s.:\\|–—-]*/u.exec(text.slice(from, to))?.[0].length ?? 0;
  let end = to;
  while (end > from + lead && /[\s:\\|–—-]/u.test(text.charAt(end - 1))) end--;
  // A full stop behind a name ends the clause, unless it is that of an initial or `Jr.`.
  if (text.charAt(end - 1) === '.' && !/(?:\b\p{Lu}|\b[JS]r|\.\p{Lu})\.$/u.test(text.slice(from, end))) end--;
  return { start: from + lead, end };
}
