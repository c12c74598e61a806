import type { Frame } from '../../words/frames.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, SOMEBODY } from '../../words/word-classes.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { hasWords } from '../settings/begins-clause.ts';
import { OBJECT_PRONOUN } from './openings.ts';
import type { Complement } from './openings.ts';
import { skipTime } from '../settings/settings.ts';

/* Whom somebody speaks to or with, between the verb and what is said. */

/** Behind those spoken to, where what is spoken about follows: `complained to the board since May about`, `spoke with her of`. */
export function behindHearers(
  clauses: Clauses,
  sentence: Sentence,
  from: number,
  { prepositions }: Frame,
): number {
  if (prepositions.length === 0 || !/^(?:to|with)$/.test(clauses.tokens[from]?.lower ?? '')) return from;
  if (prepositions.includes(clauses.tokens[from]?.lower ?? '')) return from;
  const hearers = phraseStartingAt(clauses, from + 1, sentence.to);
  if (hearers === null) return from;
  const behind = skipTime(clauses, sentence, hearers.to);
  return prepositions.includes(clauses.tokens[behind]?.lower ?? '') ? behind : from;
}

/** `agreed with Ruhl on Monday that it was over`: the `that` behind somebody whom one agrees with; null if there is none. */
export function behindPartner(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const { tokens } = clauses;
  // `agreed under questioning that it was over`, no `agreed under oath that day`
  if (tokens[from]?.lower === 'under' && tokens[from + 2]?.lower === 'that')
    return skipTime(clauses, sentence, from + 2) === from + 2 ? from + 2 : null;
  if (tokens[from]?.lower !== 'with') return null;
  const partner = phraseStartingAt(clauses, from + 1, sentence.to);
  const somebody = partner !== null && (partner.name !== null || isOf(tokens[partner.head], SOMEBODY));
  if (!somebody && !OBJECT_PRONOUN.has(tokens[from + 1])) return null;
  const that = skipTime(clauses, sentence, partner?.to ?? from + 2);
  // `agreed with a report that said it was over`
  const clause = hasWords(clauses, sentence, that + 1) && !isFiniteVerb(clauses, that + 1);
  return tokens[that]?.lower === 'that' && clause ? that : null;
}

/** `a warning to drivers that it would flood`: the `that` behind those whom words are for; null if there is none. */
export function thatBehindHearers(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const { tokens } = clauses;
  if (tokens[from]?.lower !== 'to') return null;
  const hearers = phraseStartingAt(clauses, from + 1, sentence.to);
  if (hearers === null) return null;
  const head = tokens[hearers.head];
  if (hearers.name === null && head?.capital !== true && !isOf(head, SOMEBODY)) return null;
  const that = skipTime(clauses, sentence, hearers.to);
  const clause = hasWords(clauses, sentence, that + 1) && !isFiniteVerb(clauses, that + 1);
  return tokens[that]?.lower === 'that' && clause ? that : null;
}

/** `put it to the witness that he had lied`: what is put to somebody; null if nothing is. */
export function putTo(clauses: Clauses, sentence: Sentence, cue: number): Complement | null {
  const { tokens } = clauses;
  const hearer = cue + 3;
  if (tokens[cue + 1]?.lower !== 'it' || tokens[cue + 2]?.lower !== 'to') return null;
  const end = OBJECT_PRONOUN.has(tokens[hearer])
    ? hearer + 1
    : phraseStartingAt(clauses, hearer, sentence.to)?.to;
  if (end === undefined) return null;
  const that = skipTime(clauses, sentence, end);
  return tokens[that]?.lower === 'that' && hasWords(clauses, sentence, that + 1)
    ? { form: 'THAT', from: that, cueTo: cue + 2 }
    : null;
}
