import { cueWord } from '../../words/cues.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { canJudge } from '../phrases/somebody.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { SOURCE_WORDS } from '../phrases/source-opening.ts';
import { OUTLETS } from '../../words/press.ts';
import type { ReportedClause } from './reported-clause.ts';

/**
 * `Ruhl said the deal was off, the Post reported.`: what Ruhl said, which the paper passes on, where the report `around` it ends with
 * the paper. Null where that is none of another's words: `Ruhl has left, the Post reported`.
 */
export function toldInPaper(around: ReportedClause, said: ReportedClause): ReportedClause | null {
  const { clauses, cue, phrase: paper, method } = around.finding;
  const [whole, ...more] = around.stretches;
  const [words, ...others] = said.stretches;
  if (method !== 'CUE_AFTER' || cue === null || whole === undefined || more.length > 0) return null;
  if (cueWord(clauses.tokens, cue.from)?.lemma !== 'report' && !isAccording(clauses, cue.from, paper))
    return null;
  if (words === undefined || others.length > 0 || said.weak || said.finding.method !== 'CUE_BEFORE')
    return null;
  // A person who reports something is no paper.
  if (clauses.nameAt[paper.head]?.person !== undefined) return null;
  const { phrase, via } = said.finding;
  const begins = phrase.from - (isOf(clauses.tokens[whole.from], CONJUNCTION) ? 1 : 0);
  if (begins !== whole.from || !canJudge(clauses, phrase)) return null;
  if (words.from < phrase.to || words.from >= whole.to || words.to < whole.to) return null;
  return {
    ...said,
    finding: { ...said.finding, via: [...via, paper] },
    stretches: [{ from: words.from, to: whole.to }],
  };
}

/** `according to the Post`: a paper, by its name. */
function isAccording({ tokens }: Clauses, cue: number, { to }: NounPhrase): boolean {
  const last = tokens[to - 1];
  return SOURCE_WORDS.has(tokens[cue]) && last?.capital === true && OUTLETS.has(last);
}
