import type { Sentence } from '../../tokens.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { holdsFiniteVerb, isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { closingComma, LONGEST_INSERTED } from '../settings/inserted.ts';
import { isOf, PAST } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';

/* Commas at which what is said goes on. */

/** `said sales rose 5 percent, while costs fell`: one thing beside another, both said; somebody (`, while Orme slept`) is not. */
export function setsBeside(clauses: Clauses, sentence: Sentence, from: number, comma: number): boolean {
  if (clauses.tokens[comma + 1]?.lower !== 'while' || !holdsFiniteVerb(clauses, from, comma)) return false;
  const thing = phraseStartingAt(clauses, comma + 2, sentence.to);
  if (thing === null || canJudge(clauses, thing) || clauses.tokens[thing.head]?.kind === 'number')
    return false;
  const verb = verbBehind(clauses, thing.to, sentence.to);
  return verb !== null && cueAt(clauses, sentence, verb)?.cueClass !== 'SPEECH';
}

/** A participle, or what looks like one. */
export const DOING = new WordList(/.ing$/);

/** `said the bank, which said it was solvent, was lying`, `said prices, holding steady, were low`: what is said still lacks its verb, so it does not end here; the comma that closes it. */
export function tellsOfSubject(
  clauses: Clauses,
  sentence: Sentence,
  from: number,
  comma: number,
): number | null {
  const { tokens } = clauses;
  const first = tokens[comma + 1];
  if (!RELATIVE_PRONOUN.has(first) && !DOING.has(first) && !isOf(first, PAST)) return null;
  const close = closingComma(tokens, comma, Math.min(sentence.to, comma + LONGEST_INSERTED));
  if (close === comma || !isFiniteVerb(clauses, close + 1)) return null;
  const start = tokens[from]?.lower === 'that' ? from + 1 : from;
  return phraseStartingAt(clauses, start, comma)?.to === comma ? close : null;
}
