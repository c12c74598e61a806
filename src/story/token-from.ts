import { countWhile } from './ordered.ts';
import type { Token } from './tokens.ts';

/** The first token that begins at an offset of the text or behind it; how many there are where none does. */
export const tokenFrom = (tokens: readonly Pick<Token, 'start'>[], offset: number): number =>
  countWhile(tokens, ({ start }) => start < offset);
