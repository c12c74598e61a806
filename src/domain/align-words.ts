import type { Span } from './span.ts';
import { type Word, wordsOf } from './words.ts';

/** Words of the source that may be skipped at one place, such as the names of a tag and its attributes. */
const LONGEST_SKIP = 200;

const TAG = /<[^<>]*>/g;

/** A word of a record's text with the stretches of the source it stands in: one, several where a break runs through, none. */
export interface PlacedWord {
  readonly word: string;
  readonly span: Span | null;
}

/**
 * Finds the words of a record's text in the source it was made of. The record's text has no line ends, marks of a
 * format or numbers of pages; the source has. Where a word is written another way there (`Andr&eacute;`), it gets
 * the stretch between the words beside it that stand in both.
 *
 * @param stretches where the record lies in the source, in order
 */
export function alignWords(text: string, source: string, stretches: readonly Span[]): PlacedWord[] {
  const words = wordsOf(text);
  const plain = align(words, source, stretches, (piece) => piece);
  if (plain.skipped === 0) return plain.placed;
  // Tags are kept where they may be words, such as the <GAZP.MM> of a plain text.
  const bare = align(words, source, stretches, (piece) =>
    piece.replace(TAG, (tag) => ' '.repeat(tag.length)),
  );
  return bare.skipped < plain.skipped ? bare.placed : plain.placed;
}

interface Alignment {
  readonly placed: PlacedWord[];
  /** Words that stand in one of the two only. */
  readonly skipped: number;
}

function align(
  words: readonly Word[],
  source: string,
  stretches: readonly Span[],
  cleaned: (piece: string) => string,
): Alignment {
  const there = stretches.flatMap(({ start, end }) =>
    wordsOf(cleaned(source.slice(start, end))).map((word) => ({
      ...word,
      start: word.start + start,
      end: word.end + start,
    })),
  );
  const placed: PlacedWord[] = [];
  let skipped = 0;
  for (let at = 0, from = 0; at < words.length;) {
    const next = nextCommon(words, there, at, from);
    const span = stretchOf(source, there, from, next.there);
    skipped += next.here - at + next.there - from;
    for (; at < next.here; at += 1) placed.push({ word: words[at]?.word ?? '', span });
    from = next.there;
    const common = there[from];
    if (at < words.length && common !== undefined) {
      placed.push({ word: common.word, span: { start: common.start, end: common.end } });
      at += 1;
      from += 1;
    }
  }
  return { placed, skipped };
}

/** The nearest places from which on both texts go on alike; the ends of both if there are none. */
function nextCommon(
  words: readonly Word[],
  there: readonly Word[],
  at: number,
  from: number,
): { readonly here: number; readonly there: number } {
  const alike = (one: number, other: number) => words[one]?.word === there[other]?.word;
  for (let skipped = 0; skipped <= LONGEST_SKIP; skipped += 1) {
    for (let here = at; here <= at + skipped && here < words.length; here += 1) {
      const other = from + skipped - (here - at);
      // One word in common is chance: tags are called as words are.
      if (
        other < there.length &&
        alike(here, other) &&
        (skipped === 0 || here + 1 === words.length || alike(here + 1, other + 1))
      )
        return { here, there: other };
    }
  }
  return { here: words.length, there: there.length };
}

/** From the first of some words of the source to the last; null where there is none. */
function stretchOf(source: string, there: readonly Word[], from: number, to: number): Span | null {
  const first = there[from];
  const last = there[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  // A reference such as &eacute; ends behind its name.
  return { start: first.start, end: source[last.end] === ';' ? last.end + 1 : last.end };
}
