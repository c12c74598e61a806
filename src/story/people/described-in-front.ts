import { beginsSentence } from '../begins-sentence.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { DETERMINER, isOf, POSSESSIVE } from '../words/word-classes.ts';
import { COMMA_OR_STOP } from '../words/punctuation.ts';
import { descriptionBefore } from './apposition.ts';
import { isSpeechVerb } from './around-name.ts';
import type { NameRun } from './name-runs.ts';

/**
 * `The ward's councillor, Zorvath Quennick said it was late.`: a description with which a sentence begins, before a name and a
 * verb of saying, the second comma left out; not so in `He met the councillor, Zorvath Quennick said`, `The councillor, Orme Mills
 * said, lied`.
 */
export function isDescribedInFront(tokens: readonly Token[], { from, to, titled }: NameRun): boolean {
  if (titled || itemAt(tokens, from - 1)?.text !== ',' || !isSpeechVerb(tokens[to])) return false;
  if (tokens[to + 1] === undefined || COMMA_OR_STOP.has(tokens[to + 1])) return false;
  const description = descriptionBefore(tokens, from - 1, to);
  if (description === null) return false;
  let start = description.from;
  if (isOf(itemAt(tokens, start - 1), POSSESSIVE)) start = ownerStart(tokens, start - 1);
  else if (isOf(itemAt(tokens, start - 1), DETERMINER)) start -= 1;
  return beginsSentence(tokens, start);
}

/** Most words of an owner: `the Brae and Tarn district's`. */
const LONGEST_OWNER = 6;

/** Where an owner begins, whose `’s` is given: `Ruhl's`, `the ward's`. */
function ownerStart(tokens: readonly Token[], possessive: number): number {
  let start = possessive - 1;
  while (possessive - start < LONGEST_OWNER && !beginsSentence(tokens, start)) {
    if (tokens[start]?.capital !== true && !isOf(tokens[start - 1], DETERMINER)) return start;
    start -= 1;
  }
  return start;
}
