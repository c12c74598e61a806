import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';

/** `to go`, `not to go`, `never to go`, `to "go"`. */
export function isInfinitive(clauses: Clauses, i: number): boolean {
  const to = NEGATION.has(clauses.tokens[i]) ? i + 1 : i;
  return (
    clauses.tokens[to]?.lower === 'to' &&
    (clauses.tokens[to + 1]?.kind === 'quote' || isBase(clauses, to + 1))
  );
}

/** A lower-case word that can be a verb's base form. */
export function isBase(clauses: Clauses, i: number): boolean {
  const token = clauses.tokens[i];
  return (
    token?.kind === 'word' && !token.capital && clauses.nameAt[i] === undefined && !isOf(token, DETERMINER)
  );
}

/** What stands before a verb of its own as well: `that not voting was wrong`. */
export const NEGATION = new WordList('not never');
