import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** Whether the verb at a token has those told behind it: `told her`. */
export const hasListener = (tokens: Clauses['tokens'], verb: number): boolean =>
  FRAMES.get(cueWord(tokens, verb)?.lemma ?? '')?.listener === true;

/** Most words for those told: `told the three judges of the court she had waved them through`. */
const LONGEST_LISTENER = 6;

/** Whether a pronoun begins what somebody is told: `told the three judges she had waved them through`. */
export function followsListener(tokens: Clauses['tokens'], sentence: Sentence, from: number): boolean {
  if (!/^(?:s?he|they|it)$/.test(tokens[from]?.lower ?? '')) return false;
  for (let i = from - 1; i > sentence.from && from - i <= LONGEST_LISTENER; i -= 1) {
    if (tokens[i]?.kind !== 'word') return false;
    if (hasListener(tokens, i)) return true;
  }
  return false;
}
