import { denialOf, type Denial } from './denial.ts';
import { type Finding, sentenceAt } from './finding.ts';

/** What keeps the words of a finding from being reported as said, by its cue; null if nothing does, or it has no cue. */
export function denialOfFinding({ clauses, cue, phrase, method }: Finding): Denial | null {
  if (cue === null) return null;
  const sentence = sentenceAt(clauses.passage, cue.from);
  return denialOf(clauses, sentence, { ...cue, subject: phrase }, method === 'COLON');
}
