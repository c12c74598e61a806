import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { WordList } from '../../words/word-list.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';

/** What is brought to a court against somebody. */
const SUITS = new WordList(
  'petition petitions lawsuit lawsuits suit suits complaint complaints case cases plea pleas claim action appeal writ',
);
const FILED = new WordList('filed brought lodged submitted launched moved');
/** Verbs of saying that tell what a suit says, behind a comma as well. */
const ALLEGES = /^(?:alleg|accus|charg)ing$/;
const SAYS = /^(?:alleg|accus|charg|claim|say|argu|seek|contend|demand)ing$/;

/** Most tokens from the `by` to the participle: `by a farmer, Ann Lee, against the board alleging`. */
const LONGEST_SUIT = 20;

/**
 * Whose suit it is that a participle tells the words of, where whom it is brought against stands between: `hears a petition filed by
 * Ruhl against cab firms alleging`; null where no suit is told of.
 */
export function filedBy(clauses: Clauses, sentence: Sentence, gerund: number): NounPhrase | null {
  const { tokens } = clauses;
  const lower = tokens[gerund]?.lower ?? '';
  const comma = itemAt(tokens, gerund - 1)?.text === ',';
  if (!(comma ? ALLEGES : SAYS).test(lower)) return null;
  let against: number | null = null;
  for (let i = gerund - 2; i > Math.max(sentence.from, gerund - LONGEST_SUIT); i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'quote') return null;
    if (token?.lower === 'against') against ??= i;
    else if (token?.lower === 'by') {
      const suit = FILED.has(tokens[i - 1]) ? i - 2 : i - 1;
      if (against === null || !SUITS.has(itemAt(tokens, suit))) return null;
      const who = somebodyFrom(clauses, i + 1, against);
      return who !== null && canJudge(clauses, who) ? who : null;
    } else if (isFiniteVerb(clauses, i) && cueWord(tokens, i) === null) return null;
  }
  return null;
}
