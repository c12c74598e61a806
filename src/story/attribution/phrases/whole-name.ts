import type { Clauses, NounPhrase } from './noun-phrase.ts';

/** The phrase of the name that ends with token `last`. */
export function wholeName(clauses: Clauses, last: number): NounPhrase {
  const name = clauses.nameAt[last] ?? null;
  let from = last;
  while (from > 0 && clauses.nameAt[from - 1] === name) from -= 1;
  return { from, to: last + 1, head: last, name };
}

/** The phrase of the name that begins with token `from`. */
export function wholeNameFrom(clauses: Clauses, from: number): NounPhrase {
  const name = clauses.nameAt[from] ?? null;
  let to = from + 1;
  while (name !== null && clauses.nameAt[to] === name) to += 1;
  return { from, to, head: to - 1, name };
}
