import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { PREPOSITIONS } from '../../words/function-words.ts';
import { REPORT_NOUNS } from '../../words/report-nouns.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { BE } from '../phrases/passive.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { descriptionStart } from '../phrases/description-start.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import type { Stretch } from './reported-clause.ts';

/** What stands before whoever says a clause and belongs to what is said: a condition, a relative. */
export const hangsOn = (
  clauses: Clauses,
  sentence: Sentence,
  phrase: CuePhrase,
  said: Stretch,
): readonly Stretch[] => [
  ...conditionBefore(clauses, sentence, phrase),
  ...relativeBefore(clauses, sentence, phrase, said),
];

/** `If it rains, farmers say the harvest will fail`: the condition under which what is said holds, a part of it. */
function conditionBefore(
  clauses: Clauses,
  sentence: Sentence,
  { subject, from: verb }: CuePhrase,
): Stretch[] {
  const { tokens } = clauses;
  const comma = descriptionStart(clauses, subject.from) - 1;
  const first = isOf(tokens[sentence.from], CONJUNCTION) ? sentence.from + 1 : sentence.from;
  if (!/^(?:if|unless)$/.test(tokens[first]?.lower ?? '') || subject.from > verb) return [];
  return tokens[comma]?.text === ',' && comma > first + 1 ? [{ from: first, to: comma }] : [];
}

/**
 * `rules, which Ruhl said were unfair`, `what Ruhl said was rain`: the relative that what is said hangs on, a part of
 * it; empty where there is none.
 */
function relativeBefore(
  clauses: Clauses,
  sentence: Sentence,
  { subject, from: verb }: CuePhrase,
  said: Stretch,
): Stretch[] {
  const { tokens } = clauses;
  // `, which Ruhl denied, saying it was late`
  if (subject.from > verb || tokens[verb]?.word.cue?.form === 'GERUND') return [];
  const i = descriptionStart(clauses, subject.from) - 1;
  const lower = itemAt(tokens, i)?.lower ?? '';
  // `were where Ruhl had said they would be`
  const place = lower === 'where' && BE.has(itemAt(tokens, said.to - 1));
  if (i < sentence.from || !(place || /^(?:which|whom|what|that|than)$/.test(lower))) return [];
  // `a poll of more than 70 clerks predicted`
  if (lower === 'than' && tokens[i + 1]?.kind === 'number') return [];
  if (lower !== 'what' && PREPOSITIONS.has(itemAt(tokens, i - 1)?.lower ?? '')) return [];
  // `said that Ruhl said it rained`, `the rumour that she said it rained`
  const before = itemAt(tokens, i - 1);
  const complementizer =
    before?.kind !== 'word' ||
    isFiniteVerb(clauses, i - 1) ||
    before.word.cue !== null ||
    REPORT_NOUNS.has(before.lower);
  if (lower === 'that' && complementizer) return [];
  return [{ from: i, to: i + 1 }];
}
