import { WordList } from '../../words/word-list.ts';

/** What no business is called by. */
const OFFICES = new WordList(`
  ministry department union council court university committee commission parliament police authority association federation office
  bureau board senate congress cabinet hospital school navy army`);

/** Whether a name, in words of lower case, tells that nobody calls its body a company: `Tide Ministry`. */
export const hasOfficeWord = (words: readonly string[]): boolean =>
  words.some((word) => OFFICES.hasWord(word));
