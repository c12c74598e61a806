import { itemAt } from '../../item-at.ts';
import { DAY } from '../../people/name-or-word.ts';
import { HALF_OF_DAY, isHour } from '../../time-ends.ts';
import type { Token } from '../../tokens.ts';
import { LAST_THIS_OR_NEXT } from '../../words/function-words.ts';
import { CONJUNCTION, DAY_OR_MONTH, DETERMINER, isOf, LOOSE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { isBareSource, stretchBefore } from './stretch-before.ts';

/** What leads to a date: `In 2019`, `On Oct 13`, `Since March 2020`. */
const LEADS_TO_DATE = new WordList(
  'in on since by until till from before after during around late early mid',
);

/** Years that stories tell of. */
export const YEAR = new WordList(/^(?:1[5-9]|20)\d\d$/);

/**
 * The preposition of the date in figures that ends with a token, no comma behind it: `In 2019` in `In 2019 Boeing said`,
 * `On 3 May`, `At 4 a.m.`; null if none ends there, as in `the 2016 Trump campaign`, `in 20 Boeing jets`.
 */
export function dateBefore(tokens: readonly Token[], end: number): number | null {
  const last = itemAt(tokens, end);
  if (HALF_OF_DAY.has(last)) return timeBefore(tokens, end - 1);
  const isMonth = isOf(last, DAY_OR_MONTH);
  const next = tokens[end + 1];
  const alone = isMonth && next?.kind === 'word' && !OF_DAY.has(next) ? aloneBefore(tokens, end) : null;
  if (alone !== null) return alone;
  if (PART_OF_DAY.has(last) && isOf(itemAt(tokens, end - 1), DAY_OR_MONTH)) return partBefore(tokens, end);
  // `On May` of `On May 3`
  if (isMonth ? !DAY.has(itemAt(tokens, end - 1)) || YEAR.has(next) : last?.kind !== 'number')
    return isMonth ? null : stretchBefore(tokens, end);
  let from = end;
  if (!isMonth && isOf(itemAt(tokens, end - 1), DAY_OR_MONTH)) from -= 1;
  else if (!isMonth && !YEAR.has(last)) return null;
  if (isOf(tokens[from], DAY_OR_MONTH) && DAY.has(itemAt(tokens, from - 1))) from -= 1;
  return LEADS_TO_DATE.has(itemAt(tokens, from - 1)) ? from - 1 : null;
}

/** What goes on the name of a day: `On Monday Night Football fans`. */
const OF_DAY = new WordList('night morning evening afternoon day eve');
const WITH_DAY = new WordList('on in since by until till');

/** What leads to a day or month alone: the `On` of `On Monday Nordbank said`, the `Last` of `Last May Nordbank said`; null if nothing does. */
function aloneBefore(tokens: readonly Token[], day: number): number | null {
  const [before, leads] = [itemAt(tokens, day - 2), itemAt(tokens, day - 1)];
  // `the Independent on Sunday newspaper`
  if (before?.kind === 'word' && before.capital && !isOf(before, CONJUNCTION | LOOSE)) return null;
  const which = LAST_THIS_OR_NEXT.has(leads) && !isOf(before, DETERMINER);
  return which || WITH_DAY.has(leads) ? day - 1 : null;
}

export const PART_OF_DAY = new WordList('night morning evening afternoon');

/** The `On` of `On Monday night police said`, `On Monday night Nordbank said`; null for that of `On Monday night football fans said`. */
function partBefore(tokens: readonly Token[], part: number): number | null {
  const [last, next] = [tokens[part], tokens[part + 1]];
  if (last?.capital !== false) return null;
  if (next?.capital !== true && !isBareSource(next)) return null;
  return aloneBefore(tokens, part - 1);
}

const LEADS_TO_TIME = new WordList('at by before after until till since from');
const ROUGHLY = new WordList('about around nearly almost roughly approximately just exactly');

/** The preposition before an hour: `At about 4` in `At about 4 a.m. Police said`; null for that of `the 7 p.m. Mass`. */
function timeBefore(tokens: readonly Token[], hour: number): number | null {
  if (!isHour(itemAt(tokens, hour))) return null;
  const leads = ROUGHLY.has(itemAt(tokens, hour - 1)) ? hour - 2 : hour - 1;
  return LEADS_TO_TIME.has(itemAt(tokens, leads)) ? leads : null;
}
