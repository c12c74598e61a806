import type { Sentence } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { wordSet } from '../../words/word-set.ts';
import { COMMA_OR_COLON } from '../../words/punctuation.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** What the face or body does: says words only where it stands right beside them. */
const GESTURES = wordSet('nod smile shrug grin beam frown wince smirk scowl wink blush grimace giggle');

/** Most tokens from the words to the verb: `"…," the harbour master, Ann Lee, 52, shrugged`. */
const REACH = 16;

/**
 * Whether a verb tells only what the face or body does: not where it stands behind words that the sentence begins with, as in
 * `"It's all right," the girl shrugged`, or leads to them, as in `She grinned, "We will see."` `Asked about the "dull" plan, Ruhl
 * shrugged` reports nothing.
 */
export function isMereGesture({ tokens }: Clauses, sentence: Sentence, i: number, lemma: string): boolean {
  if (!GESTURES.has(lemma)) return false;
  if (COMMA_OR_COLON.has(tokens[i + 1]) && tokens[i + 2]?.kind === 'quote') return false;
  const words = tokens[sentence.from];
  if (words?.kind !== 'quote' || i - sentence.from > REACH) return true;
  // `"Thief!" Ann Lee frowned.`: another has said so.
  const next = tokens[sentence.from + 1];
  if (!endsWithComma(words) && next?.capital === true) return true;
  for (let at = sentence.from + 1; at < i; at += 1) if (tokens[at]?.kind === 'quote') return true;
  return false;
}
