import { makeFinding } from '../cues/finding.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, DETERMINER, isOf, POSSESSIVE, SUBORDINATOR } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { opensWithThat } from '../cues/points-with-that.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { clauseEnd } from '../clause-ends/clause-end.ts';
import type { ReportedClause } from './reported-clause.ts';

/** The parties of a trial, who put a case. */
const PARTY = new WordList('prosecution defence defense crown state commonwealth');
const IS = new WordList('is was remains');

/**
 * `The prosecution case was that he lied`, `The Crown's case is that`: what one party of a trial claims. Not so `In this case, it was
 * that`, nor `the defence case that was heard`.
 */
export function caseIs(clauses: Clauses, sentence: Sentence, at: number): ReportedClause | null {
  const { tokens } = clauses;
  if (tokens[at]?.lower !== 'case' || !IS.has(tokens[at + 1])) return null;
  const that = at + 2;
  if (tokens[that]?.lower !== 'that' || !opensWithThat(clauses, that, 'find')) return null;
  const to = isOf(itemAt(tokens, at - 1), POSSESSIVE) ? at - 1 : at;
  const from = to - 2;
  if (from < sentence.from || !PARTY.has(tokens[to - 1]) || !isOf(tokens[from], DETERMINER)) return null;
  // `He asked what the defence case was that day`
  const before = itemAt(tokens, from - 1);
  const begins = from === sentence.from || before?.text === ',' || isOf(before, CONJUNCTION | SUBORDINATOR);
  if (!begins) return null;
  const phrase = { from, to, head: to - 1, name: null };
  return {
    finding: makeFinding('CUE_BEFORE', clauses, phrase, 0.8, { cue: { from: at, to: at + 1 }, tie: 'OWNER' }),
    stretches: [{ from: that, to: clauseEnd(clauses, sentence, that) }],
    weak: false,
  };
}
