import { itemAt } from '../../item-at.ts';
import { beforeAge } from '../../people/apposition.ts';
import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';

/** Longest insertion between a subject and its verb, in tokens. */
export const LONGEST_INSERTION = 40;

/** Marks that an insertion begins with. */
export const INSERTS = new WordList(', ( — – _ -');

/** Most tokens of what is said by the way in brackets. */
const LONGEST_BRACKET = 30;

/** The bracket that opens what `close` closes: a code, a party, a few words; null if none ends there. */
export function bracketStart({ tokens }: Clauses, close: number): number | null {
  if (tokens[close]?.text !== ')') return null;
  let depth = 1;
  for (let i = close - 1; i >= 0 && close - i < LONGEST_BRACKET; i -= 1) {
    if (tokens[i]?.text === ')') depth += 1;
    if (tokens[i]?.text === '(') depth -= 1;
    if (depth === 0) return i;
  }
  return null;
}

/** What stands before a place: `a house in Orlund, Norland,`. */
const AT_PLACE = new WordList('in at of from near outside');

/** `Hull, 34,`, `a third, 34 percent,`, `a house in Orlund, Norland,`: what only tells more of the words before it. */
export function isAddition(clauses: Clauses, sentence: Sentence, { from, to, name }: NounPhrase): boolean {
  const { tokens } = clauses;
  if (name !== null || itemAt(tokens, from - 1)?.text !== ',' || from - 2 < sentence.from) return false;
  if (tokens[from]?.kind === 'number') return to === from + 1 || PERCENT.has(itemAt(tokens, to - 1));
  if (tokens[from]?.capital !== true || itemAt(tokens, from - 2)?.capital !== true) return false;
  let town = from - 2;
  while (town > sentence.from && itemAt(tokens, town - 1)?.capital === true) town -= 1;
  // Not `In Orlund, Quill Corp, which`
  return (
    AT_PLACE.has(itemAt(tokens, town - 1)) &&
    itemAt(tokens, town - 2)?.kind === 'word' &&
    town - 2 >= sentence.from
  );
}

/** `Ann Lee, 74, chairman of Brae Mills`: what tells more of whoever is named before an age. */
export function followsAge({ tokens, nameAt }: Clauses, { from, name }: NounPhrase): boolean {
  const age = from - 2;
  if (name !== null || itemAt(tokens, from - 1)?.text !== ',' || itemAt(tokens, age)?.kind !== 'number')
    return false;
  const last = beforeAge(tokens, age);
  return last < age && itemAt(nameAt, last) !== undefined;
}

const PERCENT = new WordList('percent % pct');
