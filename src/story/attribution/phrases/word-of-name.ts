import type { Token } from '../../tokens.ts';
import { withoutLists } from '../../words/lexicon.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  FINITE,
  LOOSE,
  NOUN_PREPOSITION,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';

/** What a word of a name is not: Theresa May, Joost ten Have, Sophie in 't Veld. */
export const OTHER_WORDS =
  ADVERB |
  AUXILIARY |
  CONJUNCTION |
  DAY_OR_MONTH |
  DETERMINER |
  LOOSE |
  PREPOSITION |
  SUBJECT_PRONOUN |
  SUBORDINATOR;

/** A word of a name, in no list and class of other words; `as` stands for it where rules ask for a word. Objects of one layout are read fastest: no spread here. */
export function asName({ kind, text, lower, start, end, capital, is, word }: Token, as = lower): Token {
  const plain = is & ~(OTHER_WORDS | FINITE | NOUN_PREPOSITION);
  return { kind, text, lower: as, start, end, capital, is: plain, word: withoutLists(word) };
}
