import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../noun-phrase.ts';
import { holdsFiniteVerb, verbBehind } from '../verbs.ts';

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
