import { itemAt } from '../../item-at.ts';
import { DAY } from '../../people/name-or-word.ts';
import type { Token } from '../../tokens.ts';
import { ORDINAL, WEEKDAY } from '../../words/function-words.ts';
import { DAY_OR_MONTH, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

const YEAR = new WordList(/^(?:19|20)\d\d$/);

const isMonth = (token: Token | undefined): boolean =>
  isOf(token, DAY_OR_MONTH) && token?.capital === true && !WEEKDAY.has(token);

/** Behind the `th` of `9th`; the token itself where none stands. */
export const behindOrdinal = (tokens: readonly Token[], i: number): number =>
  ORDINAL.has(tokens[i]) && tokens[i]?.start === tokens[i - 1]?.end ? i + 1 : i;

/**
 * Behind a date whose day stands before its month or has an ending: `9 February 2020`, `Tuesday, 9th February`, `the 9th of
 * February`, `February 9th, 2020`. The token itself where none stands.
 */
export function behindDate(tokens: readonly Token[], from: number): number {
  const day = WEEKDAY.has(tokens[from]) ? (tokens[from + 1]?.text === ',' ? from + 2 : from + 1) : from;
  if (isMonth(tokens[day])) {
    if (!DAY.has(tokens[day + 1])) return from;
    const end = behindOrdinal(tokens, day + 2);
    return end === day + 2 ? from : behindYear(tokens, end);
  }
  const number = tokens[day]?.lower === 'the' ? day + 1 : day;
  if (!DAY.has(tokens[number])) return from;
  const ordinal = behindOrdinal(tokens, number + 1);
  const month = ordinal > number + 1 && tokens[ordinal]?.lower === 'of' ? ordinal + 1 : ordinal;
  return isMonth(tokens[month]) ? behindYear(tokens, month + 1) : from;
}

function behindYear(tokens: readonly Token[], i: number): number {
  const year = tokens[i]?.text === ',' ? i + 1 : i;
  return YEAR.has(tokens[year]) ? year + 1 : i;
}

/** Most tokens of a date: `Tuesday, 9th February 2020`. */
const LONGEST_DATE = 7;

/** Before the `on` of such a date that ends with a token: `The board on 9 February said`. The token itself where none ends there. */
export function beforeOnDate(tokens: readonly Token[], end: number): number {
  const last = itemAt(tokens, end);
  if (!(isMonth(last) || ORDINAL.has(last) || YEAR.has(last))) return end;
  for (let on = end - 2; on > end - 2 - LONGEST_DATE && on > 0; on -= 1)
    if (tokens[on]?.lower === 'on') return behindDate(tokens, on + 1) === end + 1 ? on - 1 : end;
  return end;
}
