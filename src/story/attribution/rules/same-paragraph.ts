import type { AttributionRule } from '../finding.ts';
import { clausesOfPart, sentenceAt } from '../finding.ts';
import { nearestCue } from './cue-before.ts';

/** `Ruhl said she was tired. "It was a long day."`: words without a cue go on with who spoke last in the paragraph. */
export const sameParagraph: AttributionRule = {
  name: 'same-paragraph',
  find(context) {
    const { part, sentence, previous } = context;
    if (part.token !== sentence.from || context.utterance.kind !== 'DIRECT') return null;
    const clauses = clausesOfPart(context);
    if (previous?.finding != null && previous.utterance.parts.at(-1)?.passage === part.passage) {
      return { ...previous.finding, method: 'SAME_PARAGRAPH', cue: null, confidence: 0.85 };
    }
    if (sentence.from === 0) return null;
    const before = sentenceAt(part.passage, sentence.from - 1);
    const cue = nearestCue(clauses, before, before.to, 'SPEECH');
    return cue === null
      ? null
      : { method: 'SAME_PARAGRAPH', clauses, phrase: cue.subject, cue: null, via: [], confidence: 0.8 };
  },
};
