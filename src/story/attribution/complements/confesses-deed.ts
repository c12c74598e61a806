import type { Sentence, Token } from '../../tokens.ts';
import { cueForm } from '../../words/cues.ts';
import { isOf, ROLE, SOMEBODY } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';

/** Furthest `that` behind those who hear somebody confess, in tokens: `waiting reporters on Monday that`. */
const LONGEST_HEARERS = 6;

/**
 * Whether a deed stands behind `admitted to`: `hiding the boat`, `lying`, `telling police that it sank`; not so in `waiting
 * reporters that she had lied`, who hear it.
 */
export function confessesDeed(clauses: Clauses, { to }: Sentence, from: number): boolean {
  const { tokens } = clauses;
  const doing = tokens[from]?.lower ?? '';
  if (!/^[a-z]{2,}ing$/.test(doing)) return false;
  if (cueForm(doing) !== null || !isOf(tokens[from + 1], SOMEBODY)) return true;
  const behind = tokens.slice(from + 2, Math.min(to, from + LONGEST_HEARERS));
  const that = behind.findIndex(({ lower, kind }) => lower === 'that' || kind === 'punctuation');
  // `misleading clerks that left`
  return behind[that]?.lower !== 'that' || isFiniteVerb(clauses, from + that + 3);
}

/** Verbs behind which a participle tells what somebody has done. */
const ADMITS = new WordList('admitted admits denied denies recalled recalls');

/** `Orme, 42, with a last address in Riga, admitted strangling Ruhl`: what stands behind the verb is no subject of it. */
export const admitsDoing = (tokens: readonly Token[], verb: number): boolean =>
  ADMITS.has(tokens[verb]) &&
  tokens[verb + 1]?.lower.endsWith('ing') === true &&
  !isOf(tokens[verb + 2], ROLE);
