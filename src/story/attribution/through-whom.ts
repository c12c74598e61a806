import { itemAt } from '../item-at.ts';
import { isOf, ROLE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { THROUGH_OR_VIA } from '../words/linking-words.ts';
import { explained } from './phrases/explained.ts';
import { sentenceAt } from './cues/finding.ts';
import type { Finding } from './cues/finding.ts';
import type { Clauses, NounPhrase } from './phrases/noun-phrase.ts';
import { phraseStartingAt } from './phrases/noun-phrase.ts';

/** Who passes on words wherever they stand: `Through a spokesman, Ruhl said, she is done`. */
const SPEAKS_FOR = new WordList(
  'spokesman spokeswoman spokesperson lawyer attorney agent publicist representative interpreter translator',
);

/** Most tokens from the `through` that a sentence begins with to whoever speaks. */
const LONGEST_FRONT = 8;

/**
 * Whoever speaks for another whose words a finding tells of: `Ruhl said, through his lawyer, that`, `Ruhl, through a
 * spokesman, denied`, `Through her agent, Ruhl said`; null if nobody does.
 */
export function throughWhom({ method, clauses, phrase, cue }: Finding): NounPhrase | null {
  if (cue === null) return null;
  const behind = throughAt(clauses, cue.to) ?? throughAt(clauses, phrase.to);
  if (behind !== null) return behind;
  if (itemAt(clauses.tokens, phrase.from - 1)?.text !== ',') return null;
  // `Through Mayor Holt, Ruhl said, the town won a grant`: what is said begins with `through`.
  const { from } = sentenceAt(clauses.passage, phrase.from);
  const somebody = phrase.from - from <= LONGEST_FRONT ? throughAt(clauses, from) : null;
  return method === 'CUE_INSIDE' && !SPEAKS_FOR.has(clauses.tokens[somebody?.head ?? -1]) ? null : somebody;
}

/** The person behind a `through` at a token, or behind the comma there. */
function throughAt(clauses: Clauses, at: number): NounPhrase | null {
  const { tokens } = clauses;
  const through = tokens[at]?.text === ',' ? at + 1 : at;
  if (!THROUGH_OR_VIA.has(tokens[through])) return null;
  const somebody = explained(clauses, phraseStartingAt(clauses, through + 1, tokens.length));
  return somebody !== null && (somebody.name !== null || isOf(tokens[somebody.head], ROLE)) ? somebody : null;
}
