import type { CodedText } from './byte-codes.ts';
import { itemAt } from './item-at.ts';
import { newList } from './new-list.ts';
import { addTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import { SENTENCE_OPENERS } from './words/function-words.ts';
import { COMPANY_FORMS } from './words/roles.ts';
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  FIRST_NAME,
  isOf,
  LOOSE,
  NEVER_NAME,
  ORGANIZATION,
  PAST,
  PREPOSITION,
  SAYING,
  STOP,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TITLE_WORD,
} from './words/word-classes.ts';
import { WordList } from './words/word-list.ts';

/** Not `Bros.`, which names go on behind: `Warner Bros. Pictures`. */
const POINTED_FORMS = new WordList('inc. corp. ltd. co. cos.');
const FORMS = new WordList(COMPANY_FORMS);

/**
 * Parts the point from the legal form of a company where it ends a sentence as well, so that whatever asks for a full
 * stop finds one: `It bought Brae Foods Ltd. Nordbank said …`.
 */
export function withStopsBehindForms(coded: CodedText, tokens: Token[]): Token[] {
  const parted = newList<Token>();
  let taken = 0;
  // No verb of the sentence stands before this token.
  let begin = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !POINTED_FORMS.has(token)) continue;
    const next = beginsAnother(tokens, i + 1);
    if (next === null) continue;
    const name = startOfName(tokens, begin, i);
    if (leadsOn(tokens, name - 1)) continue;
    if (next !== 'NAME' && (goesOn(tokens, name - 1) || (next === 'OFFICE' && isTold(tokens, begin, name))))
      continue;
    // `Lorn Co. Sheriff Ann Lee said`: a county.
    if (next === 'STATE' && token.lower === 'co.' && name === i - 1) continue;
    if (!holdsVerb(tokens, begin, name, next)) {
      begin = name;
      continue;
    }
    for (const before of tokens.slice(taken, i)) parted.push(before);
    const point = token.end - 1;
    addTokens(parted, coded, token.start, point);
    addTokens(parted, coded, point, token.end);
    taken = i + 1;
    begin = taken;
  }
  if (taken === 0) return tokens;
  for (const behind of tokens.slice(taken)) parted.push(behind);
  return parted;
}

/** What a sentence begins with and no name of a company goes on with: `Under the deal`, `Some analysts`. */
const OPENS = DETERMINER | PREPOSITION | ADVERB | SUBORDINATOR | NEVER_NAME;

/** Most words of the name that the next sentence begins with. */
const LONGEST_NAME = 6;

/** Titles that the State gives, and no company. */
const OF_STATE = new WordList(`
  judge justice magistrate coroner mayor sheriff senator congressman congresswoman lawmaker governor minister premier
  ambassador police detective sergeant lieutenant prosecutor marshal bishop archbishop rabbi imam`);

/** What stands at the beginning of a sentence: a name, one behind a title that companies have too, or that the State gives. */
type Begins = 'NAME' | 'OFFICE' | 'STATE';

/** What a sentence of its own begins with: `Nordbank said`, `Shares fell`, `Ann Lee, a banker,`, `Judge Ann Lee said`; null if none begins, as in `Cadillac cars were`. */
function beginsAnother(tokens: readonly Token[], from: number): Begins | null {
  const first = tokens[from];
  if (first?.capital !== true || SENTENCE_OPENERS.has(first.lower) || FORMS.has(first)) return null;
  const second = tokens[from + 1];
  if (isOf(first, OPENS)) return second?.kind === 'word' && !second.capital ? 'NAME' : null;
  let to = from;
  let begins: Begins = 'NAME';
  while (tokens[to]?.capital === true) {
    if (to - from === LONGEST_NAME) return null;
    if (OF_STATE.has(tokens[to])) begins = 'STATE';
    else if (begins === 'NAME' && isOf(tokens[to], TITLE_WORD)) begins = 'OFFICE';
    to += 1;
  }
  // `Chairman was`
  if (begins !== 'NAME' && isOf(itemAt(tokens, to - 1), TITLE_WORD)) return null;
  if (tokens[to]?.text === ',')
    return begins === 'NAME' &&
      to > from + 1 &&
      isOf(first, FIRST_NAME) &&
      !isOf(itemAt(tokens, to - 1), ORGANIZATION)
      ? 'NAME'
      : null;
  while (isOf(tokens[to], LOOSE) && !isOf(tokens[to], FINITE)) to += 1;
  return isVerb(tokens[to]) ? begins : null;
}

/** Whether a sentence goes on behind a token with somebody who has a title: `Shares fell, Acme Inc. Chairman Ann Lee said`. */
function goesOn(tokens: readonly Token[], i: number): boolean {
  const token = itemAt(tokens, i);
  return token?.kind !== 'word' || isOf(token, CONJUNCTION);
}

/** Whether a clause before a name may have it for a part of its own: `who threatened Acme Inc. Chairman Ann Lee was`, `said on Monday Acme Inc. Chairman Ann Lee was`. */
function isTold(tokens: readonly Token[], begin: number, name: number): boolean {
  for (let i = name - 1; i >= begin; i -= 1) {
    const token = tokens[i];
    if (isOf(token, STOP)) return false;
    if (isOf(token, SUBORDINATOR | SAYING)) return true;
  }
  return false;
}

function startOfName(tokens: readonly Token[], begin: number, form: number): number {
  let from = form;
  while (from > begin && itemAt(tokens, from - 1)?.capital === true) from -= 1;
  return from;
}

/** Whether another clause may begin behind a token, as in `said Acme Corp. Printers were` and `that Acme Corp. Printers were`. */
function leadsOn(tokens: readonly Token[], i: number): boolean {
  const token = itemAt(tokens, i);
  return isOf(token, SUBORDINATOR) || (isOf(token, SAYING) && !isInverted(tokens, i));
}

/** Whether a verb stands before a name, in the same sentence. */
function holdsVerb(tokens: readonly Token[], begin: number, name: number, next: Begins): boolean {
  // `She works for Brae Foods Inc. Chairman`, `Tarn sued Brae Foods Inc. Judge`; not `owned by Brae Foods Inc. Chairman`
  const told = next === 'NAME' ? 0 : next === 'STATE' ? SUBJECT_PRONOUN | PAST : SUBJECT_PRONOUN;
  for (let i = name - 1; i >= begin; i -= 1) {
    const token = tokens[i];
    if (isOf(token, STOP)) return false;
    if (isVerb(token) || isOf(token, told)) return true;
  }
  return false;
}

/** `"We go," said Nordbank`. */
function isInverted(tokens: readonly Token[], verb: number): boolean {
  const before = itemAt(tokens, verb - 1);
  return before?.kind === 'quote' || before?.text === ',';
}

/** Whether a token is the verb of a clause, wherever it stands. */
function isVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  if (isOf(token, FINITE)) return true;
  const { cue } = token.word;
  return cue !== null && !cue.noun && (cue.form === 'PAST' || cue.form === 'PRESENT');
}
