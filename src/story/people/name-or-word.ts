import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { isInCapitals } from '../tokens.ts';
import { startsPlace } from '../words/gazetteer.ts';
import {
  AUXILIARY,
  COURTESY_TITLE,
  DAY_OR_MONTH,
  FINITE,
  FIRST_NAME,
  isOf,
  NEVER_NAME,
  PLACE,
  PREPOSITION,
  STOP,
  TITLE_WORD,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

/** Whether a word can be one of a name. */
export function isNameWord(token: Token | undefined): boolean {
  // Jan is a name, Jan. a month.
  return token?.capital === true && (!isOf(token, DAY_OR_MONTH) || token.text === 'Jan');
}

/** Months that are names as well. */
export const MONTH_NAMES = new WordList('april may june august');

const isMonthName = (token: Token | undefined): boolean =>
  MONTH_NAMES.has(token) && token?.capital === true && !isInCapitals(token);

/** What stands before a month that is none: `in May`, `a May vote`. */
const BEFORE_MONTH = new WordList(`
  in since until till by last next this early late mid from through of the a during before after on between every each and`);

/** `3 May`: a number before a month that is its day. */
export const DAY = new WordList(/^(?:[1-9]|[12]\d|3[01])$/);

/** `June Ruhl`, `April Ruhl`: the name of a month before a word in capitals that is no weekday, holiday or number. */
function isNamedForMonth(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const before = itemAt(tokens, i - 1);
  if (!isMonthName(tokens[i]) || BEFORE_MONTH.has(before) || DAY.has(before)) return false;
  // `May said`, where Theresa May is known.
  if (next?.kind === 'word' && !next.capital) return before?.kind !== 'number';
  return (
    isNameWord(next) &&
    !isOf(next, PLACE) &&
    !startsPlace(next?.word.folded ?? '') &&
    !/^(?:Day|Fools?|Bank|Fair|Ball|Queen|Revolution|Uprising|Theses|Days|War)$/.test(next?.text ?? '')
  );
}

/** `Theresa May`, `Mrs. May`: the name of a month behind a first name or title, with no day behind it. */
function isFamilyOfMonth(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return (
    isMonthName(tokens[i]) &&
    tokens[i + 1]?.kind !== 'number' &&
    before?.capital === true &&
    (isOf(before, COURTESY_TITLE) || (isOf(before, FIRST_NAME) && !isOf(before, PLACE | DAY_OR_MONTH)))
  );
}

/** First names that are auxiliaries as well. */
const NAMES_TOO = new WordList('will do');

/** `Will Ruhl left`, `Will said`; not `Will Ruhl leave?` */
function isNamedLikeVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const cue = next?.word.cue ?? null;
  if (isOf(tokens[i], AUXILIARY) && cue !== null && next?.capital === false)
    return cue.form === 'PAST' || (cue.form === 'PRESENT' && !cue.noun);
  if (!NAMES_TOO.has(tokens[i]) || !isNameWord(next) || isOf(next, NEVER_NAME)) return false;
  // Good Will Hunting, but Gov. Will Ruhl
  if (itemAt(tokens, i - 1)?.capital === true)
    return isOf(itemAt(tokens, i - 1), COURTESY_TITLE | TITLE_WORD);
  if (i > 0 && !isOf(itemAt(tokens, i - 1), STOP)) return true;
  let end = i + 1;
  while (end < tokens.length && !isOf(tokens[end], STOP)) end += 1;
  return tokens[end]?.text !== '?';
}

/** `Anne Will said`: an auxiliary in capitals behind a first name, where the name ends. */
function isFamilyLikeVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  return (
    token?.capital === true &&
    isOf(token, AUXILIARY) &&
    isOf(before, FIRST_NAME) &&
    !isOf(before, PLACE) &&
    next?.capital === false
  );
}

/** `Per Holm said`, `its chairman, Per Aas,`: not `Earnings Per Share`, nor `Per Nordlys rules` where a sentence begins. */
function isNamedLikePreposition(tokens: readonly Token[], i: number): boolean {
  const [before, next, behind] = [itemAt(tokens, i - 1), tokens[i + 1], tokens[i + 2]];
  if (tokens[i]?.text !== 'Per' || !isNameWord(next) || isOf(next, NEVER_NAME | PLACE)) return false;
  // Per JC's orders
  if (next !== undefined && isInCapitals(next) && !next.text.endsWith('.')) return false;
  if (before?.capital === true) return isOf(before, COURTESY_TITLE | TITLE_WORD);
  if (before !== undefined && !isOf(before, STOP)) return true;
  return behind?.kind !== 'word' || behind.capital || behind.word.cue?.form === 'PAST' || isOf(behind, VERB);
}

/** What tells that a name is the subject before it. */
const VERB = AUXILIARY | FINITE;

/** Words that are mostly another. */
const OTHERS = AUXILIARY | DAY_OR_MONTH;

/** Whether a word that is mostly another begins a name here: `June Ruhl`, `Will Ruhl`. */
export const isNameAsWell = (tokens: readonly Token[], i: number): boolean =>
  isOf(tokens[i], OTHERS | PREPOSITION) &&
  (isNamedForMonth(tokens, i) || isNamedLikeVerb(tokens, i) || isNamedLikePreposition(tokens, i));

/** Whether a word that is mostly another is the family name here: `Theresa May`, `Anne Will`. */
export const isFamilyAsWell = (tokens: readonly Token[], i: number): boolean =>
  isOf(tokens[i], OTHERS) &&
  (isFamilyOfMonth(tokens, i) ||
    isFamilyLikeVerb(tokens, i) ||
    (tokens[i]?.capital === true &&
      isOf(itemAt(tokens, i - 1), COURTESY_TITLE | TITLE_WORD) &&
      isNamedLikeVerb(tokens, i)));
