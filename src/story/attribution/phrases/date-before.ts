import { itemAt } from '../../item-at.ts';
import { DAY } from '../../people/name-or-word.ts';
import type { Token } from '../../tokens.ts';
import { DAY_OR_MONTH, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/** What leads to a date: `In 2019`, `On Oct 13`, `Since March 2020`. */
const LEADS_TO_DATE = new WordList(
  'in on since by until till from before after during around late early mid',
);

const YEAR = new WordList(/^(?:1[5-9]|20)\d\d$/);

/**
 * The preposition of the date in figures that ends with a token, no comma behind it: `In 2019` in `In 2019 Boeing said`,
 * `On 3 May`; null if none ends there, as in `the 2016 Trump campaign`, `in 20 Boeing jets`.
 */
export function dateBefore(tokens: readonly Token[], end: number): number | null {
  const last = itemAt(tokens, end);
  const isMonth = isOf(last, DAY_OR_MONTH);
  const next = tokens[end + 1];
  // `On May` of `On May 3`
  if (isMonth ? !DAY.has(itemAt(tokens, end - 1)) || YEAR.has(next) : last?.kind !== 'number') return null;
  let from = end;
  if (!isMonth && isOf(itemAt(tokens, end - 1), DAY_OR_MONTH)) from -= 1;
  else if (!isMonth && !YEAR.has(last)) return null;
  if (isOf(tokens[from], DAY_OR_MONTH) && DAY.has(itemAt(tokens, from - 1))) from -= 1;
  return LEADS_TO_DATE.has(itemAt(tokens, from - 1)) ? from - 1 : null;
}
