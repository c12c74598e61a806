import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import { isOf, isPeople, PREPOSITION, SUBORDINATOR } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';

/** What is done to somebody or something, behind which no clause begins: `met Ruhl`; not `knows Ruhl said it`. */
const DONE_TO = new WordList(
  'is was are were has have had employs employ met meet meets joined joins married coached coaches taught teaches represents represented replaced replaces succeeded succeeds beat defeated helped helps treated treats visited visits hired backed backs raised raises directed directs managed manages advised advises sued sues attacked lost runs ran owns owned leads led heads headed chairs chaired joining meeting helping representing',
);

/** What several do: `who <live> near the mill`. */
const PLAIN = new WordList('live work play sit serve stand stay study farm trade fish campaign');

/** What begins a clause as well as a time: `who left after Ruhl said it`. */
const BEGINS_CLAUSE = new WordList('after before until till since as once than like but');

/**
 * Whether the phrase at a token only ends what a relative without its second comma tells: `who had talked to <Ruhl> said`, `who met
 * <Ruhl> said`, `who <works for the bank> said`.
 */
export function meetsThere({ tokens }: Clauses, who: number, from: number): boolean {
  const before = itemAt(tokens, from - 1);
  // `works`, read as a noun; not `who members of the board said was ill`
  if (from === who + 1)
    return (
      (endsInS(tokens[from]?.lower ?? '') || PLAIN.has(tokens[from])) &&
      !isPeople(tokens[from]) &&
      leads(tokens[from + 1])
    );
  if (BEGINS_CLAUSE.has(before)) return false;
  return leads(before) || DONE_TO.has(before);
}

const leads = (token: Token | undefined): boolean =>
  isOf(token, PREPOSITION) && !isOf(token, SUBORDINATOR) && token?.lower !== 'of';
