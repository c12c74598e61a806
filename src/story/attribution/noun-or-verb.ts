import type { Token } from '../tokens.ts';
import { DETERMINER, GROUP, isOf, PREPOSITION, SUBJECT_PRONOUN } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';

/** What `states` has behind it where it is a verb; not so in `has state and local taxes`, `banks and state officials`. */
const STATED = new WordList(': , that how why what whether');

export const statesThat = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'quote' || STATED.has(next) || isOf(next, DETERMINER | SUBJECT_PRONOUN);

/** Behind `made clear` or `made it clear`; null where the verb at a token makes something else. */
export function behindClear(tokens: readonly Token[], verb: number): number | null {
  const clear = tokens[verb + 1]?.lower === 'it' ? verb + 2 : verb + 1;
  return tokens[clear]?.lower === 'clear' ? clear + 1 : null;
}

/** How far before a noun its article is looked for, in tokens. */
const ARTICLE_REACH = 3;

/** `a dour government report`: one thing ends here, whose verb would end in -s; not so `a group of bankers report`. */
export function isOneThing({ tokens }: Clauses, end: number): boolean {
  if (!isOf(tokens[end], GROUP) || tokens[end]?.capital === true) return false;
  for (let i = end - 1; i >= Math.max(0, end - ARTICLE_REACH); i -= 1) {
    if (isOf(tokens[i], DETERMINER)) return /^an?$/.test(tokens[i]?.lower ?? '');
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], PREPOSITION)) return false;
  }
  return false;
}
