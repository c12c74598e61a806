import { beginsSentence } from '../../begins-sentence.ts';
import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { NAME_LINK_OR_AND } from '../../words/linking-words.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  PREPOSITION,
  ROLE,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isSmallForm } from './named-body.ts';
import { WHENCE } from './organization.ts';

/* Where the name of a body begins and ends beside what tells what it is. */

/** Longest name, in tokens. */
const LONGEST_NAME = 6;

/** What no name of a body begins with. */
export const NO_NAME =
  DAY_OR_MONTH | DETERMINER | ROLE | SUBJECT_PRONOUN | PREPOSITION | CONJUNCTION | ADVERB | AUXILIARY;

/** Those whose names are those of places too: the club Valencia. */
const PLACED = new WordList('club team school university');

/** Behind the words in capitals that begin at a token and are nobody's name. */
export function bodyNameEnd({ tokens, nameAt }: Clauses, from: number): number {
  let to = from;
  while (to - from < LONGEST_NAME && isInName(tokens, to, from)) {
    if (nameAt[to] !== undefined) return from;
    to += 1;
  }
  while (to > from && tokens[to - 1]?.capital !== true) to -= 1;
  // `the company Chief Executive Ann Lee`
  return nameAt[to] === undefined && !isOf(tokens[to - 1], ROLE) ? to : from;
}

/** A word in capitals, or a small one between two such. */
function isInName(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  if (token?.capital === true)
    return token.kind === 'word' && !(i > from && isOf(token, DETERMINER | DAY_OR_MONTH));
  const next = tokens[i + 1];
  return i > from && NAME_LINK_OR_AND.has(token) && next?.capital === true && !isOf(next, NO_NAME);
}

/** Where the name begins that ends before a token; there, if none does. */
export function bodyNameStart({ tokens, nameAt }: Clauses, to: number): number {
  let from = to;
  while (to - from < LONGEST_NAME && nameAt[from - 1] === undefined) {
    const before = itemAt(tokens, from - 1);
    const joins = from < to && NAME_LINK_OR_AND.has(before) && itemAt(tokens, from - 2)?.capital === true;
    const form = from === to && isSmallForm(tokens, from - 1);
    if (!(before?.kind === 'word' && (before.capital || joins || form))) break;
    from -= 1;
  }
  if (nameAt[from - 1] !== undefined && from < to && tokens[from - 1]?.capital === true) return to;
  while (
    from < to &&
    (tokens[from]?.capital !== true || isOf(tokens[from], DETERMINER) || WHENCE.has(tokens[from]))
  )
    from += 1;
  // `Shares of Brae fell`
  if (
    NAME_LINK_OR_AND.has(tokens[from + 1]) &&
    beginsSentence(tokens, from) &&
    from + 2 < to &&
    !isOf(tokens[from], ORGANIZATION)
  )
    from += 2;
  return isOf(tokens[from], NO_NAME) || isOf(itemAt(tokens, to - 1), ROLE) ? to : from;
}

const TOWNS = new WordList('town city village port county state');

/** `in Riga, a bank`, `the town of Imre, a team`, `the French club Monday`: a place or people alone names a body of few kinds. */
export function isPlaceAlone({ tokens }: Clauses, from: number, to: number, noun: number): boolean {
  if (to - from > 1) return false;
  if (itemAt(tokens, from - 1)?.lower === 'of' && TOWNS.has(itemAt(tokens, from - 2))) return true;
  return isOf(tokens[from], NATIONALITY) || (isOf(tokens[from], PLACE) && !PLACED.has(tokens[noun]));
}
