import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { FIELDS } from '../words/fields.ts';
import { isPlace } from '../words/gazetteer.ts';
import { ROLE_MODIFIERS } from '../words/roles.ts';
import {
  COURTESY_TITLE,
  DETERMINER,
  FIRST_NAME,
  isOf,
  LISTED_ROLE,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  PREPOSITION,
  TITLE_WORD,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { OF_OR_FOR } from '../words/linking-words.ts';
import { isNameWord } from './name-or-word.ts';
import type { NameRun } from './name-runs.ts';

/** Offices that are held for something: Minister for Sport, Secretary of State for Foreign Affairs. */
const FOR_SOMETHING = new WordList('minister secretary undersecretary commissioner state');

/** What members of parties are called by before their names: Democrat Ann Lee. */
export const PARTIES = new WordList('democrat republican liberal labour tory conservative independent');

/** Fewest words behind an `and` the last two of which are taken for a name: Director of Tides and Sands Zorvath Quennick. */
const WITH_NAME = 3;

/** `Minister for Sport`, `Secretary of State for Rural Affairs`: whether a `for` goes on an office. */
export function holdsFor(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  if (!FOR_SOMETHING.has(before) || before?.capital !== true || !isNameWord(tokens[i + 1])) return false;
  if (before.lower === 'state' && itemAt(tokens, i - 2)?.lower !== 'of') return false;
  return !isOf(tokens[i + 1], FIRST_NAME | TITLE_WORD) || FIELDS.has(tokens[i + 1]);
}

/**
 * `Minister of Housing and Local Government Peter Orme`: whether the `and` at a token goes on what an office is held of, in a
 * run of capitals that begins at `from`. Not so `the Minister of Housing and Peter Orme`, `Secretary of State and First Lady
 * Ann Orme`, who are two.
 */
export function joinsPortfolio(tokens: readonly Token[], from: number, and: number): boolean {
  if (tokens[and]?.lower !== 'and') return false;
  let of = and - 2;
  while (of > from && !OF_OR_FOR.has(tokens[of])) of -= 1;
  if (of <= from || !(isOf(tokens[of - 1], LISTED_ROLE) || holdsFor(tokens, of))) return false;
  let to = and + 1;
  let named = false;
  for (; isNameWord(tokens[to]); to += 1) {
    // the Secretary of State and Democrat Ann Lee
    if (isOf(tokens[to], TITLE_WORD | COURTESY_TITLE) || PARTIES.has(tokens[to])) return false;
    if (isOf(tokens[to], FIRST_NAME) && to > and + 1) named = true;
  }
  const first = tokens[and + 1];
  const field = FIELDS.has(first);
  if (!field && isOf(first, FIRST_NAME | NATIONALITY)) return false;
  return to - and - 1 >= (named || field ? WITH_NAME - 1 : WITH_NAME);
}

/** A run behind an office with the field that an `and` parts from it: Health and Human Services Secretary Ann Orme. */
export function withField(tokens: readonly Token[], run: NameRun): NameRun {
  const field = itemAt(tokens, run.from - 2);
  if (!run.titled || itemAt(tokens, run.from - 1)?.lower !== 'and' || field?.capital !== true) return run;
  if (!FIELDS.has(field)) return run;
  // Youth and Sports Minister Datuk Ann Lee
  let role = run.nameFrom - 1;
  while (role > run.from && isOf(tokens[role], COURTESY_TITLE)) role -= 1;
  if (!isOf(itemAt(tokens, role), LISTED_ROLE)) return run;
  let from = run.from - 2;
  while (tellsOfOffice(itemAt(tokens, from - 1))) from -= 1;
  const before = itemAt(tokens, from - 1);
  // `Minister of Justice and Mayor Tom Hull`: two offices.
  if (OF_OR_FOR.has(before)) return run;
  return before?.capital === true && !isOf(before, DETERMINER) ? run : { ...run, from };
}

/** What stands before an office in capitals: the Former, Norwegian or U.S. Trade and Industry Minister. */
const tellsOfOffice = (token: Token | undefined): boolean =>
  token?.capital === true && (isOf(token, NATIONALITY | PLACE) || ROLE_MODIFIERS.has(token.lower));

/** `Bank of Norland Governor Ann Lee`, `University of Riga President Ann Lee`: a run with the body whose office it begins with. */
export function withBodyOf(tokens: readonly Token[], run: NameRun): NameRun {
  if (!run.titled || run.nameFrom === run.from || tokens[run.from]?.capital !== true) return run;
  const body = itemAt(tokens, run.from - 2);
  if (itemAt(tokens, run.from - 1)?.lower !== 'of' || body?.capital !== true) return run;
  if (!isOf(body, ORGANIZATION) || isOf(tokens[run.from], LISTED_ROLE | COURTESY_TITLE)) return run;
  let from = run.from - 2;
  while (itemAt(tokens, from - 1)?.capital === true && !isOf(tokens[from - 1], DETERMINER)) from -= 1;
  return { ...run, from, titleFrom: run.from };
}

const POSTED = new WordList('ambassador envoy representative delegate');
/** Most words of a country or body that somebody is posted to. */
const LONGEST_POST = 3;

/** A run with the office of an envoy and the country it is held in: `Norwegian Ambassador to the United States Ann Lee`; null where none stands there. */
export function envoyIn(tokens: readonly Token[], from: number, to: number): NameRun | null {
  const the = itemAt(tokens, from - 1)?.lower === 'the' ? from - 1 : from;
  if (itemAt(tokens, the - 1)?.lower !== 'to' || !POSTED.has(itemAt(tokens, the - 2))) return null;
  const nameFrom = behindPost(tokens, from, to);
  if (nameFrom === from) return null;
  let office = the - 2;
  if (tokens[office]?.capital !== true) return { from: nameFrom, nameFrom, to, titled: false };
  while (itemAt(tokens, office - 1)?.capital === true && !isOf(tokens[office - 1], DETERMINER | PREPOSITION))
    office -= 1;
  return { from: office, nameFrom, to, titled: true };
}

/** Where a name begins behind the country that a run begins with, to which an envoy is sent: the `Ann Lee` of `United States Ann Lee`; its start where it begins with none. */
function behindPost(tokens: readonly Token[], from: number, to: number): number {
  for (let length = Math.min(LONGEST_POST, to - from - 2); length > 0; length -= 1) {
    const words = tokens.slice(from, from + length);
    const post = words.map(({ word }) => word.folded).join(' ');
    if (isPlace(post) || POSTS.hasWord(words.at(-1)?.lower ?? '')) return from + length;
  }
  return from;
}

/** What else envoys are sent to ends with: the United Nations, the Middle East. */
const POSTS = new WordList(
  'nations union east states kingdom nato un u.n. eu e.u. u.s. us uk u.k. osce unesco',
);
