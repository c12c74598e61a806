import { agencyNamed } from './agencies.ts';
import { readDate } from './date-text.ts';
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
const AGENCY = /\s*[([]([^()[\]]{2,40})[)\]],?$/u;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = new RegExp(
  `,?\\s*(?:\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(${MONTH}\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\s+${MONTH}(?:,?\\s+\\d{4})?),?$`,
  'iu',
);
const PLACE_WORD = /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’‘-]*|d['’]\p{Lu}[\p{L}-]*)$/u;
/** Small words inside the names of places. */
const SMALL_WORDS = new Set('of,de,del,di,da,do,la,le,les,al,el,sur,am,and,the,near'.split(','));
const MOST_WORDS = 8;

/**
 * Reads the dateline a text starts with: `MOSCOW, Oct 13 (Reuters) - `, `PARIS, Texas (AP) _ `, `(Reuters) - `,
 * `NEW YORK _ `. Null if it starts with none.
 */
export function readDateline(text: string): DatelineReading | null {
  const start = text.slice(0, REACH);
  for (const dash of start.matchAll(DASH)) {
    const head = start.slice(0, dash.index).trimEnd();
    const bodyStart = skipBlanks(text, dash.index + dash[0].length);
    const spaced = /\s/.test(start.charAt(dash.index - 1));
    // A hyphen inside a name is no dash; behind a bracket it needs no blank.
    if (!spaced && !/[)\]]$/.test(head) && dash[0].length === 1 && '-_:'.includes(dash[0])) continue;
    const parts = readParts(head);
    if (parts === null) continue;
    if (parts.agency === null && dash[0] === ':') continue;
    if (parts.agency === null) {
      // Without an agency the words behind the dash must look like a story's: a headline in capitals does not.
      const rest = text.slice(bodyStart, bodyStart + REACH);
      const looksRight =
        parts.dateText === null
          ? isPlaceInCapitals(head) && (spaced || !head.includes('-')) && startsSentence(rest)
          : /\p{Ll}/u.test(rest);
      if (!looksRight) continue;
    }
    return { ...parts, end: head.length, bodyStart };
  }
  return readWithoutDash(start, text);
}

/** `MOSCOW (Reuters) Police said`: capitals and a known agency stand for the dash that is missing. */
function readWithoutDash(start: string, text: string): DatelineReading | null {
  const close = start.indexOf(')');
  if (close < 0) return null;
  const head = start.slice(0, close + 1);
  const parts = readParts(head);
  if (parts?.agency === undefined || parts.agency === null || agencyNamed(parts.agency) === null) return null;
  if (parts.places.length === 0 || !isAllCapitals(parts.places[0]?.split(',')[0] ?? '')) return null;
  const bodyStart = skipBlanks(text, head.length);
  return startsSentence(text.slice(bodyStart, bodyStart + REACH))
    ? { ...parts, end: head.length, bodyStart }
    : null;
}

function isPlaceInCapitals(head: string): boolean {
  return head.length > 2 && isAllCapitals(head.split(',')[0] ?? '');
}

/** Whether a text looks like the start of a sentence: a headline in capitals does not. */
function startsSentence(text: string): boolean {
  return /\p{Ll}/u.test(text) && !startsLowerCase(text);
}

type Parts = Pick<DatelineReading, 'places' | 'dateText' | 'agency'>;

/** Takes agency and date off the end of a dateline; what is left must be places, or nothing beside an agency. */
function readParts(head: string): Parts | null {
  let rest = head;
  let agency: string | null = null;
  let dateText: string | null = null;
  for (let part = 0; part < 2; part++) {
    const agencyMatch = agency === null ? AGENCY.exec(rest) : null;
    if (agencyMatch?.[1] !== undefined && isAgencyLike(agencyMatch[1])) {
      agency = squeeze(agencyMatch[1]);
      rest = rest.slice(0, agencyMatch.index);
      continue;
    }
    const dateMatch = dateText === null ? DATE.exec(rest) : null;
    if (dateMatch?.[1] !== undefined && isDay(dateMatch[1])) {
      dateText = squeeze(dateMatch[1]);
      rest = rest.slice(0, dateMatch.index);
    }
  }
  const placeText = rest.replace(/[,\s]+$/u, '');
  const known = agency !== null && agencyNamed(agency) !== null;
  if (placeText === '')
    return known || (agency !== null && dateText !== null) ? { places: [], dateText, agency } : null;
  const places = readPlaces(placeText, dateText !== null || known);
  return places === null ? null : { places, dateText, agency };
}

/** A day the calendar has, or one it has not but that can only be a slip, such as Feb 30. */
function isDay(text: string): boolean {
  return readDate(squeeze(text)) !== null;
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
  const words = places.flatMap((place) => place.split(/[ ,]+/).filter((word) => word !== ''));
  if (words.length === 0 || words.length > MOST_WORDS || places.includes('')) return null;
  const wordly = (word: string, index: number): boolean =>
    PLACE_WORD.test(word) ||
    (certain && /^\d{1,3}$/.test(word)) ||
    SMALL_WORDS.has(word) ||
    (certain && index === 1 && words.length === 2 && /^\p{Ll}{4,}$/u.test(word));
  if (!words.every(wordly)) return null;
  const [first = ''] = words;
  if (!/^['’]?\p{L}/u.test(first) || SMALL_WORDS.has(first)) return null;
  // Without a date or an agency that everybody knows only capitals tell a place from the start of a sentence.
  if (!certain && !places.every((place) => isAllCapitals(place.split(',')[0] ?? ''))) return null;
  return places;
}

function skipBlanks(text: string, from: number): number {
  let position = from;
  while (position < text.length && /\s/.test(text.charAt(position))) position++;
  return position;
}
