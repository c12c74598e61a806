import { itemAt } from '../item-at.ts';
import type { Sentence, Token } from '../tokens.ts';
import {
  CONJUNCTION,
  DETERMINER,
  isOf,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import type { Antecedent } from './antecedent.ts';
import type { Clauses } from './noun-phrase.ts';

const OBJECTS = new WordList('him her');
/** What stands behind `her` where that owns nothing. */
const BEHIND_OBJECT = DETERMINER | PREPOSITION | SUBJECT_PRONOUN | SUBORDINATOR | CONJUNCTION;
/** What no verb is part of that somebody does to another. */
const NO_VERB = DETERMINER | PREPOSITION | SUBORDINATOR | CONJUNCTION;
/** Most tokens of a verb: `has never even met`. */
const LONGEST_VERB = 4;

/** Whether `him` or `her` at a token is told to have something done to them: `told her to`, `called her "…"`; not `told her sister`. */
export function isObject({ tokens }: Clauses, i: number): boolean {
  if (!OBJECTS.has(tokens[i])) return false;
  const next = tokens[i + 1];
  return next?.kind !== 'word' || next.capital || isOf(next, BEHIND_OBJECT);
}

/** Who does what is done to the `him` or `her` at a token, and is another: the girl of `A girl stops her`; null where nobody is told. */
export function doerOf(
  clauses: Clauses,
  { from }: Sentence,
  pronoun: number,
  here: readonly Antecedent[],
): Antecedent | null {
  if (!isObject(clauses, pronoun)) return null;
  const { tokens } = clauses;
  for (let i = pronoun - 2; i >= Math.max(from, pronoun - 1 - LONGEST_VERB); i -= 1) {
    if (!isVerbal(tokens[i + 1], tokens[i + 2])) return null;
    const end = itemAt(tokens, i)?.end;
    const doer = here.find((one) => one.end === end);
    if (doer !== undefined) return doer.part === 'MENTIONED' ? null : doer;
  }
  return null;
}

/** Whether a token can be one of a verb: `has`, `never`, `met`, and the `to` of `wants to meet`. */
const isVerbal = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.kind === 'word' && (!isOf(token, NO_VERB) || (token.lower === 'to' && !OBJECTS.has(next)));
