import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  CONJUNCTION,
  DETERMINER,
  isOf,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SOMEBODY,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';

/** What one person is told by: `a girl`, `her aunt`. */
const ONE = new WordList('a an one the my our his her its their');

/** What a noun in -s stands behind: `of buses`, `two buses`. */
const BEFORE_NOUN = CONJUNCTION | DETERMINER | POSSESSIVE | PREPOSITION;

/** `stops`, which may be a verb. */
const isInS = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && endsInS(token.lower);

/**
 * `A girl of about 12 stops her and asks`, `A guard steps forward and shouts`: one person without the verb in -s that no list knows, where
 * the verb at a token goes on another and there is none between.
 */
export function withoutItsVerb(clauses: Clauses, phrase: NounPhrase, verb: number): NounPhrase {
  const { tokens } = clauses;
  const { from, to } = phrase;
  if (phrase.name !== null || to - from < 3 || !ONE.has(tokens[from])) return phrase;
  if (!endsInS(tokens[verb]?.lower ?? '') || itemAt(tokens, verb - 1)?.lower !== 'and') return phrase;
  let one = from + 1;
  while (one < to && !isOf(tokens[one], ROLE | SOMEBODY)) one += 1;
  if (holdsFiniteVerb(clauses, to, verb - 1)) return phrase;
  // `Her assistant puts her head round the door`: behind a plural stands no determiner.
  if (isOf(tokens[to], DETERMINER | OBJECT_PRONOUN) && tokens[to]?.lower !== 'that' && isInS(tokens[to - 1]))
    return phraseStartingAt(clauses, from, to - 1) ?? phrase;
  if (one >= to - 1 || endsInS(tokens[one]?.lower ?? '')) return phrase;
  for (let i = to - 1; i > one; i -= 1) {
    const token = tokens[i];
    const before = itemAt(tokens, i - 1);
    if (!isInS(token)) continue;
    if (isOf(before, BEFORE_NOUN) || (before?.kind === 'number' && i < to - 1)) continue;
    return phraseStartingAt(clauses, from, i) ?? phrase;
  }
  return phrase;
}
