import type { Gender } from '../../../domain/story.ts';
import type { Antecedent, UnnamedPhrase } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { pronounKey } from './pronoun-key.ts';
import type { SubjectBefore } from './subject-before.ts';

/** Paragraphs a pronoun may reach back over, between marks and outside them. */
export const PRONOUN_REACH = 3;

/** A pronoun and whom it points at. Offsets are in the passage's text. */
export interface PronounMention {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** Null if the story does not tell. */
  readonly antecedent: Antecedent | null;
}

/** What the pronouns of a story point at. */
export interface Pronouns {
  /** By passage and token, see `pronounKey`; in reading order. */
  readonly byToken: ReadonlyMap<number, PronounMention>;
  /**
   * Phrases for one person without a name that are subjects of a sentence, in reading order: at least those with `a`,
   * `an` or `one` that a word of that lower-case form, or none, carries.
   */
  introduced(head: string): readonly UnnamedPhrase[];
  /**
   * The person that `the Croatian` or `the 19-year-old` at a token of a passage means: the subject of the sentence
   * before; at the start of a paragraph the only person named in the paragraph before. Null if there is none, and where
   * `a pupil` does something in between.
   */
  subjectBefore(passage: number, token: number): SubjectBefore | null;
  /** Whom a `he` or `she` that began the sentence of a token would mean. */
  meantBefore(passage: number, token: number, gender: Gender): Antecedent | null;
}

/** Whom the pronoun at a token means; null where there is none, or nobody knows. */
export const meantAt = ({ byToken }: Pronouns, { passage }: Clauses, token: number): Antecedent | null =>
  byToken.get(pronounKey(passage.index, token))?.antecedent ?? null;
