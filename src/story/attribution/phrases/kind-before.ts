import type { Sentence } from '../../tokens.ts';
import {
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GROUP,
  isOf,
  PAST,
  ROLE,
  SOMEBODY,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { namesGroup, NO_MEMBER } from './can-be-member.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';

/** What a word is not that tells what kind of people are meant. */
const NO_KIND = NO_MEMBER | DETERMINER | FINITE | GROUP | PAST | ROLE | SOMEBODY | SUBJECT_PRONOUN;
const BEFORE_KIND = CONJUNCTION | DETERMINER | SUBORDINATOR;

/** `, and rail and metro workers`, `On Monday, hotel and restaurant owners`: one group, told by two words; null if it is none. */
export function withKindBefore(
  { tokens }: Clauses,
  sentence: Sentence,
  join: number,
  phrase: NounPhrase,
): NounPhrase | null {
  const kind = tokens[join - 1];
  if (phrase.name !== null || phrase.from !== join + 1 || phrase.to - phrase.from < 2) return null;
  if (!namesGroup(tokens[phrase.to - 1]) || isOf(tokens[phrase.from], DETERMINER)) return null;
  if (kind?.kind !== 'word' || kind.capital || isOf(kind, NO_KIND) || join - 1 <= sentence.from) return null;
  const before = tokens[join - 2];
  if (before?.text !== ',' && !isOf(before, BEFORE_KIND)) return null;
  return { ...phrase, from: isOf(before, DETERMINER) ? join - 2 : join - 1 };
}
