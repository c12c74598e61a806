import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { attributionAt } from '../cue-after.ts';
import { denialOf } from '../denial.ts';
import { findingOf } from '../finding.ts';
import type { Clauses } from '../noun-phrase.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { canJudge } from '../somebody.ts';
import { behindAttribution } from './behind-attribution.ts';
import { clauseEnd } from './clause-end.ts';
import { complementOf } from './complement.ts';
import type { ReportedClause } from './reported-clause.ts';
import { reports, wordsIn } from './said-before.ts';

/** `As Ruhl noted in March, the pier is shut`, `As first reported by Ruhl, it sank`: what follows a clause with `as` that opens the sentence. */
export function asTold(clauses: Clauses, sentence: Sentence, at: number): ReportedClause | null {
  const { tokens } = clauses;
  const opening = isOf(tokens[sentence.from], CONJUNCTION) ? sentence.from + 1 : sentence.from;
  if (tokens[opening]?.lower !== 'as') return null;
  const cue = attributionAt(clauses, sentence, opening);
  if (cue?.from !== at || !canJudge(clauses, cue.subject)) return null;
  const lemma = cueWord(tokens, at)?.lemma ?? '';
  // `As Ruhl spoke, it rained` tells when.
  if (!reports(lemma) || denialOf(clauses, sentence, cue, false) !== null) return null;
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
