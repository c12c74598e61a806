import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { CONJUNCTION, FIRST_NAME, isOf, PREPOSITION, ROLE, SAYING } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

/** First words of offices that are first names as well: `Chief executive of the bank`, `General Secretary of the union`. */
const OFFICES_TOO = new WordList('chief general');

/** `Health Minister, Joel Ruhl, said`: a title without an article before the commas of its bearer, as papers of the Commonwealth write. */
export function isBareTitle(tokens: readonly Token[], from: number, comma: number, to: number): boolean {
  const behind = tokens[to + 1];
  // `said Health Minister, Joel Ruhl.`
  const said = isOf(itemAt(tokens, from - 1), SAYING);
  // `The Bargees Union (BU) president, Joel Ruhl, said`
  const lettered = isBehindLetters(tokens, from);
  const closed = tokens[to]?.text === ',' || said;
  // `Health Minister, Ann Lee, and Tom Hull`
  if (!(tokens[from]?.capital === true || said || lettered) || !closed || isOf(behind, CONJUNCTION))
    return false;
  // `Secretary General of the union`
  const of = tokens.slice(from, comma).findIndex((token) => isOf(token, PREPOSITION));
  const title = tokens.slice(from, of > 0 ? from + of : comma);
  return (
    isOf(title.at(-1), ROLE) && !title.some((token) => isOf(token, FIRST_NAME) && !OFFICES_TOO.has(token))
  );
}

/** Whether the letters of a body in brackets stand before a token. */
const isBehindLetters = (tokens: readonly Token[], from: number): boolean =>
  itemAt(tokens, from - 1)?.text === ')' &&
  itemAt(tokens, from - 3)?.text === '(' &&
  /^\p{Lu}{2,}$/u.test(itemAt(tokens, from - 2)?.text ?? '');
