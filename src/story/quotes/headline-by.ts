import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { endsWithComma } from '../tokens.ts';
import { isOf, POSSESSIVE, STOP } from '../words/word-classes.ts';
import { isCapitalWord } from './beside.ts';
import type { Beside } from './beside.ts';

/** Fewest words of a headline, and of those who wrote what it stands over. */
const FEWEST_WORDS = 3;
const FEWEST_NAMES = 2;
/** Most words of who wrote it: `the New York Post's Ann Lee`. */
const LONGEST_BYLINE = 9;

/** `"Pier to close in May," by the Courier's Ann Lee: "…"`: a headline in a digest of the press, with its byline up to a colon, an address or the end. */
export function isHeadline({ tokens, at, words }: Beside): boolean {
  if (words.length < FEWEST_WORDS) return false;
  const comma = tokens[at + 1]?.text === ',';
  if (!comma && !endsWithComma(tokens[at])) return false;
  const by = comma ? at + 2 : at + 1;
  if (tokens[by]?.lower !== 'by') return false;
  const from = itemAt(tokens, by + 1)?.lower === 'the' ? by + 2 : by + 1;
  let i = from;
  let names = 0;
  for (; i < from + LONGEST_BYLINE; i += 1) {
    if (isOf(tokens[i], POSSESSIVE) || isMark(tokens[i])) continue;
    if (!isCapitalWord(tokens[i])) break;
    names += 1;
  }
  const end = tokens[i];
  const over = end === undefined || end.text === ':' || isOf(end, STOP) || end.lower.startsWith('http');
  return names >= FEWEST_NAMES && over;
}

/** The apostrophe of `the Times' Ann Lee`, the initial's point. */
const isMark = (token: Token | undefined): boolean => /^['’.]$/u.test(token?.text ?? '');
