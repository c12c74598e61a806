/** A line of a text. */
export interface PlacedLine {
  /** Counted from 1. */
  readonly number: number;
  readonly start: number;
  /** After its last character, its end mark not included. */
  readonly end: number;
}

/** Finds line and column of an offset in a text. Lines end with CR LF, LF or CR. */
export class Places {
  readonly #length: number;
  readonly #starts: number[] = [0];
  readonly #ends: number[] = [];

  constructor(text: string) {
    this.#length = text.length;
    for (const match of text.matchAll(/\r\n|\r|\n/g)) {
      this.#ends.push(match.index);
      this.#starts.push(match.index + match[0].length);
    }
  }

  /** The line an offset stands in. */
  lineAt(offset: number): PlacedLine {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { number: low + 1, start: this.#starts[low] ?? 0, end: this.#ends[low] ?? this.#length };
  }

  /** `line:column`, both from 1, columns in UTF-16 units. */
  at(offset: number): string {
    const { number, start } = this.lineAt(offset);
    return `${number}:${offset - start + 1}`;
  }
}
