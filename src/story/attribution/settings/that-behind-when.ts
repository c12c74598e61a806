import type { Sentence, Token } from '../../tokens.ts';
import { ARTICLE, TIMES } from '../../words/function-words.ts';
import { BEFORE_OR_AFTER } from '../../words/linking-words.ts';
import { AUXILIARY, FINITE, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { SUBJECTS } from '../phrases/clause.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';

/** Furthest `that` behind such a clause, in tokens. */
const LONGEST_CLAUSE = 9;

/** `told reporters after he was freed that he would sue`: the `that` behind a clause that tells when; null if none is there. */
export function thatBehindWhen(tokens: readonly Token[], i: number): number | null {
  if (!BEFORE_OR_AFTER.has(tokens[i]) || !SUBJECTS.has(tokens[i + 1])) return null;
  const that = tokens.slice(i + 3, i + LONGEST_CLAUSE).findIndex(({ lower }) => lower === 'that');
  return that === -1 ? null : i + 3 + that;
}

const PREVIOUS = new WordList('previous following next very');
const BEFORE = new WordList('before after earlier later previously');
const SHORT = new WordList('hour minute moment');

/** The `that` right behind a time told by another: `the night before that`, `an hour earlier that`, `the previous day that`; null if none is. */
export function thatBehindTime(tokens: readonly Token[], from: number): number | null {
  if (!ARTICLE.has(tokens[from])) return null;
  const ranked = PREVIOUS.has(tokens[from + 1]);
  const time = ranked ? from + 2 : from + 1;
  if (!TIMES.has(tokens[time]) && !SHORT.has(tokens[time])) return null;
  const that = BEFORE.has(tokens[time + 1]) ? time + 2 : ranked ? time + 1 : null;
  if (that === null || tokens[that]?.lower !== 'that') return null;
  // `said the week before that was worse`
  return isOf(tokens[that + 1], AUXILIARY | FINITE) ? null : that;
}

/** Furthest `that` behind what something follows, in tokens. */
const LONGEST_FOLLOWED = 12;

/** The `that`, or the comma before it, behind words with no verb: `following talks with the mayor in Riga(,) that`; null if none is there. */
export function thatBehindNouns(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const { tokens } = clauses;
  for (let i = from + 1; i < Math.min(from + LONGEST_FOLLOWED, sentence.to); i += 1) {
    const comma = tokens[i]?.text === ',';
    const that = comma ? i + 1 : i;
    if (tokens[that]?.lower === 'that') return isOf(tokens[that + 1], AUXILIARY | FINITE) ? null : i;
    if (tokens[i]?.kind === 'quote' || comma || isFiniteVerb(clauses, i)) return null;
  }
  return null;
}
