import type { Token } from '../../tokens.ts';
import { LONE_RELATIVE_OR_WHAT } from '../../words/relatives.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FIRST_NAME,
  isOf,
  PAST,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/** The words that `according to`, `in the words of`, `in the view of` and `by her own account` are told by. */
export const SOURCE_WORDS = new WordList('according as words view account admission telling reckoning');

/** Those of them that lead to what is thought or told, and can be something else: `her view of the law`. */
export const VIEWS = new WordList('view account admission telling reckoning');

/** Those of them behind `by` and whose they are: `by her own account`. */
export const ACCOUNTS = new WordList('account admission telling reckoning');

/** What something is done by, and nobody says: `all went according to plan`. */
const WAYS = new WordList(
  'plan schedule design tradition custom type need size age taste ability law script form',
);

/** Who tells something behind `as per`: not `as per the rules`, `as per Section 9`. */
const TELLS = new WordList(`
  report reports source sources official officials police statement statements data figures survey surveys study poll estimate
  estimates media witnesses`);
/** Most words from `as per` to such a noun: `as per the latest government report`. */
const LONGEST_PER = 6;

/** Whether `as per` begins at a token, and somebody or a paper that tells something stands behind it. */
function isAsPer(tokens: readonly Token[], as: number): boolean {
  if (tokens[as + 1]?.lower !== 'per') return false;
  const first = as + 2;
  for (let i = first; i < first + LONGEST_PER; i += 1) {
    const token = tokens[i];
    // `as per Tom Hale's report`
    if (isOf(token, POSSESSIVE)) continue;
    if (token?.kind !== 'word' || isOf(token, PREPOSITION | CONJUNCTION)) return false;
    const somebody = i === first && token.capital && isOf(token, FIRST_NAME | ROLE) && !isOf(token, PLACE);
    const tells = TELLS.has(token) || isOf(token, ROLE);
    if ((somebody || tells) && isHead(tokens, i, somebody || !token.capital)) return true;
  }
  return false;
}

/** `as per police, …`, `as per a report by`, `as per Judge Orme`; not `as per Judge Orme's order`, `as per the police rules`. */
function isHead(tokens: readonly Token[], noun: number, named: boolean): boolean {
  let i = noun + 1;
  while (named && tokens[i]?.capital === true) i += 1;
  const behind = tokens[i];
  if (isOf(behind, POSSESSIVE) && behind?.kind !== 'quote' && behind?.kind !== 'word') return false;
  return behind?.kind !== 'word' || isOf(behind, ENDS_PHRASE) || LONE_RELATIVE_OR_WHAT.has(behind);
}

const ENDS_PHRASE = PREPOSITION | CONJUNCTION | DETERMINER | PAST | AUXILIARY | SUBJECT_PRONOUN;

/** Where `according to`, `as per`, `in the words of` or `in the view of` begins whose last word stands behind a token; null if neither does. */
export function sourceStart(tokens: readonly Token[], at: number): number | null {
  if (!SOURCE_WORDS.has(tokens[at]) || ACCOUNTS.has(tokens[at])) return null;
  if (tokens[at]?.lower === 'as') return isAsPer(tokens, at) ? at : null;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (lower(at) === 'according')
    return lower(at + 1) === 'to' && !(WAYS.has(tokens[at + 2]) && tokens[at + 3]?.kind !== 'word')
      ? at
      : null;
  return lower(at + 1) === 'of' && lower(at - 1) === 'the' && lower(at - 2) === 'in' ? at - 2 : null;
}

/** Behind `according to`, `as per`, `in the words of` or `in the view of` that begins at a token; null if neither does. */
export function behindSourceOpening(tokens: readonly Token[], from: number): number | null {
  if (sourceStart(tokens, from) === from) return from + 2;
  return sourceStart(tokens, from + 2) === from ? from + 4 : null;
}
