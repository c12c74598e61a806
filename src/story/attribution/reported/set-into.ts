import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { clauseStart } from '../phrases/clause.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { DENYING } from '../cues/denying.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { subjectOf } from '../subjects/verb-subject.ts';
import { verbBehind } from '../phrases/verbs.ts';
import { behindAttribution } from '../settings/behind-attribution.ts';
import { complementOf } from '../complements/complement.ts';

/**
 * `Ruhl denied she was fired, as the Post reported`, `Ruhl admits it leaks, as the Post reported, but says`: whether the
 * `as` behind a comma is set into what somebody else is told to say. What somebody denies the paper did not report; and a
 * sentence that goes on with the verb of its subject is about that one.
 */
export function isSetIntoReport(
  clauses: Clauses,
  sentence: Sentence,
  comma: number,
  cue: CuePhrase,
): boolean {
  const { tokens } = clauses;
  if (tokens[comma + 1]?.lower !== 'as') return false;
  const verb = mainCue(clauses, sentence, comma);
  if (verb === null) return false;
  if (DENYING.has(tokens[verb])) return true;
  const close = behindAttribution(clauses, sentence, cue);
  const joint = itemAt(tokens, close)?.text === ',' ? close + 1 : close;
  if (!isOf(tokens[joint], CONJUNCTION)) return false;
  // `Ruhl says it leaks, as the Post reported, and that it is old`
  return tokens[joint + 1]?.lower === 'that' || verbBehind(clauses, joint + 1, sentence.to) !== null;
}

/** The verb by which the subject of a sentence says what stands up to a comma; null where its first verb of saying has another, or nothing behind it. */
function mainCue(clauses: Clauses, sentence: Sentence, comma: number): number | null {
  const start = clauseStart(clauses, sentence);
  for (let i = start + 1; i < comma; i += 1) {
    const cue = cueAt(clauses, sentence, i);
    if (cue === null || cue.cueClass === 'ATTITUDE') continue;
    const subject = subjectOf(clauses, sentence, i);
    if (subject?.from !== start || !canJudge(clauses, subject)) return null;
    const said = complementOf(clauses, sentence, i, cue.lemma);
    return said !== null && said.from < comma ? i : null;
  }
  return null;
}
