import type { Span } from '../domain/span.ts';

/** A run of flow text that stands unbroken in the source. */
interface Piece {
  /** Where the run starts in the flow text. */
  readonly at: number;
  /** Where it starts in the source. */
  readonly source: number;
}

/** A line that ends inside a word of several parts, such as `short-`, and what follows it there. */
const HYPHEN_END = /[\p{L}\p{N}]-$/u;
const WORD_START = /^(?!(?:and|or|to)\b)[\p{L}\p{N}]/u;
/** `and` with a character behind it: enough to know what a line starts with. */
const LOOK = 4;

/**
 * The text of a paragraph with its wrapped lines joined by one space, and the way back: every offset in it
 * leads to the offset of the same character in the source. A joining space leads to the first character of
 * the line break it stands for. Behind the hyphen of a broken word there is no space.
 */
export class FlowText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  private constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** Joins stretches of the source, in order, with one space between them or none behind a hyphen. Empty stretches are left out. */
  static join(source: string, spans: readonly Span[]): FlowText {
    const parts: string[] = [];
    const pieces: Piece[] = [];
    let length = 0;
    let previousEnd = 0;
    for (const span of spans) {
      if (span.end <= span.start) continue;
      const hyphenated =
        pieces.length > 0 &&
        source[previousEnd - 1] === '-' &&
        HYPHEN_END.test(source.slice(Math.max(0, previousEnd - 2), previousEnd)) &&
        WORD_START.test(source.slice(span.start, span.start + LOOK));
      const spaced = pieces.length > 0 && !hyphenated;
      // A space that stands for a line break of one character breaks no run.
      if (!spaced || span.start !== previousEnd + 1) {
        if (spaced) pieces.push({ at: length, source: previousEnd });
        pieces.push({ at: spaced ? length + 1 : length, source: span.start });
      }
      if (spaced) parts.push(' ');
      parts.push(source.slice(span.start, span.end));
      length += (spaced ? 1 : 0) + span.end - span.start;
      previousEnd = span.end;
    }
    return new FlowText(parts.length === 1 ? (parts[0] ?? '') : parts.join(''), pieces);
  }

  /** Offset in the source of the character at `offset` of the text. */
  toSource(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = this.#pieces[low];
    return piece === undefined ? offset : piece.source + (offset - piece.at);
  }

  /**
   * The stretch of the source behind a stretch of the text that is not empty: from its first character to
   * its last, line breaks between them included.
   */
  spanOf(start: number, end: number): Span {
    return {
      start: this.toSource(start),
      end: end > start ? this.toSource(end - 1) + 1 : this.toSource(start),
    };
  }
}
