import { itemAt } from './item-at.ts';
import type { Token } from './tokens.ts';
import { isOf, STOP } from './words/word-classes.ts';

/** Whether nothing, a full stop or a quotation stands before a token. */
export function beginsSentence(tokens: readonly Token[], i: number): boolean {
  return i === 0 || isOf(itemAt(tokens, i - 1), STOP) || itemAt(tokens, i - 1)?.kind === 'quote';
}
