import { attributionAt } from '../nearest/cue-after.ts';
import { isAskedOf } from '../nearest/takes-up.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
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
    // `Asked why it was "so late" in the day, Ruhl said, "It is."`
    if (context.isCried || isAskedOf(clauses, sentence, part.token)) return null;
    let last: CuePhrase | null = null;
    for (let i = sentence.to - 2; i > part.token && sentence.to - i < LONGEST_TAIL + 12; i -= 1) {
      const token = clauses.tokens[i];
      if (token?.text !== ',' && token?.kind !== 'quote') continue;
      const cue = attributionAt(clauses, sentence, token.kind === 'quote' ? i + 1 : i);
      if (cue === null || sentence.to - cue.to > LONGEST_TAIL + (last === null ? 0 : LONGEST_TAIL)) continue;
      // `The plan was "ready," Ruhl said, according to Orme.`: whoever spoke is told before whoever passes it on.
      const passer = last?.subject.from;
      if (passer !== undefined && !cue.via.some(({ from }) => from === passer)) continue;
      last = cue;
    }
    return last === null ? null : findingOf('CUE_AFTER', clauses, last, 0.9);
  },
};
