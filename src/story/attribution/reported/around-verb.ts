import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, DETERMINER, isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { beginsClause } from './begins-clause.ts';

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

/** Furthest second comma of a condition between a verb and what is said, in tokens. */
const LONGEST_CONDITION = 10;

/** Where what is said begins that a condition or time is set before: `said, if elected, she would`, `said, when asked, he would`. */
export function behindCondition(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const { tokens } = clauses;
  const lower = tokens[from]?.lower ?? '';
  if (!/^(?:if|unless|when|once)$/.test(lower)) return null;
  for (let i = from + 2; i < Math.min(sentence.to, from + LONGEST_CONDITION); i += 1)
    if (tokens[i]?.text === ',')
      return beginsClause(clauses, sentence, i + 1) ? (lower === 'when' ? i + 1 : from) : null;
  return null;
}

const YES = new WordList('yes no');

/** `said yes.`, `said no to the plan`; not `said no ferry was late`. */
export function isAnswer({ tokens }: Clauses, sentence: Sentence, i: number): boolean {
  if (!YES.has(tokens[i])) return false;
  const next = tokens[i + 1];
  return (
    i + 1 >= sentence.to ||
    next?.kind === 'punctuation' ||
    isOf(next, CONJUNCTION) ||
    /^(?:to|when|if|as|because|after|before|while)$/.test(next?.lower ?? '')
  );
}
