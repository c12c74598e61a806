import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import {
  CONJUNCTION,
  isOf,
  isPeople,
  POSSESSIVE,
  SAYING,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { AND_OR } from '../../words/linking-words.ts';
import { opensClause } from '../phrases/clause.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { RECORDS } from '../phrases/can-speak.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { FINDERS } from './found-by-chance.ts';

/** Others who find so where a relative tells that they looked: `A doctor who examined him found that`. */
const LOOKERS = new WordList('doctor doctors engineer expert psychiatrist vet psychologist officer officers');

const LOOKED = new WordList(
  'examined visited inspected studied reviewed investigated assessed surveyed tested analysed analyzed looked checked audited',
);

const AT_OR_INTO = new WordList('at into');

/** Most tokens of what tells more of who finds something. */
const LONGEST_REMARK = 16;

const OF_SPORT = new WordList('home away visiting national');

/** Whether those who find out and tell do so here: `the study also found that it leaked`. */
export function isFinding(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const { tokens } = clauses;
  let i = verb - 1;
  while (isLooseWord(itemAt(tokens, i))) i -= 1;
  // `the study, published in May, found that`
  if (itemAt(tokens, i)?.text === ',') i = beforeInserted(tokens, i);
  if (isByLooking(tokens, i)) return true;
  if (itemAt(tokens, i)?.lower === 'they') return studiedBefore(tokens, i);
  i = beforeParticiple(tokens, i);
  // `the home team found that two goals were too few`
  if (FINDERS.has(itemAt(tokens, i))) return !OF_SPORT.has(itemAt(tokens, i - 1));
  for (let maker = phraseEndingAt(clauses, i, sentence.from), members = 1; maker !== null; members += 1) {
    // `a study by Brae University's Ann Lee found that`
    if (maker.name !== null && isOf(itemAt(tokens, maker.from - 1), POSSESSIVE))
      maker = phraseEndingAt(clauses, maker.from - 2, sentence.from) ?? maker;
    const finder = finderOf(tokens, maker);
    // Behind one that is joined to it, who finds must begin the clause: not so in `left the jury and Orme found that`.
    if (finder !== null) return members === 1 || beginsAt(clauses, sentence, finder);
    if (members === MOST_MEMBERS || !AND_OR.has(itemAt(tokens, maker.from - 1))) return false;
    maker = phraseEndingAt(clauses, maker.from - 2, sentence.from);
  }
  return false;
}

/** Those who find out by their calling. */
const STUDENTS = new WordList(
  'researchers scientists authors economists auditors inspectors biologists psychologists sociologists epidemiologists',
);

/** How far before `they` such are told of, in tokens. */
const REACH = 60;

/**
 * `The researchers trained bees. They found that bees dance.`; not so of anybody else, `They found that it was closed.`, nor where other
 * people stand nearer.
 */
function studiedBefore(tokens: readonly Token[], they: number): boolean {
  for (let i = they - 1; i >= Math.max(0, they - REACH); i -= 1) {
    if (STUDENTS.has(tokens[i])) return true;
    if (isPeople(tokens[i])) return false;
  }
  return false;
}

/** `a study by Ann Lee found that`, `a team at Orme University found that`: the noun of who finds something; null if nobody does. */
function finderOf(tokens: readonly Token[], { from, head }: NounPhrase): number | null {
  if (TIED.has(itemAt(tokens, from - 1)) && FINDERS.has(itemAt(tokens, from - 2))) return from - 2;
  return FINDERS.has(tokens[head]) && !OF_SPORT.has(itemAt(tokens, head - 1)) ? head : null;
}

function beginsAt(clauses: Clauses, sentence: Sentence, finder: number): boolean {
  const phrase = phraseEndingAt(clauses, finder, sentence.from);
  return phrase !== null && opensClause(clauses, sentence, phrase.from);
}

const TIED = new WordList('by from at of in with');

/** Most who are joined: `Researchers at Yale and Harvard found that`. */
const MOST_MEMBERS = 3;

/** Most tokens from a participle that tells of a finder to the verb: `a poll taken by telephone in late May found`. */
export const LONGEST_TOLD = 9;

/** The finder that a participle tells more of without commas, where one ends at a token: `A poll released Monday found`; else that token. */
function beforeParticiple(tokens: readonly Token[], end: number): number {
  for (let i = end; i > end - LONGEST_TOLD; i -= 1) {
    const token = itemAt(tokens, i);
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'quote') return end;
    if (isOf(token, CONJUNCTION | SUBJECT_PRONOUN | SUBORDINATOR)) return end;
    if (PUBLISHED.has(token)) return FINDERS.has(itemAt(tokens, i - 1)) ? i - 1 : end;
  }
  return end;
}

