import type { Sentence } from '../../tokens.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isDash } from '../clause-ends/dashes.ts';
import type { Stretch } from './reported-clause.ts';
import { canBeWhole } from '../settings/said-before.ts';

/**
 * Where what is said goes on behind an attribution between dashes or in brackets: `The pier – as Ruhl noted – had been
 * shut`, `The pier (Ruhl says) was shut`. Null where no mark closes what `open` opens at `close`, or what stands before
 * it is whole.
 */
export function goesOnBehindAside(
  clauses: Clauses,
  sentence: Sentence,
  before: Stretch,
  open: number,
  close: number,
): number | null {
  const { tokens } = clauses;
  let from = close;
  if (tokens[open]?.text === '(') from += tokens[close]?.text === ')' ? 1 : 0;
  else if (isDash(clauses, open)) while (isDash(clauses, from)) from += 1;
  return from > close && from < sentence.to && !canBeWhole(clauses, before) ? from : null;
}
