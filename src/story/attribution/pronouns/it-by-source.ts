import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { isSeveral } from '../phrases/companions.ts';
import { explained } from '../phrases/explained.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import type { Subject } from '../subjects/subjects.ts';

/**
 * Those whom a sentence has its matter from: `It leaks, according to the harbour board.` The next sentence calls such a body `it`.
 * None where two are named together, or one who speaks for it.
 */
export function sourcesIn(clauses: Clauses, sentence: Sentence): readonly Subject[] {
  const { tokens } = clauses;
  const found: Subject[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (tokens[i]?.lower !== 'to' || itemAt(tokens, i - 1)?.lower !== 'according') continue;
    const phrase = explained(clauses, phraseStartingAt(clauses, i + 1, sentence.to));
    if (phrase === null) continue;
    if (isSeveral(clauses, phrase) || isOf(tokens[phrase.to], CONJUNCTION)) return [];
    found.push({ phrase, part: 'SPEAKS', verb: i - 1 });
  }
  return found;
}
