import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { isOf, NATIONALITY, NEVER_NAME, ORGANIZATION, PLACE, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** Longest name, in tokens, that letters are short for. */
const LONGEST_NAME = 14;

/** Small words inside a name, whose letters its short form may leave out. */
const INSIDE = new WordList('of for the and & in on to at de del la las los el da do dos das du des y e');

/** Letters that can be short for a name: `OTTB`, `CoM`. */
const LETTERS = /^\p{Lu}[\p{L}&]{0,7}\p{Lu}$/u;

/** Whether a word can be the letters that are short for a name. */
export const isShortName = ({ text, capital }: Token): boolean => capital && LETTERS.test(text);

/**
 * The bodies whose short names stand behind them, by those: `the Norvik Pilots' Union (NPU)`, `the Norvik Pilots' Union, or NPU,`;
 * null where the letters are short for several.
 */
export function shortNames(all: readonly Clauses[]): ReadonlyMap<string, UnnamedPhrase | null> {
  const found = new Map<string, UnnamedPhrase | null>();
  for (const clauses of all)
    for (const [i, token] of clauses.tokens.entries()) {
      if (!token.capital || !isShortName(token)) continue;
      const end = endBefore(clauses.tokens, i);
      const body = end === null ? null : bodyOf(clauses, end, token);
      if (body === null) continue;
      const first = found.get(token.text);
      if (first === undefined) found.set(token.text, body);
      else if (first !== null && textOf(first) !== textOf(body)) found.set(token.text, null);
    }
  return found;
}

/** Where the name ends that letters at a token explain: before `(NPU)`, `, NPU,` and `, or NPU,`; null if none is explained. */
function endBefore(tokens: readonly Token[], i: number): number | null {
  const before = itemAt(tokens, i - 1);
  if (before?.text === '(') return tokens[i + 1]?.text === ')' ? i - 1 : null;
  if (tokens[i + 1]?.text !== ',') return null;
  if (before?.text === ',') return i - 1;
  const or = before?.lower === 'the' ? i - 2 : i - 1;
  return itemAt(tokens, or)?.lower === 'or' && itemAt(tokens, or - 1)?.text === ',' ? or - 1 : null;
}

/** The name that ends before a token, and that letters are short for; null if they are not. */
function bodyOf(clauses: Clauses, end: number, letters: Token): UnnamedPhrase | null {
  const { tokens } = clauses;
  let from = end;
  while (end - from < LONGEST_NAME && isPart(clauses, from - 1, end)) from -= 1;
  while (from < end && (tokens[from]?.capital !== true || isOf(tokens[from], NEVER_NAME))) from += 1;
  for (let start = from; start < end - 1; start += 1)
    if (tokens[start]?.capital === true && fits(tokens.slice(start, end), letters.lower))
      return phraseOf(clauses, withOwner(tokens, from, start), end);
  // `the Norvik Pilots Union, NATO, and others`: a list, unless the letters are the name's.
  if (tokens[end]?.text === ',' && tokens[end + 1] === letters) return null;
  const told = tokens.slice(from + 1, end).some((token) => token.capital && isOf(token, ORGANIZATION));
  // `Norlund Labour Party (UK)`
  return told && !isOf(letters, PLACE | NATIONALITY) ? phraseOf(clauses, from, end) : null;
}

/** `the Ministry of *Works*`, `the Pilots*'* Union` */
function isPart({ tokens, nameAt }: Clauses, i: number, end: number): boolean {
  const token = itemAt(tokens, i);
  if (token === undefined || nameAt[i] !== undefined) return false;
  if (token.kind === 'word' && token.capital) return true;
  return i < end - 1 && (INSIDE.has(token) || isOf(token, POSSESSIVE));
}

/** Whether a name begins with letters in their order, small words left out or not: `Office of Fish`, OF or OOF. */
function fits(name: readonly Token[], letters: string): boolean {
  let at = 0;
  for (const token of name) {
    if (token.kind !== 'word') continue;
    if (token.lower.startsWith(letters.charAt(at)) && at < letters.length) at += 1;
    else if (token.capital) return false;
  }
  return at === letters.length;
}

/** `Norvik's Office of Fish (OF)`: as the name goes with its owner where it speaks. */
function withOwner(tokens: readonly Token[], from: number, start: number): number {
  return isOf(itemAt(tokens, start - 1), POSSESSIVE) ? from : start;
}

const phraseOf = (clauses: Clauses, from: number, end: number): UnnamedPhrase => ({
  clauses,
  phrase: { from, to: end, head: end - 1, name: null },
});

const textOf = ({ clauses: { tokens }, phrase: { from, to } }: UnnamedPhrase): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
