import { itemAt } from '../../item-at.ts';
import { isCount } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';

const [BEFORE_NUMBER, MORE, THAN] = [
  new WordList('about around nearly almost some roughly over approximately only just'),
  new WordList('more less fewer at up as'),
  new WordList('than least most to many few'),
];

/** The number behind words that tell how exact it is: `more than 400 nurses`, `some 40 trials`; the token itself if they do not begin there. */
export function behindRounding({ tokens }: Clauses, i: number): number {
  let end = i;
  if (MORE.has(tokens[i]) && THAN.has(tokens[i + 1])) end = tokens[i]?.lower === 'as' ? i + 3 : i + 2;
  else if (BEFORE_NUMBER.has(tokens[i])) end = i + 1;
  return isCount(tokens[end]) ? end : i;
}

/** Whether a word tells how exact the age behind it is: `a girl of about 12`. */
export const isRoundingAge = ({ tokens }: Clauses, i: number): boolean =>
  BEFORE_NUMBER.has(tokens[i]) && tokens[i + 1]?.kind === 'number' && itemAt(tokens, i - 1)?.lower === 'of';

const YEARS = new WordList('years months days and or');

/** Who is told of by an age and not by what they own or lead: not `the owner of 40 mills`. */
const AGED = new WordList(
  'girl boy man woman child person teenager youth lad lass pensioner widow widower mother father grandmother grandfather',
);

/**
 * Whether a word stands behind an age that ends a phrase: the verb of `a girl of 12 stops`, `a man of about 60 waits`; not the
 * `years` of `a man of 60 years`, nor anything in `a team of 12 men`.
 */
export function isBehindAge({ tokens }: Clauses, i: number): boolean {
  const age = i - 1;
  if (itemAt(tokens, age)?.kind !== 'number' || YEARS.has(tokens[i])) return false;
  const of = itemAt(tokens, age - 1)?.lower === 'of' ? age - 1 : age - 2;
  return itemAt(tokens, of)?.lower === 'of' && AGED.has(itemAt(tokens, of - 1));
}
