import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { isOf, isPeople, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/** What those who it stands before are or do; others in -ing behind a comma are done to them. */
const DESCRIBES = new WordList(`
  striking leading visiting outgoing incoming working living surviving remaining competing opposing neighboring neighbouring
  warring practicing practising retiring sitting dissenting aging ageing grieving suffering fleeing protesting touring
  existing returning ruling governing supporting participating attending arriving departing driving dying growing struggling
  serving fighting voting mourning following including training teaching nursing acting demonstrating marching investigating
  arresting prosecuting presiding commanding building housing mining banking farming fishing consulting engineering trading
  marketing homecoming upcoming aspiring rising reigning defending underperforming unsuspecting caring loving`);

/**
 * `, angering <activists who say>`, `siding with <parents>`, `at odds with <unions>`: behind what is no part of the phrase; not
 * so in `, striking workers`.
 */
export function behindDoing(tokens: readonly Token[], from: number, end: number): number {
  const token = tokens[from];
  if (from >= end || token?.kind !== 'word' || !isPeople(tokens[end])) return from;
  const before = itemAt(tokens, from - 1);
  const odds = token.lower === 'odds' && before?.lower === 'at';
  const comma = before?.text === ',' || endsWithComma(before);
  const doing = comma && !token.capital && token.lower.endsWith('ing') && !DESCRIBES.has(token);
  if (!odds && !doing) return from;
  return isOf(tokens[from + 1], PREPOSITION) && from + 1 < end ? from + 2 : from + 1;
}
