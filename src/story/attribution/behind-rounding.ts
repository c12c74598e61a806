import { COUNTS } from '../words/function-words.ts';
import { WordList } from '../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';

const [BEFORE_NUMBER, MORE, THAN] = [
  new WordList('about around nearly almost some roughly over approximately only just'),
  new WordList('more less fewer at up as'),
  new WordList('than least most to many few'),
];

/** The number behind words that tell how exact it is: `more than 400 nurses`, `some 40 trials`; the token itself if they do not begin there. */
export function behindRounding({ tokens }: Clauses, i: number): number {
  let end = i;
  if (MORE.has(tokens[i]) && THAN.has(tokens[i + 1])) end = tokens[i]?.lower === 'as' ? i + 3 : i + 2;
  else if (BEFORE_NUMBER.has(tokens[i])) end = i + 1;
  const number = tokens[end];
  return number?.kind === 'number' || COUNTS.has(number?.lower ?? '') ? end : i;
}
