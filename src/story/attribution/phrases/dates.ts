import { itemAt } from '../../item-at.ts';
import { DAY } from '../../people/name-or-word.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { HOUR, LATE_OR_EARLY, ORDINAL, WEEKDAY } from '../../words/function-words.ts';
import { DAY_OR_MONTH, DETERMINER, isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { PART_OF_DAY, YEAR } from './date-before.ts';

const AT_WEEKEND = new WordList('at on over');
/** Most tokens of a date: `Tuesday, the 9th of February, 2020`. */
const LONGEST_DATE = 9;

const isMonth = (token: Token | undefined): boolean =>
  isOf(token, DAY_OR_MONTH) && token?.capital === true && !WEEKDAY.has(token);

/** Behind the `th` of `9th`; the token itself where none stands. */
export const behindOrdinal = (tokens: readonly Token[], i: number): number =>
  ORDINAL.has(tokens[i]) && tokens[i]?.start === tokens[i - 1]?.end ? i + 1 : i;

/**
 * Behind a day and its month, in any order: `9 February 2020`, `Tuesday, 9th February`, `the 9th of February`, `May 3`, `Monday,
 * May 3rd, 2020`, and `Friday the 4th`. The token itself where none stands.
 */
export function behindDate(tokens: readonly Token[], from: number): number {
  const day = WEEKDAY.has(tokens[from]) ? (tokens[from + 1]?.text === ',' ? from + 2 : from + 1) : from;
  if (isMonth(tokens[day]))
    return DAY.has(tokens[day + 1]) ? behindYear(tokens, behindOrdinal(tokens, day + 2)) : from;
  const number = tokens[day]?.lower === 'the' ? day + 1 : day;
  if (!DAY.has(tokens[number])) return from;
  const ordinal = behindOrdinal(tokens, number + 1);
  const month = ordinal > number + 1 && tokens[ordinal]?.lower === 'of' ? ordinal + 1 : ordinal;
  if (isMonth(tokens[month])) return behindYear(tokens, month + 1);
  // `Friday the 4th`
  return day === from + 1 && number > day && ordinal > number + 1 ? ordinal : from;
}

function behindYear(tokens: readonly Token[], i: number): number {
  const year = tokens[i]?.text === ',' ? i + 1 : i;
  return YEAR.has(tokens[year]) ? year + 1 : i;
}

/**
 * Before the day or date that ends at a token, where it stands between a subject and its verb: `police <on Monday night> said`,
 * `police in Leeds <on Monday, May 3,> said`, `<late on 3 May>`, `<at the weekend>`, `<at noon>`. The token given where none ends there, or
 * the sentence begins with it; a day alone is a loose word already.
 */
export function beforeDate(tokens: readonly Token[], sentence: Sentence, end: number): number {
  const last = itemAt(tokens, end);
  if (last?.lower === 'weekend' && itemAt(tokens, end - 1)?.lower === 'the')
    return AT_WEEKEND.has(itemAt(tokens, end - 2)) && end - 2 > sentence.from ? end - 3 : end;
  if (HOUR.has(last)) return isAtHour(tokens, end - 1) && end - 1 > sentence.from ? end - 2 : end;
  const day = PART_OF_DAY.has(last)
    ? isOf(itemAt(tokens, end - 1), DAY_OR_MONTH)
      ? end - 1
      : null
    : dateEndingAt(tokens, sentence, end);
  if (day === null) return end;
  let from = day;
  if (itemAt(tokens, from - 1)?.lower === 'on') from -= 1;
  if (LATE_OR_EARLY.has(itemAt(tokens, from - 1))) from -= 1;
  const before = itemAt(tokens, from - 1);
  // `fans of Monday night`, `this May 3`
  const free = from < day || !isOf(before, PREPOSITION | DETERMINER);
  // `The paper that on June 3 revealed it has closed`: a clause that ends before the main verb.
  return from > sentence.from && free && before?.lower !== 'that' ? from - 1 : end;
}

const BEFORE_HOUR = new WordList('at around before after');

/** Whether a preposition and an hour stand at a token: `the board at noon said`; not so in `The Man at Midnight`. */
export const isAtHour = (tokens: readonly Token[], i: number): boolean =>
  BEFORE_HOUR.has(itemAt(tokens, i)) && HOUR.has(tokens[i + 1]) && tokens[i + 1]?.capital === false;

/** Where the date begins that ends at a token; null if none does. A comma behind it closes what another has opened. */
function dateEndingAt(tokens: readonly Token[], sentence: Sentence, end: number): number | null {
  const closed = itemAt(tokens, end)?.text === ',';
  const last = closed ? end - 1 : end;
  const token = itemAt(tokens, last);
  if (!(isMonth(token) || token?.kind === 'number' || ORDINAL.has(token))) return null;
  let from: number | null = null;
  for (let i = last - 1; i >= Math.max(sentence.from, last - LONGEST_DATE); i -= 1)
    if (behindDate(tokens, i) === last + 1) from = i;
  if (!closed || from === null) return from;
  return tokens.slice(from, last).some(({ text }) => text === ',') ? from : null;
}
