import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { ADVERB, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { opensClause } from './clause.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';

/** What tells where somebody or something is, and belongs to the noun before it where a clause begins with that. */
const PLACED = new WordList(
  'over behind beside above below under beneath underneath across outside inside opposite against atop',
);

/**
 * `A sign over the door warned`, `A man behind the counter, a Swede, said`: from the place that a phrase names where a subject
 * ends to all of the subject that is there; the phrase itself where none begins the clause.
 */
export function withPlaced<Phrase extends NounPhrase | null>(
  clauses: Clauses,
  sentence: Sentence,
  phrase: Phrase,
): Phrase | NounPhrase {
  if (phrase?.name !== null || !PLACED.has(itemAt(clauses.tokens, phrase.from - 1))) return phrase;
  const there = phraseEndingAt(clauses, phrase.from - 2, sentence.from);
  if (there === null || !opensClause(clauses, sentence, there.from)) return phrase;
  // `Ann Lee outside court said`
  if (there.name !== null) return there;
  // `An article under Pike's byline`
  if (clauses.tokens[phrase.head]?.lower === 'byline') return phrase;
  // `Just over a quarter`
  if (isOf(clauses.tokens[there.head], ADVERB)) return phrase;
  return { from: there.from, to: phrase.to, head: there.head, name: null };
}
