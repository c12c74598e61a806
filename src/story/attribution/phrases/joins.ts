import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { WordList } from '../../words/word-list.ts';

/** First words of what joins two who do the same: `Ruhl and Orme`, `Ruhl, along with Orme,`, `Ruhl as well as Orme`. */
const JOINS = new WordList('and & + or plus but along together as in');

/** Those by which a join is known: `in` without `addition` is none. */
const KNOWN = new WordList('and & + or plus but along together as addition');

/** Whether the head of a phrase is the join of several who are named together. */
export const isJoined = (tokens: readonly Token[], { from, to, head }: NounPhrase): boolean =>
  from <= head && head < to - 1 && JOINS.has(tokens[head]);

/** Whether a join can begin at one of the tokens `from` to `to`. */
export function holdsJoin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (KNOWN.has(tokens[i])) return true;
  return false;
}

/** The token behind the join that begins at a token; null if none begins there. */
export function behindJoin(tokens: readonly Token[], from: number): number | null {
  const lower = (i: number): string => itemAt(tokens, i)?.lower ?? '';
  switch (lower(from)) {
    case 'and':
      return lower(from + 1) === '/' && lower(from + 2) === 'or' ? from + 3 : from + 1;
    case '&':
    case '+':
    case 'plus':
    case 'or':
      return from + 1;
    case 'along':
    case 'together':
      return lower(from + 1) === 'with' ? from + 2 : null;
    case 'in':
      return lower(from + 1) === 'addition' && lower(from + 2) === 'to' ? from + 3 : null;
    case 'but':
      return lower(from + 1) === 'also' ? from + 2 : null;
    case 'as':
      return lower(from + 1) === 'well' && lower(from + 2) === 'as' ? from + 3 : null;
    default:
      return null;
  }
}

/** Last words of joins. */
const ENDS = new WordList('and & + or plus with also as to');

/** Most tokens of a join. */
const LONGEST_JOIN = 3;

/** Where the join begins whose last word is a token; null if none ends there. */
export function joinEndingAt(tokens: readonly Token[], last: number): number | null {
  if (!ENDS.has(itemAt(tokens, last))) return null;
  for (let from = last - LONGEST_JOIN + 1; from <= last; from += 1)
    if (behindJoin(tokens, from) === last + 1) return from;
  return null;
}
