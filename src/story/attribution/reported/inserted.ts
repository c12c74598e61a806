import type { Sentence, Token } from '../../tokens.ts';
import type { Clauses } from '../noun-phrase.ts';
import { isFiniteVerb } from '../verbs.ts';

/** Furthest second comma of what is inserted, in tokens. */
export const LONGEST_INSERTED = 14;

/**
 * The comma that closes what is inserted into what is said from `from` on, where a comma opens it; that comma if it opens no
 * such: `that, according to Ruhl, it had rained`, `the mill, according to its clerk, had closed`.
 */
export function insertedEnd(clauses: Clauses, sentence: Sentence, from: number, comma: number): number {
  const { tokens } = clauses;
  const behindThat = comma === from + 1 && tokens[from]?.lower === 'that';
  if (!behindThat && tokens[comma + 1]?.lower !== 'according') return comma;
  const close = closingComma(tokens, comma, Math.min(sentence.to, comma + LONGEST_INSERTED));
  return behindThat || isFiniteVerb(clauses, close + 1) ? close : comma;
}

/** The next comma before `stop`; the one given where there is none. */
export function closingComma(tokens: readonly Token[], comma: number, stop: number): number {
  for (let i = comma + 1; i < stop; i += 1) if (tokens[i]?.text === ',') return i;
  return comma;
}
