import { itemAt } from './item-at.ts';
import { opensSentence, showsClause } from './next-sentence.ts';
import type { Token } from './tokens.ts';
import { COUNTS } from './words/function-words.ts';
import {
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  FINITE,
  isOf,
  LOOSE,
  POSSESSIVE,
  PREPOSITION,
  STOP,
  SUBORDINATOR,
} from './words/word-classes.ts';
import { WordList } from './words/word-list.ts';
import { SAY } from './words/verb-forms.ts';

/** What stands behind the number of an hour. */
export const HALF_OF_DAY = new WordList('a.m. p.m.');

/** `The fire began at 4 a.m. Police said`; not so in `at 4 a.m. Eastern`, `At 4 a.m. Tarn left`, `the 7 p.m. Mass`. */
export function endsBehindTime(tokens: readonly Token[], begin: number, i: number): boolean {
  if (!isHour(itemAt(tokens, i - 1))) return false;
  if (opensSentence(tokens, i + 1)) return true;
  if (tellsMore(tokens, i + 1)) return false;
  const start = startOfTime(tokens, begin, i - 1);
  const before = itemAt(tokens, start - 1);
  // `Orme said at 4 a.m. Tarn was late`
  if (start === begin || isOf(before, STOP | CONJUNCTION) || SAY.has(before)) return false;
  if (isOf(before, SUBORDINATOR | DETERMINER | POSSESSIVE)) return false;
  return holdsClause(tokens, begin, start);
}

export const isHour = (token: Token | undefined): boolean =>
  token?.kind === 'number' || COUNTS.has(token?.lower ?? '');

/** `EST`, `GMT` */
const ZONE = /^(?:[A-Z]{1,4}T|UTC)$/;
const ZONE_WORD = new WordList('eastern central mountain pacific atlantic greenwich local');
const WEEKDAY = new WordList(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?(?:s|[-–].*)?$/);
const FEAST = new WordList('christmas easter thanksgiving halloween new');
/** What the names of days end with: `Election Day`, `Good Friday`. */
const OF_DAY = new WordList('day eve night friday saturday sunday monday time');

/** Whether what stands behind a time tells more of it: `4 a.m. Moscow time`, `9 p.m. Election Day`. */
function tellsMore(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined || ZONE.test(first.text) || ZONE_WORD.has(first)) return true;
  if (isOf(first, DAY_OR_MONTH) || WEEKDAY.has(first) || FEAST.has(first)) return true;
  let to = from;
  while (tokens[to]?.capital === true) to += 1;
  return OF_DAY.has(itemAt(tokens, to - 1)) || OF_DAY.has(tokens[to]);
}

/** Where the words of a time begin: `shortly after 4`, `on Monday from 9 a.m. to 4`. */
function startOfTime(tokens: readonly Token[], begin: number, hour: number): number {
  let start = hour;
  while (start > begin && isOfTime(tokens, start - 1)) start -= 1;
  return start;
}

function isOfTime(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (isOf(token, PREPOSITION | LOOSE)) return !isOf(token, FINITE);
  // `between 2 and 4`
  if (token?.lower === 'and' || token?.text === '-' || token?.text === '–')
    return isHour(itemAt(tokens, i - 1)) || HALF_OF_DAY.has(itemAt(tokens, i - 1));
  return isHour(token) || HALF_OF_DAY.has(token);
}

/** Whether a clause that is no part of another stands before a time. */
function holdsClause(tokens: readonly Token[], begin: number, time: number): boolean {
  let verb = false;
  for (let i = time - 1; i >= begin; i -= 1) {
    const token = tokens[i];
    if (isOf(token, STOP)) return verb;
    // `When crews came, it was 4 a.m. Orme said`; not so in `After leaving at 4 a.m. Tarn left`
    if (verb && token?.text === ',') return true;
    if (isOf(token, SUBORDINATOR) && token?.capital === true) return false;
    verb ||= showsClause(token);
  }
  return verb;
}
