import { itemAt } from '../../item-at.ts';
import { WordList } from '../../words/word-list.ts';
import { isObject } from './doer-of.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

const WHOM = new WordList('them me us');

/** `said that Orme had ordered her to go and told her it was late`: whoever does the one to her does the other, and she does neither. */
export function doesBothTo(clauses: Clauses, first: number, second: number): boolean {
  const { tokens } = clauses;
  const whom = tokens[second + 1];
  const joined = itemAt(tokens, second - 1)?.lower === 'and' && itemAt(tokens, second - 2)?.text !== ',';
  if (!joined || tokens[first + 1]?.lower !== whom?.lower) return false;
  return WHOM.has(whom) || (isObject(clauses, first + 1) && isObject(clauses, second + 1));
}
