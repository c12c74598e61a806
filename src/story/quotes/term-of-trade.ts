import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { ARTICLE, A_OR_ANOTHER } from '../words/function-words.ts';
import { isOf, NO_NOUN } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

const WHAT = new WordList('what that which');
/** Those who have terms of their own. */
const TRADES = new WordList(
  /^(?:doctors|nurses|physicians|engineers|lawyers|traders|bankers|experts|specialists|researchers|pilots|sailors|farmers|programmers|\p{L}*(?:ologists|onomists|onomers|icists|icians|scientists|iatrists))$/u,
);

/** Most words of a term, its article too. */
const LONGEST_TERM = 3;

/** Whether the words between marks at a token are what those of a trade call something: `what doctors call a "frozen shoulder"`, `a condition doctors call "frozen shoulder"`. */
export function isTermOfTrade(tokens: readonly Token[], quote: number, words: readonly Token[]): boolean {
  const call = ARTICLE.has(itemAt(tokens, quote - 1)) ? quote - 2 : quote - 1;
  if (itemAt(tokens, call)?.lower !== 'call') return false;
  if (words.filter(({ kind }) => kind === 'word').length > LONGEST_TERM) return false;
  return (
    TRADES.has(itemAt(tokens, call - 1)) && (WHAT.has(itemAt(tokens, call - 2)) || isOneOf(tokens, call - 2))
  );
}

/** Furthest article before one thing: `a rare skin condition`. */
const LONGEST_THING = 3;

/** `a condition doctors call`: one thing right before those who have a term for it; not `town doctors call`, `The town doctors call`. */
function isOneOf(tokens: readonly Token[], thing: number): boolean {
  for (let i = thing; i >= Math.max(0, thing - LONGEST_THING); i -= 1) {
    if (A_OR_ANOTHER.has(tokens[i])) return i < thing;
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], NO_NOUN)) return false;
  }
  return false;
}
