import type { Sentence } from '../../tokens.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { frameBefore } from '../../words/frames.ts';
import { CONJUNCTION, DETERMINER, isOf, PAST, PREPOSITION, STOP } from '../../words/word-classes.ts';
import { BE } from '../phrases/passive.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { hasWords } from '../settings/begins-clause.ts';
import { isInfinitive, NEGATION } from '../phrases/infinitive.ts';
import { pointsAt } from './points-at.ts';
import { isSilence } from './silence.ts';
import { AND_OR_BUT } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import { QUESTION_WORD } from '../../words/relatives.ts';

/** What a verb of saying takes: how it begins, and where. */
export interface Complement {
  readonly form: 'THAT' | 'CLAUSE' | 'ANSWER' | 'QUESTION' | 'INFINITIVE' | 'MATTER';
  /** Its first token. */
  readonly from: number;
  /** After the last token that belongs to the verb: `called for`, `pointed out`. */
  readonly cueTo: number;
}

/** Pronouns for somebody or something that a verb is done to. */
export const OBJECT_PRONOUN = new WordList(
  'him her them us me you it himself herself themselves everyone anyone everybody',
);

/** Verbs that are never without somebody told. */
export const TOLD: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'reassure', 'remind']);

/** Verbs that those written to can stand behind, as well as what is written: `texted her brother that`, `texted that`. */
export const WRITES_TO: ReadonlySet<string> = new Set([
  'text',
  'email',
  'cable',
  'message',
  'write',
  'promise',
]);

/** The form that the word at `i` tells on its own: `that`, `whether`, `to`. */
export function openedAt(
  clauses: Clauses,
  sentence: Sentence,
  i: number,
  lemma: string,
): Complement['form'] | null {
  const token = clauses.tokens[i];
  const frame = frameBefore(lemma, token?.lower === 'that');
  if (frame === undefined || token === undefined || i + 1 >= sentence.to) return null;
  if (token.lower === 'that' && frame.clause) {
    // `said that, for now, it was off`
    const next = clauses.tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
    // `said that, but left`
    if (next === i + 2 && AND_OR_BUT.has(clauses.tokens[next])) return null;
    if (pointsAt(clauses, sentence, i)) return null;
    return hasWords(clauses, sentence, next) ? 'THAT' : null;
  }
  if (QUESTION_WORD.has(token) && frame.question)
    return isBareQuestion(clauses, sentence, i) ? null : 'QUESTION';
  if (!frame.infinitive || !isInfinitive(clauses, i)) return null;
  return isSilence(clauses.tokens, i + 1, lemma) ? null : 'INFINITIVE';
}

/** `asked why, Ruhl smiled`, `asked why and left`: nothing is told of what is asked; not so in `how, exactly, he knew`. */
export function isBareQuestion(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const next = clauses.tokens[i + 1];
  if (i + 1 >= sentence.to || isOf(next, STOP)) return true;
  if (next?.text !== ',' && !isOf(next, CONJUNCTION)) return false;
  // `asked when and where it fell`
  const goesOn = clauses.tokens[i + 2];
  return !QUESTION_WORD.has(goesOn) && (next?.text !== ',' || !isLooseWord(goesOn));
}

/**
 * The `that` with which what is said begins, where one stands at a token; behind it where it tells of whom one speaks
 * to: `told a panel that was looking into it that`. Null if only such a one stands here.
 */
export function realThat(clauses: Clauses, sentence: Sentence, that: number, told: number): number | null {
  const { tokens } = clauses;
  // `told reporters that was a lie`
  const bare = BE.has(tokens[that + 1]) && tokens[that + 2]?.lower.endsWith('ing') !== true;
  // `in a speech that lasted an hour that`: behind a `that`, the past of most verbs looks like a participle.
  const past = isOf(tokens[that + 1], PAST) && isOf(tokens[that + 2], DETERMINER | PREPOSITION);
  const verb = (past || isFiniteVerb(clauses, that + 1)) && !NEGATION.has(tokens[that + 1]);
  if (!verb || (bare && !INDEFINITE_ONE.has(tokens[told]))) return that;
  for (let i = that + 2; i < sentence.to; i += 1)
    if (tokens[i]?.lower === 'that' && !isFiniteVerb(clauses, i + 1) && hasWords(clauses, sentence, i + 1))
      return i;
  return null;
}
