import { isOf, PREPOSITION } from '../../words/word-classes.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';

/**
 * Who owns a `noun` for something said, where the words before its ’s begin with what answers it: in `gave no answer to her
 * brother's claim` her brother.
 */
export function ownerAlone(clauses: Clauses, owner: NounPhrase, noun: number): NounPhrase {
  const { from, to, head } = owner;
  if (head >= to - 1 || canJudge(clauses, owner)) return owner;
  // `part of a president's portfolio raised questions`
  if (holdsFiniteVerb(clauses, to + 1, noun)) return owner;
  let tie = to - 2;
  while (tie > from && !isOf(clauses.tokens[tie], PREPOSITION)) tie -= 1;
  const inner = tie > from ? phraseStartingAt(clauses, tie + 1, to) : null;
  return inner?.to === to && canJudge(clauses, inner) ? inner : owner;
}
