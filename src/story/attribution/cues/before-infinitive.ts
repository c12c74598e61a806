import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { BE } from '../phrases/passive.ts';
import { isLooseWord } from '../phrases/verbs.ts';

/** Verbs whose object does what the infinitive behind it says: `leading advisers to counter that "…"`. */
const CAUSES =
  /^(?:lead(?:s|ing)?|led|prompt(?:s|ed|ing)?|caus(?:es?|ed|ing)|forc(?:es?|ed|ing)|spur(?:s|red|ring)?|inspir(?:es?|ed|ing)|driv(?:es?|ing)|drove|mov(?:es?|ed|ing))$/;

/** The object before `to` of a verb that makes somebody do something; null if none. */
export function causedToDo(clauses: Clauses, sentence: Sentence, end: number): NounPhrase | null {
  const object = phraseEndingAt(clauses, end, sentence.from);
  if (object === null) return null;
  let from = object.from;
  // A description before a name belongs to it: `leading party elders such as Ruhl to counter`.
  while (
    from > sentence.from &&
    !CAUSES.test(itemAt(clauses.tokens, from - 1)?.lower ?? '') &&
    object.from - from < 6
  )
    from -= 1;
  return CAUSES.test(itemAt(clauses.tokens, from - 1)?.lower ?? '') ? object : null;
}

/** What is told of somebody who did so, perhaps: `is alleged to have said`. */
export const ALLEGED = new WordList(
  'alleged said reported believed thought understood claimed known rumoured rumored supposed recorded',
);

/** `to whom Ruhl is alleged to have said`: of whom that is told, by the `to`; null if nobody is. */
export function toldToHave(clauses: Clauses, sentence: Sentence, to: number): NounPhrase | null {
  const { tokens } = clauses;
  if (tokens[to + 1]?.lower !== 'have' || !ALLEGED.has(itemAt(tokens, to - 1))) return null;
  let i = to - 2;
  let passive = false;
  for (; i > sentence.from && isLooseWord(tokens[i]); i -= 1) passive ||= BE.has(tokens[i]);
  return passive ? phraseEndingAt(clauses, i, sentence.from) : null;
}
