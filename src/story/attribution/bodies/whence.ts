import type { Span } from '../../../domain/span.ts';
import { itemAt } from '../../item-at.ts';
import type { Passage } from '../../passage.ts';
import type { Token } from '../../tokens.ts';
import { DETERMINER, FINITE, isOf, NATIONALITY, PLACE, PREPOSITION } from '../../words/word-classes.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** Most words before or behind a name that tell whence its body is. */
const NEAR = 7;

/** Most tokens from a name to words that point back at it: keeps odd texts linear. */
const REACH = 1000;

/**
 * Whether `the French company` can be a body named before: the story tells so of it, `French retailer Zelmart`, or tells of no
 * people and no place since. In `Norwegian retailer Zelmart bid for a French rival` it is the rival.
 */
export function isThence(
  all: readonly Clauses[],
  { clauses, phrase }: UnnamedPhrase,
  whence: readonly string[],
  passage: Passage,
  { start }: Span,
): boolean {
  if (whence.length === 0) return true;
  const { tokens } = clauses;
  let from = phrase.from;
  while (phrase.from - from < NEAR && goesOn(itemAt(tokens, from - 1))) from -= 1;
  let to = phrase.to;
  if (tokens[to]?.text === ',') {
    to += 1;
    while (to - phrase.to < NEAR && tokens[to]?.kind === 'word') to += 1;
  }
  const told = tokens.slice(from, to);
  if (whence.every((word) => told.some(({ lower }) => lower === word))) return true;
  if (told.some((token) => isOf(token, NATIONALITY))) return false;
  let left = REACH;
  for (let p = clauses.passage.index; p <= passage.index; p += 1) {
    const there = all[p]?.tokens ?? [];
    for (let i = p === clauses.passage.index ? to : 0; i < there.length; i += 1, left -= 1) {
      const token = there[i];
      if (token === undefined || left < 0) return false;
      if (p === passage.index && passage.flow.spanOf(token.start, token.end).start >= start) break;
      if (token.capital && isOf(token, NATIONALITY | PLACE) && !isThere(token, whence)) return false;
    }
  }
  return true;
}

/** A word before a name that can tell of its body: `Norwegian`, `retailer`. */
const goesOn = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isOf(token, DETERMINER | FINITE | PREPOSITION);

/** The Riga of `the Riga-based company`. */
const isThere = ({ lower }: Token, whence: readonly string[]): boolean =>
  whence.some((word) => word.startsWith(`${lower}-`));
