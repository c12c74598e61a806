import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { attributionAt } from '../nearest/cue-after.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { behindAttribution } from '../settings/behind-attribution.ts';

/**
 * The last token of what a paper is told to have reported as well, set into what somebody says that goes on with `that`:
 * `said it leaked, as the Post reported, and that it was old`; the comma given where none is set in there.
 */
export function endOfAsTold(clauses: Clauses, sentence: Sentence, comma: number): number {
  const { tokens } = clauses;
  if (tokens[comma + 1]?.lower !== 'as') return comma;
  const cue = attributionAt(clauses, sentence, comma);
  if (cue === null) return comma;
  const close = behindAttribution(clauses, sentence, cue);
  const joint = tokens[close]?.text === ',' ? close + 1 : close;
  return isOf(tokens[joint], CONJUNCTION) && tokens[joint + 1]?.lower === 'that' ? joint - 1 : comma;
}
