import type { Span } from '../domain/span.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** A span without what is neither letter nor digit at its edges: marks, commas and blanks are no content. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && !LETTER.test(text.charAt(start))) start += 1;
  while (end > start && !LETTER.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Whether a text holds a letter or a digit. */
export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

/** The line that holds a place of a text, from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Characters that both spans hold. */
export function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** Intersection over union: 1 for equal spans. */
export function symmetricOverlap(gold: Span, found: Span): number {
  const both = shared(gold, found);
  return both === 0 ? 0 : both / (gold.end - gold.start + found.end - found.start - both);
}

/**
 * Part of the gold that was found, however much more was found. This is the rule behind the published figures of
 * the Gender Gap Tracker (`calc_index_match_score` in its evaluation, with the human annotation as reference).
 */
export function publishedOverlap(gold: Span, found: Span): number {
  const both = shared(gold, found);
  return both === 0 ? 0 : both / (gold.end - gold.start);
}

/** Pieces of one quotation, trimmed, in order; those with no letter between them are one. */
export function joinedPieces(text: string, pieces: readonly Span[]): Span[] {
  const joined: Span[] = [];
  const sorted = pieces.map((piece) => trimmed(text, piece)).sort((one, other) => one.start - other.start);
  for (const piece of sorted) {
    const last = joined.at(-1);
    if (piece.start === piece.end) continue;
    if (last !== undefined && !hasLetter(text.slice(last.end, piece.start)))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
    else joined.push(piece);
  }
  return joined;
}
