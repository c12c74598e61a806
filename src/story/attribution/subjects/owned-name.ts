import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';

/** `Tarn's said`, `Hook and Lorne's said`: a name with an ’s of its own, whose last token is `end`; null if none ends there. */
export function ownedName(clauses: Clauses, sentence: Sentence, end: number): NounPhrase | null {
  const { tokens } = clauses;
  const name = phraseEndingAt(clauses, end - 1, sentence.from);
  if (name === null || tokens[name.head]?.capital !== true) return null;
  const joint =
    /^(?:and|&)$/.test(itemAt(tokens, name.from - 1)?.lower ?? '') &&
    itemAt(tokens, name.from - 2)?.capital === true;
  const first = joint ? phraseEndingAt(clauses, name.from - 2, sentence.from) : null;
  return { from: first?.from ?? name.from, to: end + 1, head: name.head, name: null };
}
