import type { Token } from '../tokens.ts';
import { WordList } from '../words/word-list.ts';

/** What somebody is, and what names of firms begin with. */
const FIRMS_TOO = new WordList('challenger contender operative');

/**
 * `Challenger Gray said`: whether a word where a run of capitals begins, before one word more, may begin the name of a firm; not
 * `Republican Challenger Orme`, `Challenger Tom Hull`.
 */
export const isFirmCalledSo = (tokens: readonly Token[], i: number, from: number, to: number): boolean =>
  i === from && i + 2 === to && tokens[i]?.capital === true && FIRMS_TOO.has(tokens[i]);
