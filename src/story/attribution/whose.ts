import { itemAt } from '../item-at.ts';
import type { Sentence } from '../tokens.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';

/**
 * The phrase behind `whose` that a phrase is or, with a comma between, gives the name of: `son` both for the `son` and for
 * the `Tom Hull` of `Ruhl, whose son, Tom Hull, said`; null if no `whose` stands before it.
 */
export function whoseBefore(clauses: Clauses, sentence: Sentence, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = clauses;
  if (itemAt(tokens, phrase.from - 1)?.lower === 'whose') return phrase;
  // The head of `Max and Ben Hull` is the join.
  const named = tokens[phrase.from]?.capital === true || tokens[phrase.head]?.capital === true;
  if (itemAt(tokens, phrase.from - 1)?.text !== ',' || !named) return null;
  const owned = phraseEndingAt(clauses, phrase.from - 2, sentence.from);
  return owned !== null && itemAt(tokens, owned.from - 1)?.lower === 'whose' ? owned : null;
}
