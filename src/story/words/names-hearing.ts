import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { WordList } from './word-list.ts';

const HEARS_THEM = new WordList('hearing hearings committee committees session sessions inquiry panel');
const HELD_IN = new WordList('senate budget');
const TOLD_OR_AT = new WordList('told tell telling at in during before to by for from');

/** Whether the `estimates` at a token is what a parliament hears, and nobody's verb: `a Senate estimates hearing`, `told Senate estimates`. */
export const namesHearing = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'estimates' &&
  (HEARS_THEM.has(tokens[i + 1]) ||
    (HELD_IN.has(itemAt(tokens, i - 1)) && TOLD_OR_AT.has(itemAt(tokens, i - 2))));
