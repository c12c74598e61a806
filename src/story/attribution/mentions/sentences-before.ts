import { countWhile } from '../../ordered.ts';
import type { Sentence } from '../../tokens.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/**
 * The sentences that end before a token of a passage, nearest first, back to the passage `furthest` at most; damaged text before
 * its own ends them.
 */
export function* sentencesBefore(
  all: readonly Clauses[],
  here: Clauses,
  token: number,
  furthest: number,
): Generator<readonly [Clauses, Sentence]> {
  const { index } = here.passage;
  for (let p = index; p >= Math.max(0, furthest); p -= 1) {
    const clauses = all[p];
    if (clauses === undefined || (p < index && clauses.passage.damaged)) return;
    const { sentences } = clauses.passage;
    const stop = p === index ? countWhile(sentences, ({ to }) => to <= token) : sentences.length;
    for (let s = stop - 1; s >= 0; s -= 1) {
      const sentence = sentences[s];
      if (sentence !== undefined) yield [clauses, sentence];
    }
  }
}
