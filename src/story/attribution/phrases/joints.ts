import { beginsSentence } from '../../begins-sentence.ts';
import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import {
  ADVERB,
  AUXILIARY,
  BODY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  GROUP,
  isOf,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SOMEBODY,
} from '../../words/word-classes.ts';
import type { Clauses } from './noun-phrase.ts';

/** A mark that makes one of two words; not one of the two hyphens of a dash, nor the dash of `London - British retailer Orme Group`. */
export function isJoint({ tokens }: Clauses, i: number): boolean {
  const text = tokens[i]?.text;
  if (text !== '-') return text === '&' || text === '/';
  // `April 25 - Orme says`
  if (itemAt(tokens, i - 1)?.kind === 'number' && itemAt(tokens, i - 1)?.end !== tokens[i]?.start)
    return false;
  return tokens[i + 1]?.text !== '-' && itemAt(tokens, i - 1)?.text !== '-' && !isLooseHyphen(tokens, i);
}

/** Most words of a place or day before a dash: `Riga, Latvia - `. */
const LONGEST_OPENING = 5;

/** A hyphen between blanks behind a place or day that a sentence begins with: `London - `; not in `sold to Orme - Ruhl Partners`. */
export function isLooseHyphen(tokens: readonly Token[], i: number): boolean {
  const token = itemAt(tokens, i);
  if (token?.text !== '-') return false;
  if (itemAt(tokens, i - 1)?.end === token.start || tokens[i + 1]?.start === token.end) return false;
  if (isSetApart(tokens) && joinsNames(tokens, i)) return false;
  for (let at = i - 1; at >= 0 && i - at <= LONGEST_OPENING; at -= 1) {
    const one = tokens[at];
    if (one?.kind !== 'number' && one?.capital !== true && one?.text !== ',') return false;
    // `The Dunn - Lee plan`
    if (beginsSentence(tokens, at)) return one.lower !== 'the' || tokens[at + 1]?.lower === 'hague';
  }
  return false;
}

/** Whether a text prints its marks apart from the words, as corpora do: `Shares fell .` */
function isSetApart(tokens: readonly Token[]): boolean {
  const [before, last] = tokens.slice(-2);
  return last?.text === '.' && before !== undefined && before.end < last.start;
}

/** `Rolls - Royce said`, `The Dunn - Lee plan`: where marks stand apart, a hyphen between two names, neither of them a place or day. */
function joinsNames(tokens: readonly Token[], i: number): boolean {
  const [before, behind] = [itemAt(tokens, i - 1), tokens[i + 1]];
  if (before?.capital !== true || behind?.capital !== true) return false;
  return !isOf(before, PLACE | DAY_OR_MONTH) && before.text !== before.text.toUpperCase();
}

/** Most words behind the `and` in what a body is for: `the food and drug safety agency`. */
const LONGEST_PURPOSE = 2;

/**
 * `the development and reform commission`, `the fire and rescue service`: the `and` between what a body is for, not between
 * two who speak, as in `the mayor and police`.
 */
export function joinsPurposes({ tokens }: Clauses, i: number): boolean {
  if (tokens[i]?.lower !== 'and' || !isPurpose(itemAt(tokens, i - 1))) return false;
  // `the ministry of transport and logistics`
  const of = itemAt(tokens, i - 2)?.lower === 'of' && isOf(itemAt(tokens, i - 3), BODY);
  if (of && itemAt(tokens, i - 3)?.capital === false && isPurpose(tokens[i + 1])) return true;
  let start = i - 1;
  while (isPurpose(itemAt(tokens, start)) && i - start <= LONGEST_PURPOSE + 1) start -= 1;
  // Not `ran out of milk and education ministry officials said`.
  if (!isOf(itemAt(tokens, start), DETERMINER | POSSESSIVE)) return false;
  for (let at = i + 1; at <= i + LONGEST_PURPOSE && isPurpose(tokens[at]); at += 1)
    if (isOf(tokens[at + 1], BODY) && tokens[at + 1]?.capital === false) return true;
  return false;
}

const NO_PURPOSE =
  ADVERB | AUXILIARY | BODY | CONJUNCTION | DETERMINER | GROUP | PREPOSITION | ROLE | SOMEBODY;

const isPurpose = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !isOf(token, NO_PURPOSE);
