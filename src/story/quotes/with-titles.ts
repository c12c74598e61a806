import { itemAt } from '../item-at.ts';
import { newList } from '../new-list.ts';
import { endsWithComma, titleToken, tokenize } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { Beside } from './beside.ts';
import type { QuotePiece } from './marks.ts';
import { isTitleCase } from './title-case.ts';
import { isTitle } from './title-of-work.ts';
import { isNameOfKind, isNameOfSomebody, isNewThing } from './name-of-kind.ts';
import { MAKERS, WORKS } from '../words/works.ts';
import { NAMING_VERBS } from '../words/cues.ts';
import { CONJUNCTION, isOf } from '../words/word-classes.ts';

/** What stands before a closing mark in America and belongs to the sentence: `on "Face the Nation," she said`. */
const COMMA_OR_STOP = /^[,.]$/;

/** What stands before the name of whoever speaks. */
const NAMED: ReadonlySet<string> = new Set([...NAMING_VERBS, 'headlined', 'dubbed', 'christened']);

const isName = (beside: Beside): boolean =>
  isNameOfKind(beside) || isNewThing(beside) || isNameOfSomebody(beside);

const isKindOfWork = (token: Token | undefined): boolean =>
  token !== undefined && (WORKS.has(token.lower) || MAKERS.has(token.lower));

/** Most tokens from a title to one listed behind it: `"Go West", and "Help!"`. */
const LONGEST_JOIN = 3;

/** Whether a stretch is listed behind a title: `"Go West" and "Help!"`, `"Go West," "Sand" and "Help!"`. */
function isJoined(tokens: readonly Token[], title: number, at: number): boolean {
  if (title === -1 || at - title > LONGEST_JOIN) return false;
  const between = tokens.slice(title + 1, at);
  if (between.length === 0) return endsWithComma(tokens[title]);
  return between.every((token) => token.text === ',' || isOf(token, CONJUNCTION));
}

/**
 * Puts a word for each title of a work or name between marks in the place of its quotation, so that a sentence is read across it as
 * across any other name: `said on "Face the Nation" that it was late`; a comma or full stop inside the marks is one of the sentence
 * too, of no width. What may go on a quotation of the paragraph before stays as it is.
 */
export function withTitles(
  text: string,
  tokens: Token[],
  pieces: readonly QuotePiece[],
  inner: readonly (readonly Token[])[],
): Token[] {
  if (pieces.length === 0) return tokens;
  const told = newList<Token>();
  let piece = 0;
  let taken = 0;
  let last = -1;
  for (let at = 0; piece < pieces.length && at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'quote') continue;
    const found = pieces[piece];
    const words = (inner[piece] ?? []).filter(({ kind }) => kind !== 'punctuation');
    piece += 1;
    if (found?.closed !== true || words.length === 0) continue;
    const [before, after] = [itemAt(tokens, at - 1), tokens[at + 1]];
    // `"Morning Tide" magazine said`: what a paragraph begins with may go on a quotation of the one before.
    if (found.leading && !isKindOfWork(after)) continue;
    const beside = { text, tokens, at, before, after, words };
    // `A report titled "Broken Trust" said`: what it is called tells more of whoever speaks.
    if (NAMED.has(before?.lower ?? '') && after?.word.cue?.cueClass === 'SPEECH') continue;
    const joined = isTitleCase(words) && isJoined(tokens, last, at);
    if (!joined && !isTitle(beside) && !isName(beside)) continue;
    last = at;
    for (const token of tokens.slice(taken, at)) told.push(token);
    const { outerStart, outerEnd, end } = found;
    told.push(titleToken(text, outerStart, outerEnd));
    if (COMMA_OR_STOP.test(text[end - 1] ?? '')) {
      const [mark] = tokenize(text, end - 1, end);
      if (mark !== undefined) told.push({ ...mark, start: outerEnd, end: outerEnd });
    }
    taken = at + 1;
  }
  if (taken === 0) return tokens;
  for (const token of tokens.slice(taken)) told.push(token);
  return told;
}
