import type { SourceIndex } from '../domain/source-index.ts';
import type { Span } from '../domain/span.ts';
import { Repeats } from './repeats.ts';

/** Code points on either side to begin with, as the API gives them. */
const SHORTEST = 32;
/** Code points on either side at most: a text that repeats more than that is told apart by the place alone. */
const LONGEST = 1024;
/** Length of a text from which on it is worth while to know its repeats before words are looked up in it. */
const LONG_TEXT = 50_000;

/** Of the long texts whose quotations are being told. */
const repeats = new WeakMap<SourceIndex, Repeats>();

/**
 * The text before and after a span by which its words are found again: 32 code points each, more where the same
 * words stand in the same surroundings elsewhere in the text.
 */
export function contextOf(
  index: SourceIndex,
  span: Span,
): { readonly prefix: string; readonly suffix: string } {
  for (let length = SHORTEST; ; length *= 2) {
    const prefix = index.before(span.start, length);
    const suffix = index.after(span.end, length);
    if (length >= LONGEST || isOnce(index, span.start - prefix.length, span.end + suffix.length))
      return { prefix, suffix };
  }
}

/** Whether a stretch of the text occurs nowhere else in it. */
function isOnce(index: SourceIndex, start: number, end: number): boolean {
  const { text } = index;
  if (text.length >= LONG_TEXT) {
    const known = repeats.get(index) ?? new Repeats(text);
    repeats.set(index, known);
    if (known.isSurelyOnce(start, end)) return true;
  }
  const whole = text.slice(start, end);
  return text.indexOf(whole) === start && !text.includes(whole, start + 1);
}
