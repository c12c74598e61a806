import { agencyNamed } from './agencies.ts';
import { type DatelineParts, isKnownPlace, isWellKnown, MONTH, readParts } from './dateline-parts.ts';
import { isBlank } from './lines.ts';
import { isAllCapitals, squeeze, startsLowerCase } from './text-shape.ts';
import { matchesOf } from '../matches-of.ts';

/** A dateline found at the start of a text, by offsets into that text. */
export interface DatelineReading extends DatelineParts {
  /** After the last character of the dateline, its dash not included. */
  readonly end: number;
  /** Where the story's own words start. */
  readonly bodyStart: number;
}

/** The longest dateline looked for, its dash included. */
const REACH = 160;

const DASH = /--+|[-–—―_:]/g;
/** What a dash may follow without a blank: a bracket, or a day such as `May 13`. */
const BEFORE_CLOSE_DASH = /(?:[)\]]|[a-z.] \d{1,2})$/iu;
/** `Lima, May 22 (EFE).- `: the point before the dash. */
const POINT_BEHIND = /(?<=[)\]])\.$/;
/** `MOSCOW, October 3. /TASS/. ` with the start of a sentence behind it. */
const SLASHED = /^[\p{Lu}][^/]{2,60}\.?\s+\/[\p{L} -]{2,30}\/(?=\.\s+["“]?\p{Lu})/u;
const PART_BEHIND = new RegExp(
  `^\\s*(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH}|\\([^()]{2,40}\\))\\s*[-–—_]`,
  'iu',
);
const PART_REACH = 48;
/** `MOSCOW, May 3 ` with the start of a sentence behind it. */
const DAY_WITHOUT_DASH = new RegExp(
  `^[\\p{Lu}][\\p{L} .,'’-]{2,40},\\s*(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?=\\s+["“<]?\\p{Lu})`,
  'iu',
);
/** What a day has, a number or its name. */
const DAY = /\d|day/;
/** Capitals behind a day and a dash that may end a headline. */
const LONGEST_CAPITALS = 30;
/** Words in capitals before a dash that name a kind of story, not a place: `EXCLUSIVE - The mayor has quit`. */
const LABEL =
  /^(?:exclusive|update|breaking|analysis|factbox|timeline|insight|special report|wrap-?up|correct(?:ed|ion)|refile|repeat|rpt|news|opinion|comment(?:ary)?|editorial|p?review|watch|video|photos?|poll|interview|column|feature|obituary|live|just in|alert|urgent|flash|summary|highlights|scenarios?|instant view|snap analysis|text|transcript|newsmaker|profile|chronology|advisory|q ?[&+] ?a)(?: \d+)?$/i;

/**
 * Reads the dateline a text starts with: `MOSCOW, Oct 13 (Reuters) - `, `PARIS, Texas (AP) _ `, `(Reuters) - `,
 * `NEW YORK _ `. Null if it starts with none.
 */
export function readDateline(text: string): DatelineReading | null {
  const start = text.slice(0, REACH);
  for (const dash of matchesOf(start, DASH)) {
    const spaced = isBlank(start.charCodeAt(dash.index - 1));
    const head = start.slice(0, dash.index).trimEnd().replace(POINT_BEHIND, '');
    // A hyphen inside a name is no dash.
    if (!spaced && '-_:'.includes(dash[0]) && !BEFORE_CLOSE_DASH.test(head.slice(-4))) continue;
    // `ARMONK, N.Y., - March 2 - `, `ROME--(EXAMPLE WIRE)--`: a dash that parts day or agency off is not the one.
    if (PART_BEHIND.test(text.slice(dash.index + dash[0].length, dash.index + PART_REACH))) continue;
    const parts = readParts(head);
    if (parts === null) continue;
    if (dash[0] === ':' && !mayEndInColon(parts)) continue;
    const bodyStart = skipDashes(text, dash.index + dash[0].length);
    if (parts.agency === null) {
      // Without an agency the words behind the dash must look like a story's: a headline in capitals does not.
      const rest = text.slice(bodyStart, bodyStart + REACH);
      const looksRight =
        parts.dateText === null
          ? (isPlaceInCapitals(head) || isKnownPlace(head)) &&
            (spaced || !head.includes('-')) &&
            startsSentence(rest)
          : /\p{Ll}/u.test(rest) || (isWellKnown(parts.places) && rest.length > LONGEST_CAPITALS);
      if (!looksRight) continue;
    }
    return { ...parts, end: head.length, bodyStart };
  }
  return readWithoutDash(start, text);
}

/** `PARIS (AP): The mayor`; not `SEN. ANN BELL (R-Ohio): I know`, which tells who speaks. */
function mayEndInColon({ agency, dateText, places }: DatelineParts): boolean {
  if (agency === null) return false;
  return dateText !== null || (places.length === 0 ? agencyNamed(agency) !== null : isWellKnown(places));
}

/** Reads a text that is a dateline and nothing else, such as a field of a format: `Boston`, `MOSCOW, Oct 13 (Reuters)`. */
export function readDatelineAlone(text: string): DatelineParts {
  return readParts(text, true) ?? { places: [squeeze(text)], dateText: null, agency: null };
}

/** `MOSCOW (Reuters) Police said`, `MOSCOW, May 3 Police said`: capitals, a known agency, a day stand for the dash. */
function readWithoutDash(start: string, text: string): DatelineReading | null {
  const slashed = start.includes('/') ? (SLASHED.exec(start)?.[0] ?? null) : null;
  if (slashed !== null) {
    const named = readParts(slashed.replace(/\.(?=\s+\/)/u, ''));
    if (named === null) return null;
    return { ...named, end: slashed.length, bodyStart: skipBlanks(text, slashed.length + '.'.length) };
  }
  const close =
    start.indexOf(')', behindRegion(start)) + 1 ||
    (start.includes(',') && DAY.test(start) ? (DAY_WITHOUT_DASH.exec(start)?.[0].length ?? 0) : 0);
  const head = start.slice(0, close);
  const parts = close === 0 ? null : readParts(head);
  if (
    parts === null ||
    (parts.agency === null ? parts.dateText === null : agencyNamed(parts.agency) === null)
  )
    return null;
  // `New Delhi, Jul 23 (PTI) Police said`: day and agency tell it of a place in small letters too.
  const surely = parts.dateText !== null && parts.agency !== null && parts.places.length > 0;
  if (!surely && !parts.places.every((place) => isAllCapitals(place.split(',')[0] ?? ''))) return null;
  const bodyStart = skipBlanks(text, head.length);
  if (text[bodyStart] === ':') return null;
  return startsSentence(text.slice(bodyStart, bodyStart + REACH))
    ? { ...parts, end: head.length, bodyStart }
    : null;
}

/** Behind the region of a place that brackets hold before a comma: `Kolli (Karnataka), Jul 23 (PTI)`; 0 where there is none. */
function behindRegion(start: string): number {
  const close = start.indexOf('),');
  return close === -1 || start.indexOf(')') !== close ? 0 : close + 1;
}

function isPlaceInCapitals(head: string): boolean {
  return head.length > 2 && isAllCapitals(head.split(',')[0] ?? '') && !LABEL.test(head);
}

/** Whether a text looks like the start of a sentence: a headline in capitals does not. */
function startsSentence(text: string): boolean {
  return /\p{Ll}/u.test(text) && !startsLowerCase(text);
}

/** `NEW YORK, March 24`: a place in capitals and a day that are a line by themselves, their dash lost. */
export function readDatelineLine(text: string): DatelineReading | null {
  const parts = text.length > REACH || !DAY.test(text) ? null : readParts(text);
  if (parts?.dateText == null || parts.places.length === 0) return null;
  const inCapitals = parts.places.every((place) => isAllCapitals(place.split(',')[0] ?? ''));
  return inCapitals && isWellKnown(parts.places)
    ? { ...parts, end: text.length, bodyStart: text.length }
    : null;
}

/** Past blanks, and past a second dash that stands alone: `ROME, May 3 - - The`. */
function skipDashes(text: string, from: number): number {
  const start = skipBlanks(text, from);
  return /^[-–—_] /u.test(text.slice(start, start + 2)) ? skipBlanks(text, start + 1) : start;
}

function skipBlanks(text: string, from: number): number {
  let position = from;
  while (isBlank(text.charCodeAt(position))) position++;
  return position;
}
