import { WordList } from '../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';

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
