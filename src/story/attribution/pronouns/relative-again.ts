import { itemAt } from '../../item-at.ts';
import { tokenFrom } from '../../token-from.ts';
import { isKin } from '../../people/around-name.ts';
import { kinBefore, ownerMark } from '../../people/in-laws.ts';
import { asNamed } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import type { PronounMention } from '../mentions/pronouns-meant.ts';
import { pronounKey } from '../mentions/pronoun-key.ts';

/** Most words from `her` to the word for a relative: `her late mother`. */
const MOST_TOLD = 3;

/**
 * Whose relative stands behind the `her` at a token, where it was found to mean that relative: behind `Her mother, Ada, taught.` the `her`
 * of `Her mother sang` is the one of before, as nobody is her own mother. Null where another may be meant.
 */
export function ownerOfSame(
  clausesOf: readonly Clauses[],
  byToken: ReadonlyMap<number, PronounMention>,
  here: Clauses,
  pronoun: number,
  found: Antecedent | null,
): Antecedent | null {
  const named = found?.root ?? found;
  // In a new paragraph it can be a daughter of hers.
  if (named?.name == null || named.passage !== here.passage.index) return null;
  const there = clausesOf[named.passage];
  const relative = relativeBehind(here, pronoun);
  if (there === undefined || relative === null) return null;
  const kin = kinBefore(there.tokens, tokenFrom(there.tokens, named.name.nameStart));
  if (kin < 0 || itemAt(there.tokens, kin)?.lower !== relative) return null;
  const mark = ownerMark(there.tokens, kin);
  const owner = itemAt(there.nameAt, mark - 1);
  return owner === undefined
    ? (byToken.get(pronounKey(named.passage, mark))?.antecedent ?? null)
    : asNamed(owner, 'MENTIONED');
}

/** The word for a relative behind a pronoun: the `mother` of `her late mother`; null if none stands there. */
function relativeBehind({ tokens }: Clauses, pronoun: number): string | null {
  for (let i = pronoun + 1; i <= pronoun + MOST_TOLD; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.capital) return null;
    if (isKin(token.lower)) return token.lower;
  }
  return null;
}
