import type { Token } from '../tokens.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  isOf,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  SAYING,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { OF_OR_FROM } from '../words/linking-words.ts';
import { WordList } from '../words/word-list.ts';

/** Longest such place looked at, in tokens. */
const LONGEST = 12;

/** Most words in small letters in it: `of the law firm Orme & Co`, `of Orme's London office`. */
const MOST_SMALL = 2;

/** What goes on a name inside one: King's College, Orme & Co, the University of York. */
const JOINS_NAME = new WordList("of & ' ’ 's ’s");

/**
 * Behind `of York`, `of the University of York`, `of King's College` and `of the law firm Orme & Co`, where a name goes on so;
 * else the token given.
 */
export function behindOrigin(tokens: readonly Token[], to: number): number {
  if (!OF_OR_FROM.has(tokens[to])) return to;
  let end = to + 1;
  if (tokens[end]?.lower === 'the') end += 1;
  let small = 0;
  let owned = false;
  for (; end - to < LONGEST; end += 1) {
    const token = tokens[end];
    if (isOf(token, POSSESSIVE)) owned = true;
    if (token?.capital === true || JOINS_NAME.has(token)) continue;
    // `of Orme told`
    if (token?.kind !== 'word' || isOf(token, SMALL_ENDS) || (end > to + 2 && !owned && small === 0)) break;
    small += 1;
    if (small > MOST_SMALL) return to;
  }
  const last = tokens[end - 1];
  return last?.capital === true || (owned && small > 0) ? end : to;
}

/** What ends the name of where somebody is from. */
const SMALL_ENDS = AUXILIARY | CONJUNCTION | DETERMINER | FINITE | PAST | PREPOSITION | SAYING | SUBORDINATOR;

/** Most tokens between brackets behind a name. */
const LONGEST_BRACKETS = 3;

/** Behind the `(USA)`, `(25)` or `(Brae AC)` that stands at a token; the token given where none does. */
export function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 2; i <= at + 1 + LONGEST_BRACKETS; i += 1) if (tokens[i]?.text === ')') return i + 1;
  return at;
}
