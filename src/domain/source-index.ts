import type { Span } from './span.ts';

/** How offsets are counted: in Unicode code points, or as `String.slice` counts. */
export type OffsetUnit = 'CODE_POINT' | 'UTF16';

/**
 * A source text with what is needed to tell offsets in other units. Offsets given are UTF-16 code units; the
 * tables are made when first needed, in one pass each, and then answer in logarithmic time.
 */
export class SourceIndex {
  readonly text: string;
  #lineStarts: readonly number[] | undefined;
  #pairs: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The offset counted in the unit, from 0. */
  offset(offset: number, unit: OffsetUnit): number {
    if (unit === 'UTF16') return offset;
    this.#pairs ??= surrogatePairs(this.text);
    // Each pair that ends at or before the offset is one character of two units.
    return offset - countBelow(this.#pairs, offset - 1);
  }

  /** The line an offset stands on, counted from 1. Lines end with CR LF, LF or CR. */
  line(offset: number): number {
    this.#lineStarts ??= lineStarts(this.text);
    return countBelow(this.#lineStarts, offset + 1);
  }

  exact(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** Up to `length` code points before an offset; a surrogate pair is never split. */
  before(offset: number, length: number): string {
    let start = offset;
    for (let count = 0; count < length && start > 0; count++) {
      start -= start >= 2 && isPair(this.text, start - 2) ? 2 : 1;
    }
    return this.text.slice(start, offset);
  }

  /** Up to `length` code points from an offset on; a surrogate pair is never split. */
  after(offset: number, length: number): string {
    let end = offset;
    for (let count = 0; count < length && end < this.text.length; count++) {
      end += isPair(this.text, end) ? 2 : 1;
    }
    return this.text.slice(offset, end);
  }
}

/** Whether a character beyond the basic plane stands at an offset: only those have code points above 0xffff. */
function isPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset) ?? 0) > 0xffff;
}

/** Offsets at which characters beyond the basic plane start. */
function surrogatePairs(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), (match) => match.index);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** How many numbers of an ascending list are below a bound. */
function countBelow(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
