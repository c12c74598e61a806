import type { Finding } from '../cues/finding.ts';
import { verbBehind } from '../phrases/verbs.ts';
import { denialOfFinding } from './finding-denial.ts';

/** `did not mention Ruhl but took a swipe at "cowards"`: whether what is not said ends at a `but` before the words at a token. */
export function isLeftAtBut(found: Finding, token: number): boolean {
  const { clauses, cue } = found;
  if (cue === null || denialOfFinding(found)?.kind !== 'NOT_SAID') return false;
  for (let i = cue.to; i < token; i += 1)
    if (clauses.tokens[i]?.lower === 'but') return verbBehind(clauses, i + 1, token) !== null;
  return false;
}
