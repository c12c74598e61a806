import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { wordSet } from '../../words/word-set.ts';
import { attributionAt } from '../nearest/cue-after.ts';
import { denialOf } from '../cues/denial.ts';
import { findingOf } from '../cues/finding.ts';
import { isNobody } from '../cues/nobody.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { behindAttribution } from '../settings/behind-attribution.ts';
import { clauseEnd } from '../clause-ends/clause-end.ts';
import { complementOf } from '../complements/complement.ts';
import type { ReportedClause } from './reported-clause.ts';
import { wordsIn } from '../settings/said-before.ts';

/** Verbs behind `As` that tell whose words the main clause has; with `spoke` or `testified` it tells when that happens. */
const TELLING = wordSet(
  'say tell write report note warn argue observe point reveal announce mention remark state acknowledge admit explain suggest predict tweet',
);

/** `As Ruhl noted in March, the pier is shut`, `As first reported by Ruhl, it sank`: what follows a clause with `as` that opens the sentence. */
export function asTold(clauses: Clauses, sentence: Sentence, at: number): ReportedClause | null {
  const { tokens } = clauses;
  const opening = isOf(tokens[sentence.from], CONJUNCTION) ? sentence.from + 1 : sentence.from;
  if (tokens[opening]?.lower !== 'as') return null;
  const cue = attributionAt(clauses, sentence, opening);
  if (cue?.from !== at || !canJudge(clauses, cue.subject) || isNobody(clauses, cue.subject.from)) return null;
  const lemma = cueWord(tokens, at)?.lemma ?? '';
  if (!TELLING.has(lemma) || denialOf(clauses, sentence, cue, false) !== null) return null;
  if (cue.subject.from < at && complementOf(clauses, sentence, at, lemma) !== null) return null;
  // `As Ruhl told the story, it rained`: no listener.
  const told = lemma === 'tell' ? phraseStartingAt(clauses, cue.to, sentence.to) : null;
  if (told !== null && !canJudge(clauses, told)) return null;
  const comma = behindAttribution(clauses, sentence, cue);
  if (tokens[comma]?.text !== ',') return null;
  const stretch = { from: comma + 1, to: clauseEnd(clauses, sentence, comma + 1) };
  if (wordsIn(clauses, stretch) < 2) return null;
  return { finding: findingOf('CUE_BEFORE', clauses, cue, 0.9), stretches: [stretch], weak: false };
}
