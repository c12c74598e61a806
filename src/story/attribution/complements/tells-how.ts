import { MANNER } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';
import { QUESTION_WORD } from '../../words/relatives.ts';
import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { isLooseWord } from '../phrases/verbs.ts';

/** What narrows the question behind it rather than how it is asked: `asked exactly when`. */
export const NARROWS = new WordList(
  'exactly precisely roughly partly mainly largely merely nearly mostly primarily',
);

/** `wondered aloud why`, `asked politely whether`: a word that tells how a question is asked stands at a token. */
export function tellsHow(tokens: readonly Token[], i: number): boolean {
  return (
    QUESTION_WORD.has(tokens[i + 1]) &&
    (tokens[i]?.lower === 'aloud' || (MANNER.has(tokens[i]) && isLooseWord(tokens[i])))
  );
}

const CAN = new WordList("to can could cannot can't couldn't not");

/** `hard to tell how`, `could not tell whether`: what one makes out and tells nobody. */
export const isMadeOut = (tokens: readonly Token[], cue: number): boolean =>
  tokens[cue]?.lower === 'tell' && QUESTION_WORD.has(tokens[cue + 1]) && CAN.has(itemAt(tokens, cue - 1));
