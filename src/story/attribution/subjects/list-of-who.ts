import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { endsInS } from '../../words/inflect.ts';
import { AUXILIARY, CONJUNCTION, isOf } from '../../words/word-classes.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { behindLoose, isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';

/** Furthest `who` whose verbs a list goes on, in tokens. */
const LONGEST_LIST = 60;

/**
 * `spoke of a man who insults the crews, claims that "…" and says that "…"`: a verb in -s that goes on the list behind a
 * `who`, where the sentence has no verb of that form for its own subject. Null if it goes on none.
 */
export function whoOfList(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  const { tokens } = clauses;
  if (cueWord(tokens, verb)?.form !== 'PRESENT') return null;
  let i = before(clauses, verb);
  if (tokens[i]?.text !== ',' && !isOf(itemAt(tokens, i), CONJUNCTION)) return null;
  let nearest: number | null = null;
  for (i -= 1; i > Math.max(sentence.from, verb - LONGEST_LIST); i -= 1) {
    if (tokens[i]?.lower !== 'who' || !isPresent(clauses, behindLoose(clauses, i + 1))) continue;
    nearest ??= i;
    // `a man who mocks a judge, who fights with reporters, and claims`
    if (itemAt(tokens, i - 1)?.text === ',') continue;
    for (let main = sentence.from; main < i; main += 1) if (isPresent(clauses, main)) return null;
    return { from: nearest, to: nearest + 1, head: nearest, name: null };
  }
  return null;
}

function before({ tokens }: Clauses, verb: number): number {
  let i = verb - 1;
  while (isLooseWord(tokens[i])) i -= 1;
  return i;
}

/** A verb in -s, as far as its shape tells; `is`, `was` and `has` begin no list of deeds. */
const isPresent = (clauses: Clauses, i: number): boolean =>
  !isOf(clauses.tokens[i], AUXILIARY) &&
  endsInS(clauses.tokens[i]?.lower ?? '') &&
  (isFiniteVerb(clauses, i) || itemAt(clauses.tokens, i - 1)?.lower === 'who');
