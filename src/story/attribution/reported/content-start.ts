import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { attributionAt } from '../nearest/cue-after.ts';
import { bracketStart } from '../phrases/insertions.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** Marks behind which something of its own begins. */
const OPENING = new WordList(': ; (');

/**
 * Where what is said begins in a sentence whose attribution comes later: at its start, or behind a colon. `aside` tells
 * that the attribution only adds who else says so (`, as Ruhl had said`), which covers no more than what is near.
 */
export function contentStart(
  clauses: Clauses,
  sentence: Sentence,
  attribution: number,
  aside = false,
): number {
  let from = attribution;
  while (from > sentence.from) {
    // `a sale to Norland Plc ( NOR.L ), sources said`
    const code = aside ? null : bracketStart(clauses, from - 1);
    if (code === null && OPENING.has(itemAt(clauses.tokens, from - 1))) break;
    if (code !== null && attributionAt(clauses, sentence, code) !== null) break;
    from = code ?? from - 1;
  }
  // `It leaks (Ruhl says) and the bridge (Orme says) is shut`
  if (isOf(clauses.tokens[from], CONJUNCTION) && itemAt(clauses.tokens, from - 1)?.text === ')') from += 1;
  while (from < sentence.to && clauses.tokens[from]?.kind === 'punctuation') from += 1;
  return from;
}
