import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { canSpeak } from './can-speak.ts';
import { opensClause } from './clause.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { holdsFiniteVerb, verbBehind } from './verbs.ts';

/** Furthest `where` before the end of its clause, in tokens. */
const LONGEST_PLACE = 16;

/**
 * `A neighbor of the home where a woman died in a fire said`: the subject before a `where` whose clause ends at a token; null where none
 * does.
 */
export function beyondWhere(clauses: Clauses, sentence: Sentence, end: number): NounPhrase | null {
  const { tokens } = clauses;
  for (let i = end; i > Math.max(sentence.from, end - LONGEST_PLACE); i -= 1) {
    const token = itemAt(tokens, i);
    if (token?.kind !== 'word' && token?.kind !== 'number') return null;
    if (token.lower !== 'where') continue;
    const inner = phraseStartingAt(clauses, i + 1, end + 1);
    const verb = inner === null ? null : verbBehind(clauses, inner.to, end + 1);
    // `where a man was seen`, but not `where a man who lived there knew the mayor`
    if (verb === null || verb > end || holdsFiniteVerb(clauses, verb + 2, end + 1)) return null;
    const phrase = phraseEndingAt(clauses, i - 1, sentence.from);
    return phrase !== null && canSpeak(clauses, phrase) && opensClause(clauses, sentence, phrase.from)
      ? phrase
      : null;
  }
  return null;
}
