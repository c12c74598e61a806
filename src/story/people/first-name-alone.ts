import type { Token } from '../tokens.ts';
import { isCommonWord } from '../words/gazetteer.ts';
import { FIRST_NAME, isOf, PLACE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

/** First names that alone are far more often those of firms and clubs. */
const BRANDS = new WordList(`
  ford mercedes chelsea dell tesla porsche ferrari nissan bentley sony canon armani chanel dior hermes cartier heinz everton
  ajax oracle apple cisco roche merrill`);

/** Whether a word is a first name that is somebody's even where it stands alone: Felix; not Paris, Hope or Mercedes. */
export const isFirstNameAlone = (token: Token | undefined): boolean =>
  token !== undefined &&
  isOf(token, FIRST_NAME) &&
  !isOf(token, PLACE) &&
  !isCommonWord(token.word.folded) &&
  !BRANDS.has(token);