/** Whether a relative without commas that ends at a token tells that somebody looked: `A doctor who examined him found`. */
function isByLooking(tokens: readonly Token[], end: number): boolean {
  for (let i = end; i > end - LONGEST_TOLD; i -= 1) {
    const token = itemAt(tokens, i);
    if (token?.kind !== 'word') return false;
    if (token.lower !== 'who') continue;
    const who = itemAt(tokens, i - 1);
    const does = isLooseWord(tokens[i + 1]) ? i + 2 : i + 1;
    // `who looked at him`; not `who looked in the car`
    if (tokens[does]?.lower === 'looked' && !AT_OR_INTO.has(tokens[does + 1])) return false;
    return (FINDERS.has(who) || LOOKERS.has(who)) && LOOKED.has(tokens[does]);
  }
  return false;
}

/** What is done with those who find something. */
const PUBLISHED = new WordList(
  'released published issued conducted commissioned ordered taken completed presented led made unveiled posted done carried paid funded sponsored',
);

/** The token before what is inserted between two commas, the second at `close`; the comma itself where there is no first. */
function beforeInserted(tokens: readonly Token[], close: number): number {
  for (let open = close - 1; open > close - LONGEST_REMARK; open -= 1)
    if (itemAt(tokens, open)?.text === ',') return open - 1;
  return close;
}

/** As `beforeInserted`; the comma itself where what is inserted tells who says so: `The data, Ruhl said, showed`. */
function beforeReleased(tokens: readonly Token[], close: number): number {
  const before = beforeInserted(tokens, close);
  return tokens.slice(before + 1, close).some((token) => isOf(token, SAYING | SUBJECT_PRONOUN))
    ? close
    : before;
}

/** Whether somebody who can say something stands right before a verb: `he allowed that`, not `the law allowed`. */
export function isSomebodyBefore(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  let end = verb - 1;
  while (isLooseWord(itemAt(clauses.tokens, end))) end -= 1;
  const phrase = phraseEndingAt(clauses, end, sentence.from);
  return phrase !== null && canJudge(clauses, phrase);
}

/** Where and when records were made or had: `documents filed on Monday show`, `a study published in May showed`. */
export const LONGEST_MADE = 10;

/** Whether records are what shows something at a verb: `records show.`, `data from Ruhl Research showed`; not `his face showed that`. */
export function isShownBy(tokens: readonly Token[], verb: number): boolean {
  let end = verb - 1;
  while (isLooseWord(itemAt(tokens, end))) end -= 1;
  // `the survey, released in May, showed`
  if (itemAt(tokens, end)?.text === ',') end = beforeReleased(tokens, end);
  for (let i = end; i >= Math.max(0, end + 1 - LONGEST_MADE); i -= 1) {
    if (RECORDS.has(tokens[i]) || isMinutes(tokens, i)) return true;
    const plain = tokens[i]?.kind === 'word' || isOf(tokens[i], POSSESSIVE);
    if (!plain || isOf(tokens[i], CONJUNCTION | SUBJECT_PRONOUN | SUBORDINATOR)) return false;
  }
  return false;
}

const OF_TIME = new WordList('last first final few several many ten five thirty');

/** `minutes of the meeting showed`, `the minutes showed`: what was said there; not `the last ten minutes showed`. */
const isMinutes = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'minutes' &&
  itemAt(tokens, i - 1)?.kind !== 'number' &&
  !OF_TIME.has(itemAt(tokens, i - 1));
