import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import {
  CONJUNCTION,
  DETERMINER,
  GROUP,
  isOf,
  PREPOSITION,
  ROLE,
  SOMEBODY,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { cueWord } from '../../words/cues.ts';
import { COUNTS } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';
import { HIM_OR_HER } from '../../words/pronouns.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** What stands behind `her` where that owns nothing. */
const BEHIND_OBJECT = DETERMINER | PREPOSITION | SUBJECT_PRONOUN | SUBORDINATOR | CONJUNCTION;
/** What a verb has behind whom it is done to, and nobody owns: `pulled her out`; not `her back`, `her home`. */
const PARTICLES = new WordList('out up off away aside along again alone together there');
/** Verbs that are told whom, behind which a name begins a clause: `told her Orme had left`. */
const TOLD = new WordList('told tells tell telling assured reminded informed warned');
/** What no verb is part of that somebody does to another. */
const NO_VERB = DETERMINER | PREPOSITION | SUBORDINATOR | CONJUNCTION;
/** Those before it that are looked at: keeps a text without full stops linear. */
const MOST_NEAR = 6;
/** Most tokens of a verb: `has never even met`. */
const LONGEST_VERB = 4;

/** Whether `him` or `her` at a token is told to have something done to them: `told her to`, `called her "…"`; not `told her sister`, `voiced her "regret"`. */
export function isObject({ tokens }: Clauses, i: number): boolean {
  if (!HIM_OR_HER.has(tokens[i])) return false;
  const next = tokens[i + 1];
  if (tokens[i]?.lower === 'him' || next === undefined) return true;
  if (PARTICLES.has(next)) return true;
  // `told her Orme had left`
  if (next.capital && TOLD.has(itemAt(tokens, i - 1))) return true;
  // `her four years`
  if (isOf(next, BEHIND_OBJECT)) return !COUNTS.has(next.lower);
  // `expressed her "deep regret"` tells whose it is.
  if (next.kind === 'quote') return cueWord(tokens, i - 1) !== null;
  return next.kind === 'punctuation';
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
  const verb = tokens[pronoun - 1];
  if (verb?.kind !== 'word' || isOf(verb, NO_VERB)) return null;
  const last = here.slice(-MOST_NEAR);
  for (let i = pronoun - 2; i >= Math.max(from, pronoun - 1 - LONGEST_VERB); i -= 1) {
    const end = itemAt(tokens, i)?.end;
    const doer = last.find((one) => one.end === end);
    if (doer !== undefined) return isDoer(doer) || isFronted(clauses, i, doer) ? doer : null;
    if (!isVerbal(tokens, i)) return null;
  }
  return null;
}

/** Not the `his` of `what his parents told him`. */
const isDoer = ({ part, name, root, nominative }: Antecedent): boolean =>
  part !== 'MENTIONED' && (name !== null || root === null || nominative === true);

/** What begins a clause before the main one. */
const WHEN = new WordList('when after before as once until because');

/** Whether a name that ends with a token begins a clause: `When Orme asked him`. */
function isFronted({ tokens }: Clauses, last: number, { name, start }: Antecedent): boolean {
  let first = last;
  while (first > 0 && (tokens[first]?.start ?? 0) > start) first -= 1;
  return name !== null && WHEN.has(itemAt(tokens, first - 1));
}

/** Whether a token can be one of a verb behind its subject: `has`, `never`, the `wants to` of `wants to meet`; not `says` of `says led`. */
function isVerbal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.capital || isOf(token, SOMEBODY | GROUP | ROLE)) return false;
  if (isOf(token, NO_VERB) && token.lower !== 'to') return false;
  return cueWord(tokens, i) === null;
}
