import { appositionTokens } from '../../people/apposition.ts';
import { BY_FROM_OR_OF } from '../../words/linking-words.ts';
import { explained } from './explained.ts';
import type { Clauses } from './noun-phrase.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { holdsFiniteVerb } from './verbs.ts';

/**
 * Behind whoever a source is by, told in two parts with a comma between them: `according to a statement issued by the
 * clerk, Ann Lee, it leaks`, `by Ann Lee, a clerk, it leaks`. The source begins at `from`, the first comma behind it is the one
 * given; that comma where nobody is told so.
 */
export function endOfAuthor(clauses: Clauses, from: number, comma: number): number {
  const { tokens } = clauses;
  for (let i = comma - 1; i >= from; i -= 1) {
    if (!BY_FROM_OR_OF.has(tokens[i])) continue;
    const plain = phraseStartingAt(clauses, i + 1, tokens.length);
    if (plain?.to !== comma) return comma;
    const end = plain.name === null ? explained(clauses, plain)?.to : appositionTokens(tokens, comma)?.to;
    if (end === undefined || end <= comma || tokens[end]?.text !== ',') return comma;
    // `by Ann Lee, the owner fled, and`
    return holdsFiniteVerb(clauses, comma, end) ? comma : end;
  }
  return comma;
}
