import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { SUBJECT_RELATIVE } from '../../words/relatives.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isLooseWord, verbBehind } from '../phrases/verbs.ts';

const IF = new WordList('if unless');

/**
 * Whether the verb right before what is spoken of is that of a relative in words that wait for their main clause: `If a strike
 * holds the clerks who rejected <the pact, some mills could close>`, `For workers who demanded <raises, the vote was a blow>`.
 */
export function waitsInRelative(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  const first = tokens[sentence.from];
  if (!IF.has(first) && !isOf(first, PREPOSITION)) return false;
  let verb = from - 1;
  while (verb > sentence.from && isOf(tokens[verb], PREPOSITION)) verb -= 1;
  return relativeBefore(clauses, sentence, verb) !== null;
}

/** The relative whose verb stands at a token, loose words between left out; null if it is the verb of none. */
export function relativeBefore({ tokens }: Clauses, sentence: Sentence, verb: number): number | null {
  let relative = verb - 1;
  while (relative > sentence.from && isLooseWord(tokens[relative])) relative -= 1;
  return SUBJECT_RELATIVE.has(itemAt(tokens, relative)) ? relative : null;
}

/** Whether somebody or something with its verb stands at a token. */
export function beginsAnyClause(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  return phrase !== null && verbBehind(clauses, phrase.to, sentence.to) !== null;
}
