import type { Sentence } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  DETERMINER,
  GROUP,
  isOf,
  POSSESSIVE,
  PREPOSITION,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { canSpeak } from './can-speak.ts';
import { opensClause } from './clause.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { holdsFiniteVerb, isFiniteVerb } from './verbs.ts';

/**
 * `The firm that built the bridge said`: what a relative with a verb of its own, from its `that` to a token, tells more of;
 * null where none opens a clause before it.
 */
export function restrictedBy(
  clauses: Clauses,
  sentence: Sentence,
  that: number,
  to: number,
): NounPhrase | null {
  const phrase = phraseEndingAt(clauses, that - 1, sentence.from);
  if (phrase === null || !canSpeak(clauses, phrase) || !opensClause(clauses, sentence, phrase.from))
    return null;
  return holdsFiniteVerb(clauses, that + 1, to) || isPresent(clauses, phrase, that + 1) ? phrase : null;
}

/** `that owns the ferry`, `that represents drivers`, `rebels that hold the town`: a verb that a noun looks like, right behind `that`. */
function isPresent(clauses: Clauses, { head }: NounPhrase, at: number): boolean {
  const { tokens } = clauses;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb?.kind !== 'word' || verb.capital || next?.kind !== 'word') return false;
  // `a plan that critics called unfair`
  if (isOf(verb, GROUP) || isFiniteVerb(clauses, at + 1)) return false;
  if (isOf(verb, DETERMINER | SUBJECT_PRONOUN | PREPOSITION | POSSESSIVE)) return false;
  if (endsInS(verb.lower)) return true;
  return endsInS(tokens[head]?.lower ?? '') && isOf(next, DETERMINER);
}
