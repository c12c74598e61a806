import { isTermOfTrade } from '../../quotes/term-of-trade.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { wordsBetweenMarks } from '../phrases/between-marks.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** `what doctors call "a frozen shoulder"`: whether the term that a trade has for something stands at a token. */
export function callsTerm(clauses: Clauses, at: number): boolean {
  const { tokens } = clauses;
  const quote = ARTICLE.has(tokens[at]) ? at + 1 : at;
  return tokens[quote]?.kind === 'quote' && isTermOfTrade(tokens, quote, wordsBetweenMarks(clauses, quote));
}
