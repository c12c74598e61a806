import { attributionAt } from '../nearest/cue-after.ts';
import type { AttributionRule } from '../cues/finding.ts';
import { clausesOfPart, findingOf } from '../cues/finding.ts';

/** Words that may follow a trailing attribution before the full stop: `, Ruhl told a news conference on Monday.` */
const LONGEST_TAIL = 14;

/**
 * `The plan was "ready" by May, Ruhl said.`: an attribution at the sentence's end covers all that stands
 * before it, other quotations included.
 */
export const trailingCue: AttributionRule = {
  name: 'trailing-cue',
  find(context) {
    const { part, sentence } = context;
    const clauses = clausesOfPart(context);
    if (context.isCried) return null;
    for (let i = sentence.to - 2; i > part.token && sentence.to - i < LONGEST_TAIL + 12; i -= 1) {
      const token = clauses.tokens[i];
      if (token?.text !== ',' && token?.kind !== 'quote') continue;
      const cue = attributionAt(clauses, sentence, token.kind === 'quote' ? i + 1 : i);
      if (cue !== null && sentence.to - cue.to <= LONGEST_TAIL)
        return findingOf('CUE_AFTER', clauses, cue, 0.9);
    }
    return null;
  },
};
