import type { AttributionRule } from '../cues/finding.ts';
import { clausesOfPart, findingOf } from '../cues/finding.ts';
import { isLeftAtBut } from '../drafts/left-at-but.ts';
import { nearestCue } from '../nearest/nearest-cue.ts';

/** `Ruhl, who thinks the board is "asleep"`: a fragment of somebody's thoughts, where no verb of saying stands before it. */
export const stateOfMind: AttributionRule = {
  name: 'state-of-mind',
  find(context) {
    if (context.utterance.kind !== 'MIXED') return null;
    const clauses = clausesOfPart(context);
    const cue = nearestCue(clauses, context.sentence, context.part.token, 'MIND');
    const found = cue === null ? null : findingOf('CUE_BEFORE', clauses, cue, 0.7);
    return found === null || isLeftAtBut(found, context.part.token) ? null : found;
  },
};
