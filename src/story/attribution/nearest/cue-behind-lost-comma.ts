import type { Sentence } from '../../tokens.ts';
import { isOf, PLACE, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { callsOne, namesGroup } from '../phrases/can-be-member.ts';
import { descriptionStart } from '../phrases/description-start.ts';
import { LONGEST_INSERTION } from '../phrases/insertions.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { speechAt } from './cue-behind-relative.ts';
import { skipLoose } from './cue-further.ts';

/**
 * `Ann Lee, a spokeswoman for the harbour board said`: the verb of saying behind a name and what its bearer is, from the comma
 * `open` on, where the second comma is lost. Null where there is none, as in `a sum of 40, Ruhl said`, or another says it.
 */
export function cueBehindLostComma(clauses: Clauses, sentence: Sentence, open: number): number | null {
  if (clauses.nameAt[open - 1] === undefined) return null;
  const stop = Math.min(sentence.to, open + LONGEST_INSERTION);
  for (let i = open + 2; i < stop; i += 1) {
    if (speechAt(clauses, sentence, i)) return anotherSays(clauses, sentence, open, i) ? null : i;
    // `Ann Lee, the club's captain said`
    if (isOf(clauses.tokens[i], POSSESSIVE)) continue;
    if (clauses.tokens[i]?.kind !== 'word' || isFiniteVerb(clauses, i)) return null;
  }
  return null;
}

/** Who nobody named is told to be. */
const SOURCE = new WordList('source insider');

/** `…, Carl Pell, Bundy said`, `…, Carl Pell, police said`: whether what stands behind the comma is another than the one named. */
function anotherSays(clauses: Clauses, sentence: Sentence, open: number, verb: number): boolean {
  const { tokens, nameAt } = clauses;
  const phrase = phraseStartingAt(clauses, open + 1, verb);
  if (phrase === null) return false;
  const head = tokens[phrase.head];
  if (namesGroup(head) || SOURCE.has(head)) return true;
  if (skipLoose(clauses, sentence, phrase.to) !== verb) return false;
  const called = head?.capital === true && !callsOne(head) && !isOf(head, PLACE);
  if (phrase.name !== null || called) return true;
  // `held a driver, Carl Pell, a spokesman said`
  let from = open - 1;
  while (from > sentence.from && nameAt[from - 1] === nameAt[open - 1]) from -= 1;
  return descriptionStart(clauses, from) < from;
}
