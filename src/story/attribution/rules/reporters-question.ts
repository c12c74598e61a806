import { reportersQuestion } from '../nearest/reporters-question.ts';
import type { AttributionRule } from '../cues/finding.ts';
import { awaitsAttribution } from '../cues/finding.ts';

/** `Ruhl's reaction? "…"`, `What did Ruhl say? "…"`: whoever the reporter asks for answers. */
export const asksFor: AttributionRule = {
  name: 'asks-for',
  find(context) {
    const { part, sentence, utterance } = context;
    if (utterance.kind !== 'DIRECT' || part.token !== sentence.from || awaitsAttribution(part)) return null;
    return reportersQuestion(context)?.finding ?? null;
  },
};
