import { OF_OR_FROM } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import type { Finding } from '../cues/finding.ts';
import { makeFinding } from '../cues/finding.ts';
import { canJudge } from '../phrases/somebody.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { BE } from '../phrases/passive.ts';
import { somebodyFrom } from '../phrases/those-after.ts';

const THAT = new WordList('that this those these');
/** What of somebody it is. */
const VIEW = new WordList('view words verdict opinion message assessment conclusion warning advice');
const CLOSES = new WordList(', . ; —');

/**
 * Whose words stand before a sentence that tells so and nothing else: `That’s the view of Ann Ruhl, a clerk.`, `That’s according to
 * Ruhl`, `That’s from Ruhl`; null where it tells of nobody, or of more.
 */
export function thatIsFrom(clauses: Clauses, from: number): Finding | null {
  const { tokens } = clauses;
  if (
    !THAT.has(tokens[from]) ||
    !(BE.has(tokens[from + 1]) || /^c[ao]mes?$/.test(tokens[from + 1]?.lower ?? ''))
  )
    return null;
  const at = from + 2;
  const according = tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to';
  const view = tokens[at]?.lower === 'the' && VIEW.has(tokens[at + 1]) && OF_OR_FROM.has(tokens[at + 2]);
  const opening = according ? at + 2 : view ? at + 3 : tokens[at]?.lower === 'from' ? at + 1 : null;
  if (opening === null) return null;
  const somebody = somebodyFrom(clauses, opening, tokens.length);
  if (somebody === null || !canJudge(clauses, somebody)) return null;
  const next = tokens[somebody.to];
  return next === undefined || CLOSES.has(next)
    ? makeFinding('SAME_PARAGRAPH', clauses, somebody, 0.9)
    : null;
}
