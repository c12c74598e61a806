import { fold } from '../../domain/fold.ts';
import { isPlace } from '../words/gazetteer.ts';
import { agencyNamed } from './agencies.ts';
import { readDate } from './date-text.ts';
import { isAlmostMonth } from './months.ts';
import { isAllCapitals, squeeze } from './text-shape.ts';
import { matchesOf } from '../matches-of.ts';

/** What a dateline is made of. */
export interface DatelineParts {
  readonly places: readonly string[];
  /** Day as printed; null if none is. */
  readonly dateText: string | null;
  readonly agency: string | null;
}

/** `(Reuters)`, and as press releases have it `--(EXAMPLE WIRE)` and `/ExampleWire/`. */
const AGENCY = /\s*(?:[([]+([^()[\]]{2,40})[)\]]+|\/([\p{L} -]{2,30})\/),?$/u;
/** What `AGENCY` and `DATE` cannot do without, asked for first: few texts that may be datelines have it. */
const [AGENCY_END, DIGIT] = [/[)\]/],?$/, /\d/];
/** A month in a pattern that does not tell capitals from small letters. */
export const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = new RegExp(
  `,?\\s*(?:\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(${MONTH}\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\s+${MONTH}(?:,?\\s+\\d{4})?),?$`,
  'iu',
);
/** `Febuary 27`, `Marcy 24`, `March24`: what may be a day though its month is misspelt or its blank is lost. */
const SLIP_DATE = /,\s*((?:\p{L}{4,10}\.? \d{1,2}|\p{L}{3,9}\d{1,2}))$/u;
/** `LONDON, Tuesday (Example News) - `. */
const WEEKDAY = /,\s*((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s*,?$/u;
const PLACE_WORD = /^(?:['’]?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’‘-]*|d['’]\p{Lu}[\p{L}-]*)$/u;
/** Small words inside the names of places. */
const SMALL_WORDS = new Set('of,de,del,di,da,do,la,le,les,al,el,sur,am,and,the,near'.split(','));
/** A small word that is longer than they: a sentence has one soon, which shows at once that it is no list of places. */
const LONG_SMALL_WORD = /(?:^|[\s,/])\p{Ll}{5}/u;
const WORDS = /[^ ,]+/g;
/** `Kolli (Karnataka)` */
const REGION = /\s\((\p{Lu}[\p{L} .&]{1,30})\)$/u;
/** Words of one place, and places, at most. */
const [MOST_WORDS, MOST_PLACES] = [8, 6];
/** An agency's name without brackets has more letters than this. */
const FEWEST_LETTERS = 4;
const MOST_AGENCY_WORDS = 3;
const SMALL_SECOND = /^.[a-z]/;
const CAPITAL_START = /(?<=[\s(])\p{Lu}/gu;

/** Takes agency and date off the end of a dateline; what is left must be places, or nothing beside an agency. */
export function readParts(head: string, alone = false): DatelineParts | null {
  let rest = head;
  let agency: string | null = null;
  let dateText: string | null = null;
  for (let part = 0; part < 2; part++) {
    const agencyMatch = agency === null && AGENCY_END.test(rest.slice(-2)) ? AGENCY.exec(rest) : null;
    const bracketed = agencyMatch?.[1] ?? agencyMatch?.[2];
    if (agencyMatch !== null && bracketed !== undefined && isAgencyLike(bracketed)) {
      agency = squeeze(bracketed);
      rest = rest.slice(0, agencyMatch.index);
      continue;
    }
    if (dateText !== null) continue;
    const weekday: RegExpExecArray | null = agency === null ? null : WEEKDAY.exec(rest);
    const dateMatch = DIGIT.test(rest) ? DATE.exec(rest) : null;
    if (weekday?.[1] !== undefined) {
      dateText = weekday[1];
      rest = rest.slice(0, weekday.index);
    } else if (dateMatch?.[1] !== undefined && isDay(dateMatch[1])) {
      dateText = squeeze(dateMatch[1]);
      rest = rest.slice(0, dateMatch.index);
    } else {
      const slip = DIGIT.test(rest) ? SLIP_DATE.exec(rest) : null;
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
  // Most places and words start with one capital, and what is in front of the agency is in capitals.
  if (SMALL_SECOND.test(head)) return null;
  for (const { index } of matchesOf(head, CAPITAL_START).slice(-MOST_AGENCY_WORDS)) {
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
  if (!certain && LONG_SMALL_WORD.test(text)) return null;
  const places = text.split('/').map(squeeze);
  if (places.length > MOST_PLACES) return null;
  const words: string[] = [];
  for (const place of places) {
    const own = (certain ? place.replace(REGION, ' $1') : place).match(WORDS) ?? [];
    if (place === '' || own.length > MOST_WORDS) return null;
    words.push(...own);
  }
  if (words.length === 0) return null;
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

/** `Taipei, Taiwan`: a place that everybody knows in another that everybody knows. */
export function isKnownPlace(head: string): boolean {
  const [first = '', ...regions] = head.split(',').map((part) => fold(part.trim()));
  return regions.length > 0 && isPlace(first) && isPlace(regions.at(-1) ?? '');
}

/** Whether all places are such as everybody knows: then a whole story may be in capitals behind them. */
export function isWellKnown(places: readonly string[]): boolean {
  return places.length > 0 && places.every((place) => isPlace(fold(place.split(',')[0] ?? '')));
}
