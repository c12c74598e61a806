import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, PAST } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { RECORDS } from '../phrases/can-speak.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { somebodyFrom } from '../phrases/those-after.ts';

/** Most tokens from the `by` to the comma before the participle. */
const LONGEST_AGENT = 8;
/** What stands between a participle and its agent: `turned down by`. */
const PARTICLES = new WordList('down out off over up back on');

/**
 * `The bid was turned down by the board, saying it was low`: whoever does something to the thing that the sentence is about goes
 * on; null where nobody is told to, and of what speaks itself: `The report was released by the board, saying`.
 */
export function agentGoesOn(
  clauses: Clauses,
  { from }: Sentence,
  gerund: number,
  subject: NounPhrase,
): NounPhrase | null {
  const { tokens } = clauses;
  const comma = gerund - 1;
  if (itemAt(tokens, comma)?.text !== ',' || canJudge(clauses, subject)) return null;
  if (RECORDS.has(tokens[subject.head])) return null;
  for (let by = comma - 2; by > Math.max(from, comma - LONGEST_AGENT); by -= 1) {
    if (tokens[by]?.lower !== 'by') continue;
    const verb = PARTICLES.has(tokens[by - 1]) ? by - 2 : by - 1;
    const agent = isOf(itemAt(tokens, verb), PAST) ? somebodyFrom(clauses, by + 1, comma) : null;
    return agent !== null && canJudge(clauses, agent) ? agent : null;
  }
  return null;
}
