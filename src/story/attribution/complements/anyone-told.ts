import type { Token } from '../../tokens.ts';
import { isOf, NOUN_PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/** Pronouns that more can be told of: `anyone who saw it`. */
export const ANYONE = new WordList('anyone everyone everybody');

/** `urged anyone with information`, `told everyone in the area`: a pronoun with what tells more of those spoken to. */
export const isAnyoneTold = (tokens: readonly Token[], i: number): boolean =>
  ANYONE.has(tokens[i]) && isOf(tokens[i + 1], NOUN_PREPOSITION);
