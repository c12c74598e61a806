import type { Sentence } from '../../tokens.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { REPORT_NOUNS } from '../../words/report-nouns.ts';
import { SAYINGS } from '../../words/sayings.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../noun-phrase.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { canJudge } from '../somebody.ts';
import { skipTime } from './settings.ts';

/** How far behind what is referred to its `as` stands. */
const LONGEST_REFERRED = 14;

/** Whether what is referred to stands at a token, with its `as` behind it: `referred to her as a friend`. */
export function leadsToAs({ tokens }: Clauses, sentence: Sentence, from: number): boolean {
  return tokens
    .slice(from, Math.min(sentence.to, from + LONGEST_REFERRED))
    .some(({ lower }) => lower === 'as');
}

/** `dismissed the first oboe`, not `dismissed the claim`, `dismissed it as "noise"`: a deed done to somebody. */
export function sendsAway(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase === null || leadsToAs(clauses, sentence, from)) return false;
  const head = clauses.tokens[phrase.head]?.lower ?? '';
  return clauses.tokens[phrase.to]?.kind !== 'quote' && !SAYINGS.has(head) && !REPORT_NOUNS.has(head);
}

/** What is called without being named anything. */
const MEETINGS = new WordList(`
  meeting meetings session sessions conference conferences strike strikes election elections vote votes referendum
  referendums poll polls tender tenders halt break breaks sitting sittings hearing hearings witness witnesses summit
  summits rally rallies assembly assemblies`);

/** What stands behind somebody who is called by telephone or by name. */
const BEHIND_CALLED = new WordList(
  'once twice two three four five six several many to on at in from after before back',
);

/**
 * `called a meeting`, `called the governor three times`, `called Orme to ask`: nobody is given a name; but
 * `called the vote a sham`.
 */
export function summons(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase === null) return false;
  const next = clauses.tokens[phrase.to];
  if (MEETINGS.has(clauses.tokens[phrase.head])) return !givesName(clauses, sentence, phrase);
  return canJudge(clauses, phrase) && (BEHIND_CALLED.has(next) || next?.kind === 'number');
}

/** Whether what a thing is called stands behind it: `the vote a sham`; not so in `a meeting the next day`. */
function givesName(clauses: Clauses, sentence: Sentence, { from, to }: NounPhrase): boolean {
  const { tokens } = clauses;
  if (to >= sentence.to || INDEFINITE_ONE.has(tokens[from])) return false;
  return isOf(tokens[to], DETERMINER) && skipTime(clauses, sentence, to) === to;
}
