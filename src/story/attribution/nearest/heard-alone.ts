import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { HEARING } from '../cues/cue-at.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';

/** What leads from words that are heard to others of the same voice. */
const GOES_ON = new WordList('and then or but');

/**
 * `heard an officer shout "Drop it!" once, and then shots, "like, the same second"`: whether words between marks, of which the
 * token is given, stand too far behind those that somebody was heard to shout, so that they tell of it as whoever hears it does.
 */
export function tellsOfHeard(
  { tokens }: Clauses,
  sentence: Sentence,
  { from }: NounPhrase,
  verb: number,
  words: number,
): boolean {
  if (from <= sentence.from || from > verb || !HEARING.has(itemAt(tokens, from - 1))) return false;
  // `heard Orme call the mayor "a crook" and the council "a joke"`
  const first = tokens[verb + 1]?.kind === 'punctuation' ? verb + 2 : verb + 1;
  if (first >= words || tokens[first]?.kind !== 'quote') return false;
  let last = words - 1;
  while (tokens[last]?.kind !== 'quote') last -= 1;
  const between = tokens.slice(last + 1, words).filter(({ kind }) => kind !== 'punctuation');
  return between.length === 0 || !between.every((token) => GOES_ON.has(token));
}
