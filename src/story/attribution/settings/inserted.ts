import type { Sentence, Token } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { behindSourceOpening } from '../phrases/source-opening.ts';
import { holdsFiniteVerb, isFiniteVerb } from '../phrases/verbs.ts';
import { endsInS } from '../../words/inflect.ts';
import { isOf, NO_NOUN } from '../../words/word-classes.ts';

/** Furthest second comma of what is inserted, in tokens. */
export const LONGEST_INSERTED = 14;

/**
 * The comma that closes what is inserted into what is said from `from` on, where a comma opens it; that comma if it opens no
 * such: `that, according to Ruhl, it had rained`, `the mill, according to its clerk, had closed`, `the mill, in the words of its
 * clerk, "is dead"`.
 */
export function insertedEnd(clauses: Clauses, sentence: Sentence, from: number, comma: number): number {
  const { tokens } = clauses;
  if (NAMED.has(tokens[comma + 1])) return behindNamed(clauses, sentence, comma);
  const behindThat = comma === from + 1 && tokens[from]?.lower === 'that';
  if (!behindThat && behindSourceOpening(tokens, comma + 1) === null) return comma;
  const stop = Math.min(sentence.to, comma + LONGEST_INSERTED);
  const first = closingComma(tokens, comma, stop);
  if (behindThat || goesOn(clauses, first)) return first;
  // `the mill, according to Orme, its clerk, had closed`
  const second = closingComma(tokens, first, stop);
  if (goesOn(clauses, second)) return second;
  // `the roof, according to Ruhl, leaks`: a form in -s is taken for the verb that is still missing.
  const last = tokens[first + 1];
  const present = last?.kind === 'word' && !last.capital && endsInS(last.lower) && !isOf(last, NO_NOUN);
  return present && first > comma && !holdsFiniteVerb(clauses, from, comma) ? first : comma;
}

/** Whether a verb or words between marks stand behind a comma. */
function goesOn(clauses: Clauses, comma: number): boolean {
  return isFiniteVerb(clauses, comma + 1) || clauses.tokens[comma + 1]?.kind === 'quote';
}

/** By what somebody or something is known. */
const NAMED = new WordList('known nicknamed dubbed called named');

/** The verb behind `one crab, known to the staff as "Captain," learned`, whose comma stands before the closing mark; the comma given where none does. */
function behindNamed(clauses: Clauses, sentence: Sentence, comma: number): number {
  const { tokens } = clauses;
  for (let i = comma + 2; i < Math.min(sentence.to, comma + LONGEST_INSERTED); i += 1) {
    if (endsWithComma(tokens[i])) return isFiniteVerb(clauses, i + 1) ? i + 1 : comma;
    if (tokens[i]?.text === ',') return comma;
  }
  return comma;
}

/** The next comma before `stop`; the one given where there is none. */
export function closingComma(tokens: readonly Token[], comma: number, stop: number): number {
  for (let i = comma + 1; i < stop; i += 1) if (tokens[i]?.text === ',') return i;
  return comma;
}
