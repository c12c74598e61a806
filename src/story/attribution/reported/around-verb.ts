import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { DETERMINER, isOf, PREPOSITION } from '../../words/word-classes.ts';
import type { Clauses } from '../noun-phrase.ts';

/** Whether a comma behind a few words that the sentence begins with sets off a verb and its subject: `Of the nine, Ruhl said`. */
export function isSetOff({ tokens }: Clauses, { from }: Sentence, cue: number): boolean {
  if (!isOf(tokens[from], PREPOSITION)) return false;
  for (let i = cue - 1; i > from; i -= 1) {
    if (tokens[i]?.text === ',') return cue - i > 1;
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** `He added stocks overhung the market`: behind a name or pronoun, where no verb is known; not `while adding jobs`. */
export function addsWords({ tokens, nameAt }: Clauses, cue: number, from: number): boolean {
  const person =
    nameAt[cue - 1] !== undefined || /^(?:s?he|they)$/.test(itemAt(tokens, cue - 1)?.lower ?? '');
  return person && !isOf(tokens[from], DETERMINER);
}
