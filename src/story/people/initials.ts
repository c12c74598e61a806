import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { FIRST_NAME, isOf } from '../words/word-classes.ts';

/** `K`, `K.` */
const isInitial = (token: Token | undefined): boolean =>
  token?.capital === true &&
  (token.text.length === 1 || (token.text.length === 2 && token.text.endsWith('.')));

/** Whether a word with its capital stands at a token that is no initial. */
const isFull = (token: Token | undefined): boolean =>
  token?.capital === true && token.text.length > 2 && token.kind === 'word';

/** Where two initials and more begin with the family name behind them, `B K Deshmane`, in the words from a token to another; -1 if none do. */
export function initialsStart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to - 2; i += 1) {
    if (!isInitial(tokens[i])) continue;
    const start = i;
    while (i < to && isInitial(tokens[i])) i += 1;
    if (i - start > 1 && i < to && isFull(tokens[i])) return start;
  }
  return -1;
}

/** `B K Deshmane`: a name that begins with two initials and more, without points as well. */
export const beginsWithInitials = (name: readonly Token[]): boolean =>
  name.length > 2 && initialsStart(name, 0, name.length) === 0;

/** Whether the words before initials are a first name that they go on: the `Vikram` of `Vikram S R Patil`. */
export const isBeforeMiddle = (tokens: readonly Token[], from: number, initials: number): boolean =>
  initials === from + 1 && isOf(tokens[from], FIRST_NAME);

/** `A K Nair`, `A P J Orme`, `M A Baby`: an A that is an initial beside others. */
export function isInitialA(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== 'A') return false;
  let name = i + 1;
  while (isInitial(tokens[name])) name += 1;
  const before = itemAt(tokens, i - 1);
  return isFull(tokens[name]) && (name > i + 1 || (isInitial(before) && before?.text !== 'A'));
}
