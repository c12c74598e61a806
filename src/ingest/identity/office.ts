import { fold } from '../../domain/fold.ts';
import { isCity, isNationality, isPlace } from '../../story/words/gazetteer.ts';
import { DETERMINERS, PREPOSITIONS } from '../../story/words/function-words.ts';
import { isRole, ROLE_MODIFIERS } from '../../story/words/roles.ts';

/** A title or description taken apart: `former Russian Foreign Minister`, `mayor of Leeds`. All folded. */
export interface Office {
  /** The noun for what somebody is: `minister`. */
  readonly head: string;
  /** What makes another office of it: `foreign`, `deputy`; words of time such as `former` left out. */
  readonly rank: readonly string[];
  /** Both as one text. */
  readonly calling: string;
  /** Everything else: `russian`, `leeds`. */
  readonly rest: ReadonlySet<string>;
  /** Where it is held, if it is an office of one place. */
  readonly seat: Seat | null;
}

/** A place as an office names it; the two ways of naming one are not compared, since `French` is not spelt `France`. */
export interface Seat {
  readonly by: 'ADJECTIVE' | 'OF';
  readonly name: string;
}

/** Held by one person at a time in one place, so that title and surname can stand for the full name. */
const SEATED: ReadonlySet<string> = new Set(
  'president premier chancellor minister secretary king queen pope emperor emir sultan governor mayor senator'.split(
    ' ',
  ),
);

/** Say when somebody held an office, not which. */
const TIMES: ReadonlySet<string> = new Set(
  'former ex- current late then outgoing incoming retired newly acting interim elect'.split(' '),
);

/** One nation under several names. */
const NATIONS: ReadonlyMap<string, string> = new Map([
  ['u.s.', 'american'],
  ['us', 'american'],
  ['u.k.', 'british'],
  ['uk', 'british'],
]);

/** Parts of the names of nations and states: `North Carolina Governor`. */
const COMPASS = /^(?:north|south|east|west|central)(?:ern)?$/;

/** A word of a description. */
interface Printed {
  readonly folded: string;
  readonly capital: boolean;
  /** `Latvia's` */
  readonly owns: boolean;
}

/** Takes a printed description apart; null if it has no word for a calling. */
export function officeOf(description: string): Office | null {
  const printed = description.split(/[\s,]+/u).flatMap(printedWord);
  const words = printed.map(({ folded }) => folded);
  const stop = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  const core = (stop === -1 ? words : words.slice(0, stop)).filter((word) => !DETERMINERS.has(word));
  const at = core.findLastIndex(isRole);
  const head = core[at];
  if (head === undefined) return null;
  const before = core.slice(0, at);
  const after = stop === -1 ? [] : words.slice(stop + 1).filter((word) => !DETERMINERS.has(word));
  const rank = before.filter((word) => ROLE_MODIFIERS.has(word) && !TIMES.has(word)).sort();
  return {
    head,
    rank,
    calling: [...rank, head].join(' '),
    rest: new Set(
      [...before, ...after].filter((word) => !ROLE_MODIFIERS.has(word) && !PREPOSITIONS.has(word)),
    ),
    seat: SEATED.has(head) ? seatOf(head, before, words[stop] === 'of' ? printed.slice(stop + 1) : []) : null,
  };
}

function printedWord(text: string): Printed[] {
  const folded = fold(text);
  const bare = folded.replace(/'s$/u, '');
  return bare === '' ? [] : [{ folded: bare, capital: /^\p{Lu}/u.test(text), owns: bare !== folded }];
}

function seatOf(head: string, before: readonly string[], behind: readonly Printed[]): Seat | null {
  const nation = before.find((word) => isNationality(word) && !COMPASS.test(word));
  if (nation !== undefined) return { by: 'ADJECTIVE', name: NATIONS.get(nation) ?? nation };
  const name = placeBehind(behind) ?? placeBefore(head, before);
  return name === null ? null : { by: 'OF', name };
}

/** `of Leeds`, `of the city of New York since May`; null where it is told otherwise: `of the Latvian capital`. */
function placeBehind(behind: readonly Printed[]): string | null {
  const from = behind.findIndex(({ capital }) => capital);
  if (from === -1) return null;
  const lower = behind.findIndex(({ capital }, index) => index > from && !capital);
  const named = behind.slice(from, lower === -1 ? undefined : lower);
  if (named.some(({ folded, owns }) => owns || (isNationality(folded) && !COMPASS.test(folded)))) return null;
  return withoutCity(named.map(({ folded }) => folded));
}

/** `Riga Mayor`, `Ohio Governor`; a mayor's place is a city: an `Ohio Mayor` may be that of Toledo. */
function placeBefore(head: string, before: readonly string[]): string | null {
  const named = before.filter((word) => !ROLE_MODIFIERS.has(word) || word === 'city');
  const name = withoutCity(named);
  return (head === 'mayor' ? isCity(name) || isCity(`${name} city`) : isPlace(name)) ? name : null;
}

/** New York City is New York. */
function withoutCity(words: readonly string[]): string {
  return (words.length > 1 && words.at(-1) === 'city' ? words.slice(0, -1) : words).join(' ');
}

/** Whether two descriptions can tell of one calling, of which neither says what the other does not: `judge` twice. */
export function sameCalling(one: Office, other: Office): boolean {
  if (one.calling !== other.calling) return false;
  const [less, more] = one.rest.size <= other.rest.size ? [one, other] : [other, one];
  return [...less.rest].every((word) => more.rest.has(word));
}

/**
 * Whether two descriptions plainly tell of one holder: `Foreign Minister` and `Russian Foreign Minister`, or, where a
 * calling has many, `chief economist at Nordbank` twice. `vice president` is no `president`.
 */
export function sameOffice(one: Office, other: Office): boolean {
  if (!sameCalling(one, other)) return false;
  return SEATED.has(one.head) || (one.rest.size > 0 && other.rest.size > 0);
}
