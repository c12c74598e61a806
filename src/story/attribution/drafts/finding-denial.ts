import { denialOf, type Denial } from '../cues/denial.ts';
import { type Finding, sentenceAt } from '../cues/finding.ts';

/** What is known of a finding already: who denies its words asks, and whether they are said at all. */
const known = new WeakMap<Finding, Denial | null>();

/** What keeps the words of a finding from being reported as said, by its cue; null if nothing does, or it has no cue. */
export function denialOfFinding(finding: Finding): Denial | null {
  const { clauses, cue, phrase, method } = finding;
  if (cue === null) return null;
  let denial = known.get(finding);
  if (denial === undefined) {
    const sentence = sentenceAt(clauses.passage, cue.from);
    denial = denialOf(clauses, sentence, { ...cue, subject: phrase }, method === 'COLON');
    known.set(finding, denial);
  }
  return denial;
}
