import { itemAt } from '../../item-at.ts';
import { MONTH_NAMES } from '../../people/name-or-word.ts';
import type { Token } from '../../tokens.ts';
import { DETERMINER, isOf, ROLE, SOMEBODY } from '../../words/word-classes.ts';
import { COMMA_OR_STOP } from '../../words/punctuation.ts';
import { WHO_OR_WHOSE } from '../../words/relatives.ts';

/** `"…," said April, a mother of two`, `said June, 34, a nurse`; not `it said April, a month before`. */
export function isCalledByMonth(tokens: readonly Token[], month: number): boolean {
  if (!MONTH_NAMES.has(tokens[month]) || itemAt(tokens, month - 2)?.kind !== 'quote') return false;
  const next = tokens[month + 2];
  if (tokens[month + 1]?.text !== ',') return false;
  if (next?.kind === 'number') return next.text.length < 3 && COMMA_OR_STOP.has(tokens[month + 3]);
  if (WHO_OR_WHOSE.has(next)) return true;
  return (
    isOf(next, DETERMINER) &&
    tokens.slice(month + 3, month + 6).some((token) => !token.capital && isOf(token, ROLE | SOMEBODY))
  );
}
