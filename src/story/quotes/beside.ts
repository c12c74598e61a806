import type { Token } from '../tokens.ts';

/** A stretch between marks with what stands beside it. */
export interface Beside {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The token that stands for the stretch. */
  readonly at: number;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** Words and numbers inside the marks. */
  readonly words: readonly Token[];
}

/** Whether a token is a word in capitals, as the words of names are. */
export const isCapitalWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;
