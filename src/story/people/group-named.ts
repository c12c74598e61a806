import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { INDEFINITE_ONE } from '../words/function-words.ts';
import { BODY, DETERMINER, FIRST_NAME, GROUP, isOf, ORGANIZATION, ROLE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

/** What leads from a noun to the name of what it means, where the noun has it: `a group called Ada Rising`. */
export const CALLED = new WordList('called named dubbed');
const KNOWN = new WordList('known calling');

/** Most words between the article and the noun of a group: `a small but loud pressure group called`. */
const LONGEST_GROUP = 6;

/**
 * Whether the words before a name say that it is a group's: `a group called Ada Rising`, `a charity known as Ada Aid`. Not so in `The
 * board named Ada Ruhl`, which does it.
 */
export function namesGroup(tokens: readonly Token[], from: number): boolean {
  if (CALLED.has(itemAt(tokens, from - 1))) return isGroupCalled(tokens, from - 2);
  return KNOWN.has(itemAt(tokens, from - 2)) && isGroupNoun(itemAt(tokens, from - 3));
}

const isGroupNoun = (token: Token | undefined): boolean =>
  token?.capital === false && isOf(token, GROUP | BODY | ORGANIZATION) && !isOf(token, ROLE);

/** Whether a noun for a group stands behind `a`: it is called what stands behind it, and does not call anybody so. */
export function isGroupCalled(tokens: readonly Token[], noun: number): boolean {
  if (!isGroupNoun(itemAt(tokens, noun))) return false;
  // `A panel named Ada Ruhl its chair`
  if (tokens[noun + 1]?.lower === 'named' && isOf(tokens[noun + 2], FIRST_NAME)) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - LONGEST_GROUP); i -= 1) {
    if (INDEFINITE_ONE.has(tokens[i])) return true;
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], DETERMINER)) return false;
  }
  return false;
}
