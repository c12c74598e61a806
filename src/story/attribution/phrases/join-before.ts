import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { FINITE, isOf, POSSESSIVE, SAYING } from '../../words/word-classes.ts';
import { NO_MEMBER } from './can-be-member.ts';
import { joinEndingAt } from './joins.ts';
import { LONGEST_ASIDE } from './members.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';

/** Most words that a name is introduced by: `and former Brae mayor Tom Hull`. */
const LONGEST_CALLING = 4;

/** `Ann Lee and co-star Tom Hull`, `Ann Lee and Nordbank's Tom Hull`: the join right behind a person before what introduces another. */
export function joinBeforeCalling(
  { tokens, nameAt }: Clauses,
  phrase: NounPhrase,
  floor: number,
): number | null {
  if (phrase.name === null) return null;
  for (let i = phrase.from - 1; i > Math.max(floor, phrase.from - 1 - LONGEST_CALLING); i -= 1) {
    const join = joinEndingAt(tokens, i);
    if (join !== null) return nameAt[join - 1] === undefined ? null : join;
    const token = tokens[i];
    const calls = token?.kind === 'word' && !isOf(token, NO_CALLING);
    if (nameAt[i] !== undefined || !(calls || isOf(token, POSSESSIVE))) return null;
  }
  return null;
}

/** What no name is introduced by. */
const NO_CALLING = NO_MEMBER | FINITE | SAYING;

/** `Ann Lee and, to a lesser degree, Tom Hull`: the join before what stands between commas right before a phrase. */
export function joinBeforeAside(tokens: readonly Token[], from: number, floor: number): number | null {
  if (itemAt(tokens, from - 1)?.text !== ',') return null;
  for (let i = from - 2; i > Math.max(floor, from - LONGEST_ASIDE); i -= 1)
    if (tokens[i]?.text === ',') return joinEndingAt(tokens, i - 1);
  return null;
}
