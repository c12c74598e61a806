import type { SourceText } from '../domain/source.ts';
import type { Span } from '../domain/span.ts';
import { readFormat } from './formats/read-format.ts';
import type { NewsItem } from './news-item.ts';

/** What a stretch of a file says to a reader: `R&D` where an XML file has `R&amp;D`. */
export type PrintedWords = (span: Span) => string;

/** For each story of a file, in order, what stretches of its paragraphs say without the marks of the format. */
export function printedWords({ text, path }: SourceText): readonly PrintedWords[] {
  const reading = readFormat(text, path);
  return reading === null ? [({ start, end }) => text.slice(start, end)] : reading.items.map(wordsOfItem);
}

function wordsOfItem({ text, marks }: NewsItem): PrintedWords {
  const runs = [...text.runsOf(marks.body)]
    .filter(({ source }) => source.end > source.start)
    .sort((one, other) => one.source.start - other.source.start);
  return ({ start, end }) => {
    let words = '';
    for (let index = firstBehind(runs, start); index < runs.length; index += 1) {
      const run = runs[index];
      if (run === undefined || run.source.start >= end) break;
      const { source } = run;
      if (source.end - source.start === run.text.length)
        words += run.text.slice(Math.max(0, start - source.start), end - source.start);
      // What is written in another way is there as a whole or not at all.
      else if (source.start >= start && source.end <= end) words += run.text;
    }
    return words;
  };
}

/** Index of the first run that ends behind an offset of the source. */
function firstBehind(runs: readonly { readonly source: Span }[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.source.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
