import type { Token } from '../../tokens.ts';
import { isOf, NO_NOUN } from '../../words/word-classes.ts';
import type { Clauses } from './noun-phrase.ts';

/** The words between the marks of the quotation that is a token. */
export function wordsBetweenMarks({ passage, tokens }: Clauses, quote: number): readonly Token[] {
  const piece = passage.pieces.findIndex(({ outerStart }) => outerStart === tokens[quote]?.start);
  return passage.inner[piece] ?? [];
}

/** A word behind marks that what stands between them tells more of: `the "absurd" charge`. */
export const isAttributive = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isOf(token, NO_NOUN);
