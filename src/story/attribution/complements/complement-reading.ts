import type { Sentence } from '../../tokens.ts';
import type { Frame } from '../../words/frames.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import type { Complement } from './openings.ts';

/** What is read behind a verb of saying; readers move `at` on over what they know to be no part of what is said. */
export interface Reading {
  readonly clauses: Clauses;
  readonly sentence: Sentence;
  /** The token of the verb. */
  readonly cue: number;
  readonly lemma: string;
  readonly frame: Frame;
  /** Behind the verb and its particle: `pointed out`. */
  readonly cueTo: number;
  /** Where what is said can begin. */
  at: number;
}

/** One way in which words go on behind a verb: what it takes, null where it takes nothing, undefined where another way is tried. */
export type Reader = (reading: Reading) => Complement | null | undefined;

/** A word of the sentence in lower case; empty behind its end. */
export function lowerAt({ clauses, sentence }: Reading, i: number): string {
  return i < sentence.to ? (clauses.tokens[i]?.lower ?? '') : '';
}

/** The particle of the verb, or the verb where it has none. */
export const particleOf = (reading: Reading): string => lowerAt(reading, reading.cueTo - 1);

/** What is said from a token on, in a form. */
export const taken = ({ cueTo }: Reading, form: Complement['form'], from: number): Complement => ({
  form,
  from,
  cueTo,
});
