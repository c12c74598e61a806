import { itemAt } from '../../item-at.ts';
import { DAY } from '../../people/name-or-word.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { LATE_OR_EARLY } from '../../words/function-words.ts';
import { DAY_OR_MONTH, DETERMINER, isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

const PART_OF_DAY = new WordList('night morning evening afternoon');

const AT_WEEKEND = new WordList('at on over');
const YEAR = new WordList(/^(?:1[5-9]|20)\d\d$/);

/**
 * Before the day or date that ends at a token, where it stands between a subject and its verb: `police <on Monday night> said`,
 * `police in Leeds <on Monday, May 3,> said`, `<late on 3 May>`. The token given where none ends there, or the sentence begins
 * with it; a day alone is a loose word already.
 */
export function beforeDate(tokens: readonly Token[], sentence: Sentence, end: number): number {
  if (itemAt(tokens, end)?.lower === 'weekend' && itemAt(tokens, end - 1)?.lower === 'the')
    return AT_WEEKEND.has(itemAt(tokens, end - 2)) && end - 2 > sentence.from ? end - 3 : end;
  const day = dayAt(tokens, itemAt(tokens, end)?.text === ',' ? end - 1 : end, end);
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

/** Where the day or date begins that ends at a token; null if none does. A comma behind it closes what another has opened. */
function dayAt(tokens: readonly Token[], last: number, end: number): number | null {
  const closed = end > last;
  if (PART_OF_DAY.has(tokens[last]))
    return !closed && isOf(itemAt(tokens, last - 1), DAY_OR_MONTH) ? last - 1 : null;
  const year = YEAR.has(tokens[last]);
  const comma = year && itemAt(tokens, last - 1)?.text === ',';
  const date = year ? (comma ? last - 2 : last - 1) : last;
  const from = dateAt(tokens, date);
  if (from === null) return null;
  // `Monday, May 3`, `Monday 3 May`
  const parted = itemAt(tokens, from - 1)?.text === ',';
  const name = parted ? from - 2 : from - 1;
  const named = isOf(itemAt(tokens, name), DAY_OR_MONTH);
  if (closed && !comma && !(parted && named)) return null;
  return named ? name : from;
}

/** Where a day and its month begin that end at a token: `May 3`, `3 May`; null if none does. */
function dateAt(tokens: readonly Token[], end: number): number | null {
  const [before, last] = [itemAt(tokens, end - 1), itemAt(tokens, end)];
  const date = (DAY.has(last) && isOf(before, DAY_OR_MONTH)) || (isOf(last, DAY_OR_MONTH) && DAY.has(before));
  return date ? end - 1 : null;
}
