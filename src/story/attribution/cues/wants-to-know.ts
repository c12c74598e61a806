import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { WordList } from '../../words/word-list.ts';
import { QUESTION_WORD } from '../../words/relatives.ts';

const WANTED = new WordList('wanted wants want demanded demands asked asks insisted');
/** Those before such a verb of whom nothing is told, and what makes it no question put on an occasion. */
const ANYBODY = new WordList('you i we who anyone anybody those not never always just also to');

/**
 * The question behind a verb by which somebody puts it: `wanted to know whether`, `demanded to know why`; null where the
 * verb at a token puts none, as in `did not want to know whether`, `those who want to know how`.
 */
export function questionToKnow(tokens: readonly Token[], verb: number): number | null {
  if (tokens[verb + 1]?.lower !== 'to' || tokens[verb + 2]?.lower !== 'know') return null;
  if (!WANTED.has(tokens[verb])) return null;
  let before = verb - 1;
  while (isLooseWord(itemAt(tokens, before)) && !ANYBODY.has(itemAt(tokens, before))) before -= 1;
  if (ANYBODY.has(itemAt(tokens, before)) || itemAt(tokens, before)?.lower.endsWith("n't") === true)
    return null;
  const question = isLooseWord(tokens[verb + 3]) ? verb + 4 : verb + 3;
  return QUESTION_WORD.has(tokens[question]) ? question : null;
}
