import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { COUNTS, isCount } from '../words/function-words.ts';
import { WordList } from '../words/word-list.ts';
import type { Description } from './description.ts';

/** What stands before a place in a ranking. */
export const BEFORE_RANK = new WordList('no no. number');

/** Where a place in the world's ranking begins that ends before a token, `world No. 3`, `world number two`; -1 if none does. */
export function rankingBefore(tokens: readonly Token[], end: number): number {
  if (!BEFORE_RANK.has(itemAt(tokens, end - 2)) || !isCount(itemAt(tokens, end - 1))) return -1;
  return itemAt(tokens, end - 3)?.lower === 'world' ? end - 3 : -1;
}

/** Whether a description is such a place. */
export const isRanking = ({ head, modifiers }: Description): boolean =>
  modifiers.has('world') && (/^\d+$/.test(head) || COUNTS.has(head));
