import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb, verbBehind } from '../phrases/verbs.ts';

const RELATIVES = new WordList('which who whom where when');

/** `at the pier, where, Ruhl said, it is safe`, `a point on which, Ruhl said, they agree`: the start of the clause right before the comma, which alone is said; null if none begins there. */
export function relativeStart(tokens: readonly Token[], { from }: Sentence, comma: number): number | null {
  if (!RELATIVES.has(itemAt(tokens, comma - 1)) || comma - 1 <= from) return null;
  return isOf(itemAt(tokens, comma - 2), PREPOSITION) ? comma - 2 : comma - 1;
}

/** `The pier, which, Ruhl said, was old, has closed`: where such a clause ends if the main one waits for its verb. */
export function beforeMain(
  clauses: Clauses,
  sentence: Sentence,
  relative: number,
  from: number,
  end: number,
): number {
  if (holdsFiniteVerb(clauses, sentence.from, relative)) return end;
  for (let i = from + 1; i < end; i += 1)
    if (clauses.tokens[i]?.text === ',' && verbBehind(clauses, i + 1, end) !== null) return i;
  return end;
}

/**
 * `Ann Lee, who was, as she liked to say, "a bit odd," died`: whether words between marks at `words`, behind an attribution at a
 * comma, stand in what a relative tells of the subject of a sentence, whose verb is right behind them.
 */
export function isWithinRelative(
  clauses: Clauses,
  sentence: Sentence,
  comma: number,
  words: number,
): boolean {
  const { tokens } = clauses;
  if (tokens[words]?.kind !== 'quote') return false;
  const main = tokens[words + 1]?.text === ',' ? words + 2 : words + 1;
  if (verbBehind(clauses, main, sentence.to) === null) return false;
  let relative = sentence.from + 1;
  while (relative < comma && !RELATIVE_PRONOUN.has(tokens[relative])) relative += 1;
  return relative < comma && !holdsFiniteVerb(clauses, sentence.from, relative);
}
