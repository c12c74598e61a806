import { itemAt } from '../../item-at.ts';
import { appositionBefore } from '../../people/apposition.ts';
import type { Clauses } from './noun-phrase.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';

/** Where a description begins that a name explains, article included; the name's own start if there is none. */
export function descriptionStart(clauses: Clauses, name: number): number {
  let to = name + 1;
  while (clauses.nameAt[to] !== undefined && clauses.nameAt[to] === clauses.nameAt[name]) to += 1;
  const apposition = clauses.nameAt[name] === undefined ? null : appositionBefore(clauses.tokens, name, to);
  if (apposition === null) return name;
  return isOf(itemAt(clauses.tokens, apposition.from - 1), DETERMINER)
    ? apposition.from - 1
    : apposition.from;
}
