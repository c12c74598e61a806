import type { Sentence } from '../../tokens.ts';
import { isPassive } from '../phrases/passive.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { denialOf } from '../cues/denial.ts';
import { findingOf } from '../cues/finding.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import { clauseEnd } from '../clause-ends/clause-end.ts';
import { hasWords } from '../settings/begins-clause.ts';
import { behindRemark } from '../complements/behind-listener.ts';
import type { ReportedClause } from './reported-clause.ts';
import { skipTime } from '../settings/settings.ts';
import { WordList } from '../../words/word-list.ts';

const SUPPOSES = new WordList('if had unless whether should suppose once when until');

/** `The court heard from Ann Lee, a nurse, that it was late`: what somebody hears of another, who says it. */
export function heardFrom(clauses: Clauses, sentence: Sentence, at: number): ReportedClause | null {
  const { tokens } = clauses;
  if (tokens[at]?.lower !== 'heard' || tokens[at + 1]?.lower !== 'from' || isPassive(clauses, at))
    return null;
  // `If the board heard from Ann Lee that it was off, it would act`
  if (SUPPOSES.has(tokens[sentence.from])) return null;
  const subject = somebodyFrom(clauses, at + 2, sentence.to);
  if (subject === null || !canJudge(clauses, subject)) return null;
  const that = skipTime(clauses, sentence, behindRemark(clauses, subject.to));
  if (tokens[that]?.lower !== 'that' || !hasWords(clauses, sentence, that + 1)) return null;
  const cue: CuePhrase = { from: at, to: at + 2, cueClass: 'SPEECH', subject, via: [], tie: 'OBJECT' };
  if (denialOf(clauses, sentence, cue, false) !== null) return null;
  return {
    finding: findingOf('CUE_BEFORE', clauses, cue, 0.9),
    stretches: [{ from: that, to: clauseEnd(clauses, sentence, that) }],
    weak: false,
  };
}
