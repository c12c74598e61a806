import { itemAt } from '../item-at.ts';
import { cueWord } from '../words/cues.ts';
import { CONJUNCTION, isOf, SUBORDINATOR } from '../words/word-classes.ts';
import type { Finding } from './cues/finding.ts';
import type { Clauses, NounPhrase } from './phrases/noun-phrase.ts';
import type { Resolution, Resolver } from './mentions/resolution.ts';
import { resolvePhrase } from './resolve/resolve.ts';
import { behindLoose, holdsFiniteVerb } from './phrases/verbs.ts';

/**
 * Inside reported speech the subject of a state of mind can be the same speaker named again, nearer to the
 * words: `Medvedev had told her he expected …`.
 */
export function nearerMention(
  token: number | null,
  finding: Finding,
  resolved: Resolution,
  resolver: Resolver,
): { phrase: NounPhrase; resolution: Resolution } | null {
  if (finding.method !== 'CUE_BEFORE' || finding.cue === null || token === null) return null;
  const { clauses } = finding;
  // `Ruhl said (that) she thinks it "dull"`: nobody passes it on, and the subject of the verb of saying tells enough.
  const direct = finding.via.length === 0 ? reportBehind(clauses, finding.cue.to) : null;
  for (let i = token - 1; i > finding.cue.to; i -= 1) {
    // `said he expected rain and that it would be "…"`: a second `that` goes back to what was said.
    if (clauses.tokens[i]?.lower === 'that' && itemAt(clauses.tokens, i - 1)?.lower === 'and') return null;
    if (
      cueWord(clauses.tokens, i)?.cueClass !== 'ATTITUDE' ||
      !/^s?he$/.test(itemAt(clauses.tokens, i - 1)?.lower ?? '')
    )
      continue;
    // `said it rained and that she expects "…"`
    if (itemAt(clauses.tokens, i - 2)?.lower === 'that' && itemAt(clauses.tokens, i - 3)?.lower === 'and')
      return null;
    if (i - 1 === direct || beginsRelative(clauses, finding.cue.to, i - 1)) continue;
    const phrase: NounPhrase = { from: i - 1, to: i, head: i - 1, name: null };
    const resolution = resolvePhrase(resolver, clauses, phrase);
    if (resolution.entry !== null && resolution.entry === resolved.entry) return { phrase, resolution };
  }
  return null;
}

/** Where what is said begins behind its verb: time and `that` left out. */
function reportBehind(clauses: Clauses, from: number): number {
  const behind = behindLoose(clauses, from);
  return clauses.tokens[behind]?.lower === 'that' ? behind + 1 : behind;
}

/** `said a man she knew only as "…" had called`: a pronoun right behind a noun of a clause inside what is said. */
function beginsRelative(clauses: Clauses, from: number, pronoun: number): boolean {
  const before = itemAt(clauses.tokens, pronoun - 1);
  if (before?.kind !== 'word' || isOf(before, SUBORDINATOR | CONJUNCTION)) return false;
  return holdsFiniteVerb(clauses, from, pronoun);
}
