import { itemAt } from './item-at.ts';
import type { Token } from './tokens.ts';
import { SENTENCE_OPENERS } from './words/function-words.ts';
import { COMPANY_FORMS } from './words/roles.ts';
import {
  ADVERB,
  AUXILIARY,
  DAY_OR_MONTH,
  DETERMINER,
  FINITE,
  FIRST_NAME,
  isOf,
  isPeople,
  LOOSE,
  NEVER_NAME,
  ORGANIZATION,
  PAST,
  PREPOSITION,
  ROLE,
  SOMEBODY,
  STOP,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TITLE_WORD,
} from './words/word-classes.ts';
import { WordList } from './words/word-list.ts';

const FORMS = new WordList(COMPANY_FORMS);

/** What a sentence begins with and no name of a company goes on with: `Under the deal`, `Some analysts`. */
export const OPENS = DETERMINER | PREPOSITION | ADVERB | SUBORDINATOR | NEVER_NAME;

/** Words of grammar that stand between other words of a sentence in capitals. */
const NO_OPENER = new WordList('no. image photo picture');

/** A word of grammar with a capital, as names have none: `By noon`, `The fire`, `In March the`. */
export function opensSentence(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (SENTENCE_OPENERS.has(first.lower)) return true;
  if (NO_OPENER.has(first) || isOf(first, AUXILIARY | DAY_OR_MONTH)) return false;
  return isOf(first, OPENS) && tokens[from + 1]?.kind === 'word' && tokens[from + 1]?.capital === false;
}

/** Most words of the name that the next sentence begins with. */
const LONGEST_NAME = 6;

/** Titles that the State gives, and no company. */
const OF_STATE = new WordList(`
  judge justice magistrate coroner mayor sheriff senator congressman congresswoman lawmaker governor minister premier
  ambassador police detective sergeant lieutenant prosecutor marshal bishop archbishop rabbi imam`);

/** What stands at the beginning of a sentence: a name, one behind a title that companies have too, or that the State gives. */
export type Begins = 'NAME' | 'OFFICE' | 'STATE';

/** What a sentence of its own begins with: `Nordbank said`, `Shares fell`, `Ann Lee, a banker,`, `Judge Ann Lee said`; null if none begins, as in `Cadillac cars were`. */
export function beginsAnother(tokens: readonly Token[], from: number): Begins | null {
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

/** Whether a token is the verb of a clause, wherever it stands. */
export function isVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  if (isOf(token, FINITE)) return true;
  const { cue } = token.word;
  return cue !== null && !cue.noun && (cue.form === 'PAST' || cue.form === 'PRESENT');
}

/** Where the capitals before a token begin. */
export function startOfName(tokens: readonly Token[], begin: number, to: number): number {
  let from = to;
  while (from > begin && itemAt(tokens, from - 1)?.capital === true) from -= 1;
  return from;
}

/** What tells whose people are meant, and begins no name behind a point: `Police officers`, `Company officials`. */
const OF_WHOM = new WordList(
  'police fire company city county town village school hospital university union family local prison airport',
);

/**
 * Whether people who are told of by what they are begin a sentence: `Police said`, `Neighbors later told`, `Company
 * officials said`, `Police spokeswoman Ann Cole said`.
 */
export function beginsWithPeople(tokens: readonly Token[], from: number): boolean {
  if (tokens[from + 1]?.capital !== false) return false;
  let to = from + 1;
  if (OF_WHOM.has(tokens[from]) && isOf(tokens[to], SOMEBODY | ROLE)) {
    to += 1;
    while (tokens[to]?.capital === true) to += 1;
  } else if (!isPeople(tokens[from]) && tokens[from]?.lower !== 'police') return false;
  while (isOf(tokens[to], LOOSE) && !isOf(tokens[to], FINITE)) to += 1;
  return isVerb(tokens[to]) || tokens[to]?.word.cue?.form === 'BASE';
}

/** Verbs in the present of what has a place or an hour, which no ending tells: `She lives in`, `The store closes at`. */
const STANDS = new WordList(`
  live lives work works stand stands lie lies sit sits stay stays hail hails belong belongs open opens close closes
  begin begins start starts end ends meet meets run runs leave leaves arrive arrives air airs resume resumes expire
  expires`);

/** Whether a token shows that a clause stands before an abbreviation: a verb, or a pronoun that has one. */
export function showsClause(token: Token | undefined): boolean {
  if (isVerb(token) || isOf(token, SUBJECT_PRONOUN)) return true;
  return STANDS.has(token) || (isOf(token, PAST) && token?.capital === false);
}

/** Whether a token of the sentence before `to` passes a test, looking back no further than `begin`. */
export function holdsBack(
  tokens: readonly Token[],
  begin: number,
  to: number,
  passes: (token: Token | undefined) => boolean,
): boolean {
  for (let i = to - 1; i >= begin; i -= 1) {
    const token = tokens[i];
    if (isOf(token, STOP)) return false;
    if (passes(token)) return true;
  }
  return false;
}
