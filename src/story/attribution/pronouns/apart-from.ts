import { itemAt } from '../../item-at.ts';
import { CONJUNCTION, FINITE, isOf, LOOSE, PREPOSITION, SUBORDINATOR } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** Most tokens from the pronoun to the name: `compared her, favourably, to the late novelist Barbara Pym`. */
const LONGEST = 8;
/** What somebody's work is likened to is another's: `compared her novels to Barbara Pym`. */
const LIKENS = new WordList(
  'compare compares compared comparing liken likens likened likening contrast contrasts contrasted contrasting',
);
/** What ends the clause of a pronoun. */
const ENDS = CONJUNCTION | FINITE | SUBORDINATOR;

/**
 * The `her` or `him` of the clause of a name at a token, which means another: `compared her to Barbara Pym`, `introduced him to Tom Hale`;
 * not `called her Barbara Pym`, `took her home and met Ann Lee`. Null if there is none. `here` are those before it in the sentence.
 */
export function apartFrom({ tokens }: Clauses, name: number, here: readonly Antecedent[]): Antecedent | null {
  const last = here.at(-1);
  if (last?.nominative !== false || last.part !== 'MENTIONED') return null;
  let leads = false;
  for (let i = name - 1; i >= Math.max(0, name - LONGEST); i -= 1) {
    const token = itemAt(tokens, i);
    if (token === undefined || isOf(token, ENDS) || token.kind === 'quote') return null;
    if (token.start === last.start) {
      // `her friend` in `thanked her friend at the bank, Ann Lee`
      const likens = LIKENS.has(itemAt(tokens, i - 1));
      return leads && (likens || isOf(tokens[i + 1], PREPOSITION | LOOSE)) ? last : null;
    }
    // `knew her as Ann Lee`, `by the name of Ann Lee`
    if (token.lower === 'as' || token.lower === 'name' || token.kind !== 'word') return null;
    leads ||= isOf(token, PREPOSITION);
  }
  return null;
}
