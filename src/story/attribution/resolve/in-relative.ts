import { itemAt } from '../../item-at.ts';
import { tokenFrom } from '../../token-from.ts';
import { sentenceAt } from '../cues/finding.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { PERSON_RELATIVE } from '../../words/relatives.ts';

/** Most tokens from `who` to a name. */
const LONGEST = 14;

/** `Orme, who saved a penalty from Luka Marsh, was calm.`: whether a name only tells more of somebody named before it. */
export function isInRelative(all: readonly Clauses[], { name, passage, start, part }: Antecedent): boolean {
  const clauses = all[passage];
  if (name === null || part !== 'MENTIONED' || clauses === undefined) return false;
  const { tokens, nameAt } = clauses;
  const at = tokenFrom(tokens, start);
  const { from } = sentenceAt(clauses.passage, at);
  for (let i = at - 1; i > from && at - i <= LONGEST; i -= 1) {
    if (PERSON_RELATIVE.has(tokens[i])) {
      if (itemAt(tokens, i - 1)?.text !== ',') return false;
      // `Orme, 34, who saved`
      const aged = itemAt(tokens, i - 2)?.kind === 'number' && itemAt(tokens, i - 3)?.text === ',';
      return itemAt(nameAt, aged ? i - 4 : i - 2) !== undefined;
    }
    if (tokens[i]?.kind === 'punctuation' && tokens[i]?.text !== "'s") return false;
  }
  return false;
}
