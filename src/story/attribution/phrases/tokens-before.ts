import type { Clauses } from './noun-phrase.ts';

/** Tokens that are looked back over unless told otherwise. */
export const REACH = 400;

/** A token of a passage. */
export interface TokenThere {
  readonly there: Clauses;
  readonly i: number;
}

/** The tokens before a token of a passage, the nearest first, back through the passages before; no more than `reach` of them. */
export function* tokensBefore(
  all: readonly Clauses[],
  passage: number,
  from: number,
  reach = REACH,
): Generator<TokenThere> {
  let left = reach;
  for (let p = passage; p >= 0; p -= 1) {
    const there = all[p];
    if (there === undefined) return;
    for (let i = (p === passage ? from : there.tokens.length) - 1; i >= 0; i -= 1, left -= 1) {
      if (left === 0) return;
      yield { there, i };
    }
  }
}

/** Whether damage stands in the passages that those tokens lie in: what was told of whom may have been lost with it. */
export function holdsDamage(all: readonly Clauses[], passage: number, from: number, reach = REACH): boolean {
  let left = reach;
  for (let p = passage; p >= 0 && left > 0; p -= 1) {
    const there = all[p];
    if (there === undefined || there.passage.damaged) return true;
    left -= p === passage ? from : there.tokens.length;
  }
  return false;
}
