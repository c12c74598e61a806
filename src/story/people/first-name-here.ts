import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { ROLE_MODIFIERS } from '../words/roles.ts';
import { isOf, LISTED_ROLE } from '../words/word-classes.ts';

/** Whether an office is somebody's first name where it stands before a name that ends at `to`: `the founder, Dean Hull`, `striker Dean Hull`; not `former Dean Hull`. */
export function isFirstNameHere(tokens: readonly Token[], i: number, to: number): boolean {
  if (tokens[i]?.text !== 'Dean' || i + 2 !== to) return false;
  const calling = itemAt(tokens, itemAt(tokens, i - 1)?.text === ',' ? i - 2 : i - 1);
  return isOf(calling, LISTED_ROLE) && !ROLE_MODIFIERS.has(calling?.lower ?? '');
}
