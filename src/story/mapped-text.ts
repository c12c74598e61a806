import type { Span } from '../domain/span.ts';

/** A run of a mapped text, up to where the next one starts. */
interface Run {
  /** Where it starts in the text. */
  readonly at: number;
  /** The stretch of the source it stands for: of its own length if its characters stand there as they are. */
  readonly start: number;
  end: number;
}

/**
 * Text that a format wraps, such as the words of an XML file or of a JSON string, and the way back: every stretch
 * of it leads to the stretch of the source that it was made of. Most characters stand in the source as they are;
 * others stand for longer ones, such as `&` for `&amp;`, or for none, such as the blank line between two `<p>`.
 */
export class MappedText {
  readonly text: string;
  readonly #runs: readonly Run[];

  private constructor(text: string, runs: readonly Run[]) {
    this.text = text;
    this.#runs = runs;
  }

  /** A source as it is. */
  static whole(source: string): MappedText {
    return new MappedText(source, [{ at: 0, start: 0, end: source.length }]);
  }

  /** A stretch of this text, as a text of its own. */
  slice(stretch: Span): MappedText {
    return MappedText.write((writer) => {
      writer.copy(this, stretch);
    });
  }

  /** Makes a text of what a function writes. */
  static write(write: (writer: TextWriter) => void): MappedText {
    const parts: string[] = [];
    const runs: Run[] = [];
    write(new TextWriter(parts, runs));
    return new MappedText(parts.join(''), runs);
  }

  /** The stretch of the source behind a stretch of the text, whole characters of the source at both ends. */
  spanOf({ start, end }: Span): Span {
    const first = this.#runAt(start);
    const from = this.#isExact(first) ? this.#start(first) + start - this.#at(first) : this.#start(first);
    if (end <= start) return { start: from, end: from };
    const last = this.#runAt(end - 1);
    const to = this.#isExact(last)
      ? this.#start(last) + end - this.#at(last)
      : (this.#runs[last]?.end ?? from);
    return { start: Math.min(from, to), end: Math.max(from, to) };
  }

  /** The runs of a stretch of the text, cut to it: what is one to one stays so. */
  *runsOf({ start, end }: Span): Generator<{ readonly text: string; readonly source: Span }> {
    for (let index = this.#runAt(start), at = start; at < end; index += 1) {
      const next = Math.min(end, this.#at(index + 1));
      if (next > at) yield { text: this.text.slice(at, next), source: this.spanOf({ start: at, end: next }) };
      at = Math.max(at, next);
    }
  }

  #at(index: number): number {
    return this.#runs[index]?.at ?? this.text.length;
  }

  #start(index: number): number {
    return this.#runs[index]?.start ?? 0;
  }

  #isExact(index: number): boolean {
    const run = this.#runs[index];
    return run !== undefined && run.end - run.start === this.#at(index + 1) - run.at;
  }

  /** Index of the run that holds a character. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#at(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Puts a mapped text together. */
export class TextWriter {
  readonly #parts: string[];
  readonly #runs: Run[];
  #length = 0;

  constructor(parts: string[], runs: Run[]) {
    this.#parts = parts;
    this.#runs = runs;
  }

  /** Length of what is written. */
  get length(): number {
    return this.#length;
  }

  /** Writes characters that stand for a stretch of the source; for an empty one if they were put in between. */
  put(text: string, source: Span): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    const exact = source.end - source.start === text.length;
    if (exact && last?.end === source.start && last.end - last.start === this.#length - last.at)
      last.end = source.end;
    else this.#runs.push({ at: this.#length, start: source.start, end: source.end });
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Writes a stretch of another mapped text. */
  copy(from: MappedText, stretch: Span): void {
    for (const { text, source } of from.runsOf(stretch)) this.put(text, source);
  }
}
