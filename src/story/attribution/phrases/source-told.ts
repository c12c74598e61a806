import { ageAfter } from '../../people/apposition.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  isOf,
  PAST,
  PREPOSITION,
  ROLE,
  SOMEBODY,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';
import { holdsFiniteVerb } from './verbs.ts';

/** What a clause on somebody begins with. */
const RELATIVE = new WordList('who whose whom that');

/** Most tokens of a description up to that, and of all of it. */
const [LONGEST_NOUN, LONGEST] = [14, 36];

/**
 * The comma that ends a description of whoever is named before another comma, where a clause or a participle in it tells what
 * they do: `according to Ann Lee, a nurse who saw it, it leaked`, `a lawyer hired by the club,`; -1 if none does. Not so `a
 * man who saw it, Tom Hull, left`, which is told of the man.
 */
export function endOfTold(clauses: Clauses, sentence: Sentence, comma: number): number {
  const { tokens } = clauses;
  const start = ageAfter(tokens, comma) === null ? comma + 1 : comma + 3;
  if (!isOf(tokens[start], DETERMINER)) return -1;
  for (let i = start + 1; i < Math.min(sentence.to, start + LONGEST_NOUN); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.text === ',' || isOf(token, AUXILIARY | CONJUNCTION)) return -1;
    const told = RELATIVE.has(token) || (isOf(token, PAST) && isOf(tokens[i + 1], PREPOSITION));
    if (told) return isSomebodyWithin(clauses, start, i) ? closeOf(clauses, sentence, i) : -1;
    if (isOf(token, FINITE)) return -1;
  }
  return -1;
}

/** `a professor of law at Brae`: whether the noun of a description, before any preposition, is for somebody. */
function isSomebodyWithin({ tokens }: Clauses, from: number, to: number): boolean {
  let end = from + 1;
  while (end < to && !isOf(tokens[end], PREPOSITION)) end += 1;
  return isOf(itemAt(tokens, end - 1), ROLE | SOMEBODY);
}

/** The first comma behind a token that a clause with a subject of its own stands behind; -1 if none does. */
function closeOf(clauses: Clauses, sentence: Sentence, from: number): number {
  const { tokens } = clauses;
  for (let close = from + 1; close < Math.min(sentence.to, from + LONGEST); close += 1) {
    if (tokens[close]?.text !== ',') continue;
    const next = tokens[close + 1];
    // `a nurse who left, and a cook who stayed, fell`
    if (isOf(next, FINITE | AUXILIARY | CONJUNCTION)) return -1;
    let end = close + 1;
    while (end < sentence.to && tokens[end]?.text !== ',') end += 1;
    if (holdsFiniteVerb(clauses, close + 1, end)) return close;
  }
  return -1;
}
