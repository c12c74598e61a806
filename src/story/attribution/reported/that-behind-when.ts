import type { Token } from '../../tokens.ts';
import { BEFORE_OR_AFTER } from '../../words/linking-words.ts';
import { SUBJECTS } from '../phrases/clause.ts';

/** Furthest `that` behind such a clause, in tokens. */
const LONGEST_CLAUSE = 9;

/** `told reporters after he was freed that he would sue`: the `that` behind a clause that tells when; null if none is there. */
export function thatBehindWhen(tokens: readonly Token[], i: number): number | null {
  if (!BEFORE_OR_AFTER.has(tokens[i]) || !SUBJECTS.has(tokens[i + 1])) return null;
  const that = tokens.slice(i + 3, i + LONGEST_CLAUSE).findIndex(({ lower }) => lower === 'that');
  return that === -1 ? null : i + 3 + that;
}
