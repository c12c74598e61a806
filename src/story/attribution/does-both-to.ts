import { itemAt } from '../item-at.ts';
import { WordList } from '../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';

const WHOM = new WordList('her him them me us');

/** `said that Orme had ordered her to go and told her it was late`: whoever does the one to her does the other, and she does neither. */
export function doesBothTo({ tokens }: Clauses, first: number, second: number): boolean {
  const whom = tokens[second + 1];
  const joined = itemAt(tokens, second - 1)?.lower === 'and' && itemAt(tokens, second - 2)?.text !== ',';
  return joined && WHOM.has(whom) && tokens[first + 1]?.lower === whom?.lower;
}
