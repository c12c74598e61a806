import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { INDEFINITE_ONE } from '../words/function-words.ts';
import { isRole } from '../words/roles.ts';
import {
  AUXILIARY,
  DETERMINER,
  FINITE,
  isOf,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  STOP,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { COMMA_OR_STOP } from '../words/punctuation.ts';
import type { NameRun } from './name-runs.ts';
import { NAMED } from './usage.ts';

/** Most words from `one of` to the noun. */
const LONGEST = 6;

/**
 * What somebody is as one of several, or by `a teacher named`: the `nurse` of `One of the nurses, Ann Lee,` and of `Ann Lee, one of the
 * nurses at the hospital,`; null if nothing tells.
 */
export function toldAsOne(
  text: string,
  tokens: readonly Token[],
  { from, to, titled }: NameRun,
): string | null {
  if (titled) return null;
  if (NAMED.has(itemAt(tokens, from - 1)))
    return goesOn(tokens[to]) ? toldBefore(text, tokens, from - 2) : null;
  if (tokens[to]?.text === ',' && isOneOf(tokens, to + 1)) return nounIn(text, tokens, to + 3);
  if (itemAt(tokens, from - 1)?.text !== ',' || !COMMA_OR_STOP.has(tokens[to])) return null;
  for (let i = from - 2; i >= Math.max(0, from - 2 - LONGEST); i -= 1)
    if (isOneOf(tokens, i)) return nounIn(text, tokens, i + 2);
  return null;
}

/** `a teacher named Karl Ruhl wept`, `a teacher named Karl Ruhl of Riga`; not `A judge named Karl Ruhl chairman`. */
const goesOn = (next: Token | undefined): boolean =>
  next === undefined || isOf(next, AUXILIARY | FINITE | PAST | STOP) || GOES_ON.has(next);

const GOES_ON = new WordList(', who of from');

const isOneOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'one' && tokens[i + 1]?.lower === 'of';

/** Those whom one word tells of, one or several: `one of the accused`. */
const ALIKE = new WordList('accused injured deceased');

/** The first calling in the plural from a token on, without its -s: `nurse`. */
function nounIn(text: string, tokens: readonly Token[], start: number): string | null {
  for (let i = start; i < start + LONGEST; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' && !isOf(token, POSSESSIVE)) return null;
    if (token === undefined || isOf(token, PREPOSITION)) return null;
    if (ALIKE.has(token)) return token.text;
    const one = token.lower.slice(0, -1);
    if (token.lower.endsWith('s') && !token.capital && isRole(one))
      return text.slice(token.start, token.end - 1);
  }
  return null;
}

/** `a young teacher` before `named`. */
function toldBefore(text: string, tokens: readonly Token[], noun: number): string | null {
  const last = itemAt(tokens, noun);
  if (last === undefined || last.capital || !isRole(last.lower)) return null;
  for (let i = noun - 1; i >= Math.max(0, noun - LONGEST); i -= 1) {
    if (INDEFINITE_ONE.has(tokens[i])) return text.slice(tokens[i + 1]?.start, last.end);
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], DETERMINER | PREPOSITION)) return null;
  }
  return null;
}
