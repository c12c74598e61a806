/** Quotation marks of a paragraph: which open, which close, which are no marks at all. */

import { matchesOf } from '../matches-of.ts';
import { lostClose } from './lost-close.ts';

/** A stretch between marks within one paragraph; offsets in the paragraph's text. */
export interface QuotePiece {
  /** From the opening mark, included. */
  readonly outerStart: number;
  /** After the closing mark; the paragraph's end if there is none. */
  readonly outerEnd: number;
  /** The words without the marks and the blanks inside them. */
  readonly start: number;
  readonly end: number;
  /** It has a closing mark. */
  readonly closed: boolean;
  /** It stands first in its paragraph, so it may go on a quotation left open before. */
  readonly leading: boolean;
}

type Side = 'OPEN' | 'CLOSE' | 'EITHER';
type Family = 'DOUBLE' | 'SINGLE' | 'ANGLE';

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  readonly side: Side;
}

// `` and '' come from wires without typographic marks; “ and ” are often swapped by scraping, so the glyph
// is only asked where the neighbours do not tell.
// Three apostrophes behind a word close a nested quotation and its outer one: `'Go,'''`.
const MARK = /(?<=\S)'(?=''(?!'))|``|''|‘‘|’’|["“”„‟«»]|[‘’‛'`]/gu;
const WORD = /[\p{L}\p{N}]/u;
const OPENING_NEIGHBOUR = /[\s([{—–‒―\-/:"'“‘`«]/u;
const CLOSING_NEIGHBOUR = /[\s)\]}—–‒―\-/:.,;!?…"'”’»]/u;

/**
 * Finds the stretches between marks. Nested marks stay inside the outer stretch. A quotation that is not closed runs to the
 * next opening mark of its family or to the paragraph's end; a single mark only where the next paragraph goes on with one.
 */
export function findPieces(text: string, goesOn = false): QuotePiece[] {
  const marks = readMarks(text);
  const first = text.search(/\S/u);
  const pieces: QuotePiece[] = [];
  let i = 0;
  while (i < marks.length) {
    const open = marks[i];
    if (open === undefined || !canOpen(open, text, first)) {
      i += 1;
      continue;
    }
    const isLeft = goesOn && open.family === 'SINGLE' && isLeftOpen(marks, i, text);
    const close = isLeft ? null : findClose(marks, i, text);
    if (open.family === 'SINGLE' && close === null && !isLeft) {
      i += 1;
      continue;
    }
    const stop = close ?? mixedClose(marks, i, text) ?? nextOpening(marks, i);
    const closing = stop === null ? undefined : marks[stop];
    const closed = closing !== undefined && closing.side !== 'OPEN';
    const limit = closing?.at ?? text.length;
    const innerEnd = closed ? limit : (lostClose(text, open.at, limit) ?? limit);
    const outerEnd = closed ? closing.at + closing.length : innerEnd;
    const piece = trimmed(text, open, innerEnd, outerEnd, closed, open.at === first);
    if (piece !== null) pieces.push(piece);
    i = stop === null ? marks.length : closed ? stop + 1 : stop;
  }
  return pieces;
}

/** A single mark that closes what a double one opened, `“mostly dry', and`: only beside punctuation, since plurals end so too. */
function mixedClose(marks: readonly Mark[], from: number, text: string): number | null {
  if (marks[from]?.family !== 'DOUBLE') return null;
  for (let i = from + 1; i < marks.length; i += 1) {
    const mark = marks[i];
    if (mark === undefined || mark.side === 'OPEN' || mark.family !== 'SINGLE') return null;
    if (/[.,!?]/u.test(text[mark.at - 1] ?? '') || /[.,;!?]/u.test(text[mark.at + mark.length] ?? ''))
      return i;
  }
  return null;
}

function trimmed(
  text: string,
  open: Mark,
  innerEnd: number,
  outerEnd: number,
  closed: boolean,
  leading: boolean,
): QuotePiece | null {
  let start = open.at + open.length;
  let end = innerEnd;
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return null;
  return {
    outerStart: open.at,
    outerEnd: closed ? outerEnd : Math.max(end, open.at + open.length),
    start,
    end,
    closed,
    leading,
  };
}

function readMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of matchesOf(text, MARK)) {
    const glyph = match[0];
    const before = match.index === 0 ? ' ' : (text[match.index - 1] ?? ' ');
    const after = text[match.index + glyph.length] ?? ' ';
    const single = glyph.length === 1 && "‘’‛'`".includes(glyph);
    // don’t, rock'n'roll: an apostrophe stands between letters.
    if (single && WORD.test(before) && WORD.test(after)) continue;
    // ’53, ’em: nor does one close anything before a word with letters left out.
    if (
      (glyph === '’' || glyph === "'") &&
      OPENING_NEIGHBOUR.test(before) &&
      isClipped(text, match.index + 1)
    )
      continue;
    // 6'2", the 1990's.
    if (
      (glyph === '"' || glyph === '”' || glyph === "''" || single) &&
      /\p{N}/u.test(before) &&
      isMeasure(text, match.index)
    )
      continue;
    const family: Family = single ? 'SINGLE' : glyph === '«' || glyph === '»' ? 'ANGLE' : 'DOUBLE';
    marks.push({ at: match.index, length: glyph.length, family, side: sideOf(glyph, before, after) });
  }
  return marks;
}

/** Feet and inches, 5'11", or a bare figure, 12", where no quotation can be open. */
function isMeasure(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  if (/(?:^|[\s(])\d+['’]\d+$/u.test(before)) return true;
  return /(?:^|[\s(])\d+$/u.test(before) && !/["”]|''/u.test(text.slice(Math.max(0, at - 200), at));
}

function sideOf(glyph: string, before: string, after: string): Side {
  const opens = OPENING_NEIGHBOUR.test(before);
  const closes = CLOSING_NEIGHBOUR.test(after);
  if (opens && !closes) return 'OPEN';
  if (closes && !opens) return 'CLOSE';
  if (
    glyph === '``' ||
    glyph === '“' ||
    glyph === '„' ||
    glyph === '«' ||
    glyph === '‘' ||
    glyph === '‘‘' ||
    glyph === '`'
  )
    return 'OPEN';
  if (glyph === '”' || glyph === '»' || glyph === '’’') return 'CLOSE';
  // `said,"We go` and `"Go."He left`: punctuation before it and a letter after it.
  if (!opens && !closes && /[.!?]/u.test(before)) return 'CLOSE';
  return 'EITHER';
}

/** Words with letters left out, which begin with an apostrophe and not with a mark: 'tis, rock 'n' roll, van 't Hof, the '90s. */
const CLIPPED = /^(?:(?:tis|twas|em|til|n|t|cause)(?!\p{L})|\d\d(?![\d,.]*\d))/iu;
/** `cause` with a character behind it: enough to know a clipped word. */
const LONGEST_CLIPPED = 6;
/** Furthest first word of a paragraph. */
const FURTHEST_FIRST = 8;

/** `'50 people died,' he said`: a number that a paragraph begins with is none. */
const NUMBER = /^\s*['’‘]\d\d \p{Ll}/u;

const isClipped = (text: string, at: number): boolean =>
  CLIPPED.test(text.slice(at, at + LONGEST_CLIPPED)) &&
  !(at < FURTHEST_FIRST && text.slice(0, at - 1).trim() === '' && NUMBER.test(text));

/** `The album '1989' was released`: a figure alone between single marks is a title; not `'1989,' he said`. */
const FIGURE_ALONE = /^\d{1,4}['’]/u;

function canOpen(mark: Mark, text: string, first: number): boolean {
  const after = text[mark.at + mark.length] ?? ' ';
  if (mark.family !== 'SINGLE') return mark.side !== 'CLOSE' || mark.at === first;
  // A single mark that opens has a word, a number, a bracket or dots after it.
  return (
    mark.side === 'OPEN' &&
    !isClipped(text, mark.at + mark.length) &&
    !FIGURE_ALONE.test(text.slice(mark.at + 1, mark.at + LONGEST_CLIPPED)) &&
    /[\p{L}\p{N}£$€[(.…]/u.test(after)
  );
}

/** What stands before a single mark that somebody's words begin with, and at the end of those that go on. */
const BEFORE_WORDS = /(?:^|[,:.!?…’'] ?)$/u;
const ENDS_SENTENCE = /[.!?…]\s*$/u;

/** `‘We go on. ¶ ‘We stay,’ he said.`: whether nothing closes a single mark, be it that a plural ends so: `the players’ union`. */
function isLeftOpen(marks: readonly Mark[], from: number, text: string): boolean {
  const before = text.slice(Math.max(0, (marks[from]?.at ?? 0) - 2), marks[from]?.at);
  if (!BEFORE_WORDS.test(before.trimStart()) || !ENDS_SENTENCE.test(text)) return false;
  const closes = ({ at, side }: Mark): boolean => side === 'OPEN' || !/s/iu.test(text[at - 1] ?? '');
  return !marks.slice(from + 1).some((mark) => mark.family === 'SINGLE' && closes(mark));
}

/** Index of the mark that closes the one at `from`; null if the paragraph has none before the next opening. */
function findClose(marks: readonly Mark[], from: number, text: string): number | null {
  const open = marks[from];
  if (open === undefined) return null;
  let depth = 0;
  let spare: number | null = null;
  for (let i = from + 1; i < marks.length; i += 1) {
    const mark = marks[i];
    if (mark?.family !== open.family) continue;
    if (mark.side === 'OPEN') {
      if (open.family === 'SINGLE') return spare;
      // Two openings in a row: nested if two closings follow, else the first was never closed.
      if (!closesTwice(marks, i, open.family)) return null;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
    } else if (open.family === 'SINGLE') {
      // `the workers' rights'`: the apostrophe of a plural closes only if no better place follows.
      if (/[.,!?…]/u.test(text[mark.at - 1] ?? '')) return i;
      spare ??= i;
    } else {
      return i;
    }
  }
  return spare;
}

function closesTwice(marks: readonly Mark[], from: number, family: Family): boolean {
  let closings = 0;
  for (let i = from + 1; i < marks.length && closings < 2; i += 1) {
    const mark = marks[i];
    if (mark?.family !== family) continue;
    if (mark.side === 'OPEN') return false;
    closings += 1;
  }
  return closings === 2;
}

function nextOpening(marks: readonly Mark[], from: number): number | null {
  const family = marks[from]?.family;
  for (let i = from + 1; i < marks.length; i += 1) {
    if (marks[i]?.family === family && marks[i]?.side === 'OPEN') return i;
  }
  return null;
}
