import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { ARTICLE } from '../words/function-words.ts';
import { WordList } from '../words/word-list.ts';

const WHAT = new WordList('what that which');
/** Those who have terms of their own. */
const TRADES = new WordList(
  /^(?:doctors|nurses|physicians|engineers|lawyers|traders|bankers|experts|specialists|researchers|pilots|sailors|farmers|programmers|\p{L}*(?:ologists|onomists|onomers|icists|icians|scientists|iatrists))$/u,
);

/** Most words of a term, its article too. */
const LONGEST_TERM = 3;

/** Whether the words between marks at a token are what those of a trade call something: `what doctors call a "frozen shoulder"`. */
export function isTermOfTrade(tokens: readonly Token[], quote: number, words: readonly Token[]): boolean {
  const call = ARTICLE.has(itemAt(tokens, quote - 1)) ? quote - 2 : quote - 1;
  if (itemAt(tokens, call)?.lower !== 'call') return false;
  if (words.filter(({ kind }) => kind === 'word').length > LONGEST_TERM) return false;
  return TRADES.has(itemAt(tokens, call - 1)) && WHAT.has(itemAt(tokens, call - 2));
}
