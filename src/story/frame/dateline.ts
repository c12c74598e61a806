import { fold } from '../../domain/fold.ts';
import { isPlace } from '../words/gazetteer.ts';
import { agencyNamed } from './agencies.ts';
import { readDate } from './date-text.ts';
import { isAlmostMonth } from './months.ts';
import { isAllCapitals, squeeze, startsLowerCase } from './text-shape.ts';

/** A dateline found at the start of a text, by offsets into that text. */
export interface DatelineReading {
  /** After the last character of the dateline, its dash not included. */
  readonly end: number;
  /** Where the story's own words start. */
  readonly bodyStart: number;
  readonly places: readonly string[];
  readonly dateText: string | null;
  readonly agency: string | null;
}

/** The longest dateline looked for, its dash included. */
const REACH = 160;

const DASH = /--+|[-–—―_:]/g;
/** `(Reuters)`, and as press releases have it `--(EXAMPLE WIRE)` and `/ExampleWire/`. */
const AGENCY = /\s*(?:[([]+([^()[\]]{2,40})[)\]]+|\/([\p{L} -]{2,30})\/),?$/u;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = new RegExp(
  `,?\\s*(?:\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(${MONTH}\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\s+${MONTH}(?:,?\\s+\\d{4})?),?$`,
  'iu',
);
const PART_BEHIND = new RegExp(
  `^\\s*(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH}|\\([^()]{2,40}\\))\\s*[-–—_]`,
  'iu',
);
const PART_REACH = 48;
/** `Febuary 27`, `Marcy 24`, `March24`: what may be a day though its month is misspelt or its blank is lost. */
const SLIP_DATE = /,\s*((?:\p{L}{4,10}\.? \d{1,2}|\p{L}{3,9}\d{1,2}))$/u;
/** `LONDON, Tuesday (Example News) - `. */
const WEEKDAY = /,\s*((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s*,?$/u;
/** `MOSCOW, May 3 ` with the start of a sentence behind it. */
const DAY_WITHOUT_DASH = new RegExp(
  `^[\\p{Lu}][\\p{L} .,'’-]{2,40},\\s*(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?=\\s+["“<]?\\p{Lu})`,
  'iu',
);
const PLACE_WORD = /^(?:['’]?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’‘-]*|d['’]\p{Lu}[\p{L}-]*)$/u;
/** Small words inside the names of places. */
const SMALL_WORDS = new Set('of,de,del,di,da,do,la,le,les,al,el,sur,am,and,the,near'.split(','));
/** Words of one place, and places, at most. */
const [MOST_WORDS, MOST_PLACES] = [8, 6];
/** An agency's name without brackets has more letters than this. */
const FEWEST_LETTERS = 4;
const MOST_AGENCY_WORDS = 3;
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
  for (const dash of start.matchAll(DASH)) {
    const head = start.slice(0, dash.index).trimEnd();
    const bodyStart = skipDashes(text, dash.index + dash[0].length);
    const spaced = /\s/.test(start.charAt(dash.index - 1));
    // A hyphen inside a name is no dash; behind a bracket or a day it needs no blank.
    if (
      !spaced &&
      !/(?:[)\]]|[a-z.] \d{1,2})$/iu.test(head) &&
      dash[0].length === 1 &&
      '-_:'.includes(dash[0])
    )
      continue;
    // `ARMONK, N.Y., - March 2 - `, `ROME--(EXAMPLE WIRE)--`: a dash that parts day or agency off is not the one.
    if (PART_BEHIND.test(text.slice(dash.index + dash[0].length, dash.index + PART_REACH))) continue;
    const parts = readParts(head);
    if (parts === null) continue;
    if (parts.agency === null && dash[0] === ':') continue;
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

/** Reads a text that is a dateline and nothing else, such as a field of a format: `Boston`, `MOSCOW, Oct 13 (Reuters)`. */
export function readDatelineAlone(text: string): Parts {
  return readParts(text, true) ?? { places: [squeeze(text)], dateText: null, agency: null };
}

/** `MOSCOW (Reuters) Police said`, `MOSCOW, May 3 Police said`: capitals, a known agency, a day stand for the dash. */
function readWithoutDash(start: string, text: string): DatelineReading | null {
  const close = start.indexOf(')') + 1 || (DAY_WITHOUT_DASH.exec(start)?.[0].length ?? 0);
  const head = start.slice(0, close);
  const parts = close === 0 ? null : readParts(head);
  if (
    parts === null ||
    (parts.agency === null ? parts.dateText === null : agencyNamed(parts.agency) === null)
  )
    return null;
  if (!parts.places.every((place) => isAllCapitals(place.split(',')[0] ?? ''))) return null;
  const bodyStart = skipBlanks(text, head.length);
  return startsSentence(text.slice(bodyStart, bodyStart + REACH))
    ? { ...parts, end: head.length, bodyStart }
    : null;
}

function isPlaceInCapitals(head: string): boolean {
  return head.length > 2 && isAllCapitals(head.split(',')[0] ?? '') && !LABEL.test(head);
}

/** `Taipei, Taiwan`: a place that everybody knows in another that everybody knows. */
function isKnownPlace(head: string): boolean {
  const [first = '', ...regions] = head.split(',').map((part) => fold(part.trim()));
  return regions.length > 0 && isPlace(first) && isPlace(regions.at(-1) ?? '');
}

/** Whether a text looks like the start of a sentence: a headline in capitals does not. */
function startsSentence(text: string): boolean {
  return /\p{Ll}/u.test(text) && !startsLowerCase(text);
}

/** Whether all places are such as everybody knows: then a whole story may be in capitals behind them. */
function isWellKnown(places: readonly string[]): boolean {
  return places.length > 0 && places.every((place) => isPlace(fold(place.split(',')[0] ?? '')));
}

/** `NEW YORK, March 24`: a place in capitals and a day that are a line by themselves, their dash lost. */
export function readDatelineLine(text: string): DatelineReading | null {
  const parts = text.length > REACH ? null : readParts(text);
  if (parts?.dateText == null || parts.places.length === 0) return null;
  const inCapitals = parts.places.every((place) => isAllCapitals(place.split(',')[0] ?? ''));
  return inCapitals && isWellKnown(parts.places)
    ? { ...parts, end: text.length, bodyStart: text.length }
    : null;
}

type Parts = Pick<DatelineReading, 'places' | 'dateText' | 'agency'>;

/** Takes agency and date off the end of a dateline; what is left must be places, or nothing beside an agency. */
function readParts(head: string, alone = false): Parts | null {
  let rest = head;
  let agency: string | null = null;
  let dateText: string | null = null;
  for (let part = 0; part < 2; part++) {
    const agencyMatch = agency === null ? AGENCY.exec(rest) : null;
    const bracketed = agencyMatch?.[1] ?? agencyMatch?.[2];
    if (agencyMatch !== null && bracketed !== undefined && isAgencyLike(bracketed)) {
      agency = squeeze(bracketed);
      rest = rest.slice(0, agencyMatch.index);
      continue;
    }
    const dateMatch = dateText === null ? DATE.exec(rest) : null;
    const weekday: RegExpExecArray | null = dateText === null ? WEEKDAY.exec(rest) : null;
    if (weekday?.[1] !== undefined && agency !== null) {
      dateText = weekday[1];
      rest = rest.slice(0, weekday.index);
    } else if (dateMatch?.[1] !== undefined && isDay(dateMatch[1])) {
      dateText = squeeze(dateMatch[1]);
      rest = rest.slice(0, dateMatch.index);
    } else if (dateText === null) {
      const slip = SLIP_DATE.exec(rest);
      if (slip?.[1] !== undefined && isAlmostDay(slip[1])) {
        dateText = slip[1];
        rest = rest.slice(0, slip.index);
      }
    }
  }
  if (agency === null) {
    const bare = withoutBracket(rest);
    agency = bare?.agency ?? null;
    rest = bare?.rest ?? rest;
  }
  const placeText = rest.replace(/[,\s–—-]+$/u, '');
  const known = agency !== null && agencyNamed(agency) !== null;
  if (placeText === '')
    return alone || known || (agency !== null && dateText !== null) ? { places: [], dateText, agency } : null;
  const places = readPlaces(placeText, alone || dateText !== null || known);
  return places === null ? null : { places, dateText, agency };
}

/** A day the calendar has, or one it has not but that can only be a slip, such as Feb 30. */
function isDay(text: string): boolean {
  return readDate(squeeze(text)) !== null;
}

/** Whether a word in front of a number is a month but for one or two letters. */
function isAlmostDay(text: string): boolean {
  const [, word = '', day = ''] = /^(\p{L}+)\.? ?(\d{1,2})$/u.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= 31 && isAlmostMonth(word);
}

/** An agency that everybody knows behind a place in capitals, without its brackets: `LONDON Reuters`, `LONDON (Reuters`. */
function withoutBracket(head: string): { readonly agency: string; readonly rest: string } | null {
  for (const { index } of [...head.matchAll(/(?<=[\s(])\p{Lu}/gu)].slice(-MOST_AGENCY_WORDS)) {
    const name = squeeze(head.slice(index).replace(/,$/, ''));
    const rest = head.slice(0, index).replace(/\s*\($/, '');
    // `PA` may stand for Pennsylvania; in a headline all may be capitals.
    if (name.length <= FEWEST_LETTERS || isAllCapitals(name) || agencyNamed(name) === null) continue;
    return isAllCapitals(rest) ? { agency: name, rest } : null;
  }
  return null;
}

function isAgencyLike(text: string): boolean {
  const name = squeeze(text);
  return (
    agencyNamed(name) !== null || (name.split(' ').length <= 4 && /^\p{Lu}[\p{L}. '’/&!-]*$/u.test(name))
  );
}

/** `BEIJING/MOSCOW` gives two places, `PARIS, Texas` one; null if the text is no list of places. */
function readPlaces(text: string, certain: boolean): readonly string[] | null {
  const places = text.split('/').map(squeeze);
  const wordsOf = (place: string): string[] => place.split(/[ ,]+/).filter((word) => word !== '');
  const words = places.flatMap(wordsOf);
  if (places.some((place) => place === '' || wordsOf(place).length > MOST_WORDS)) return null;
  if (words.length === 0 || places.length > MOST_PLACES) return null;
  const wordly = (word: string, index: number): boolean =>
    PLACE_WORD.test(word) ||
    (certain && /^\d{1,3}$/.test(word)) ||
    SMALL_WORDS.has(word) ||
    (certain && index === 1 && words.length === 2 && /^\p{Ll}{4,}$/u.test(word));
  if (!words.every(wordly)) return null;
  const [first = ''] = words;
  const numbered = certain && words.length > 1 && /^\d{1,3}$/.test(first);
  if ((!numbered && !/^['’]?\p{L}/u.test(first)) || SMALL_WORDS.has(first)) return null;
  // Without a date or an agency that everybody knows only capitals tell a place from the start of a sentence.
  if (!certain && !isKnownPlace(text) && !places.every((place) => isAllCapitals(place.split(',')[0] ?? '')))
    return null;
  return places;
}

/** Past blanks, and past a second dash that stands alone: `ROME, May 3 - - The`. */
function skipDashes(text: string, from: number): number {
  const start = skipBlanks(text, from);
  return /^[-–—_] /u.test(text.slice(start, start + 2)) ? skipBlanks(text, start + 1) : start;
}

function skipBlanks(text: string, from: number): number {
  let position = from;
  while (position < text.length && /\s/.test(text.charAt(position))) position++;
  return position;
}
