import type { Sentence } from '../tokens.ts';
import { isDenied } from './cues/denying.ts';
import { cueAt } from './cues/cue-at.ts';
import { phraseOfCue } from './subjects/cue-phrase.ts';
import type { Finding } from './cues/finding.ts';
import { sentenceAt } from './cues/finding.ts';
import { denialOfFinding } from './drafts/finding-denial.ts';
import type { Clauses } from './phrases/noun-phrase.ts';
import { nounCueAt } from './cues/noun-cue.ts';
import type { ReportedClause } from './reported/reported-clause.ts';
import { reportedBy } from './rules/cue-before.ts';

/**
 * Whoever denies the words at `token`, where the first of the findings tells of somebody else: `Ruhl denied that Orme
 * had said "we go"`, `Ruhl denied that it was "over", Orme said`. Null where nobody does.
 *
 * @param around the reported clauses that the words stand in
 */
export function whoDenies(
  [own]: readonly Finding[],
  around: readonly ReportedClause[],
  token: number,
): Finding | null {
  if (own === undefined || own.cue === null) return null;
  const { clauses, cue, phrase, method } = own;
  if (method === 'CUE_AFTER' || method === 'CUE_INSIDE') {
    const denial = around.findLast(({ finding }) => isDenied(finding, token))?.finding;
    return denial === undefined ? null : { ...denial, via: [phrase, ...denial.via] };
  }
  const denial = denialOfFinding(own);
  if (denial?.kind !== 'DENIED') return null;
  return denierAt(clauses, sentenceAt(clauses.passage, cue.from), denial.from, cue.from);
}

/** Whoever denies, by the verb or noun of denial that stands at `at`, what a verb behind it reports. */
function denierAt(clauses: Clauses, sentence: Sentence, at: number, verb: number): Finding | null {
  const cue = cueAt(clauses, sentence, at);
  const found =
    cue === null ? nounCueAt(clauses, sentence, at, verb) : phraseOfCue(clauses, sentence, at, cue);
  return found === null ? null : reportedBy(clauses, sentence, found);
}
