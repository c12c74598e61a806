import { itemAt } from '../item-at.ts';
import type { Sentence } from '../tokens.ts';
import { WordList } from '../words/word-list.ts';
import { opensClause } from './clause.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';

/** What tells where somebody or something is, and belongs to the noun before it where a clause begins with that. */
const PLACED = new WordList(
  'over behind beside above below under beneath underneath across outside inside opposite against atop',
);

/**
 * `A sign over the door warned`, `A man behind the counter said`: from the place that a phrase names right before the verb to the
 * subject that is there; null where none begins the clause.
 */
export function placedSubject(clauses: Clauses, sentence: Sentence, place: NounPhrase): NounPhrase | null {
  const { from, to, name } = place;
  if (name !== null || !PLACED.has(itemAt(clauses.tokens, from - 1))) return null;
  const there = phraseEndingAt(clauses, from - 2, sentence.from);
  if (there?.name !== null || !opensClause(clauses, sentence, there.from)) return null;
  return { from: there.from, to, head: there.head, name: null };
}
