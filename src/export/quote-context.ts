import type { SourceIndex } from '../domain/source-index.ts';
import type { Span } from '../domain/span.ts';
import { Repeats } from './repeats.ts';

/** Code points on either side to begin with, as the API gives them. */
const SHORTEST = 32;
/** Code points on either side at most: a text that repeats more than that is told apart by the place alone. */
const LONGEST = 1024;

/** Of the texts whose quotations are being told. */
const repeats = new WeakMap<SourceIndex, Repeats>();

/**
 * The text before and after a span by which its words are found again: 32 code points each, more where what stands
 * there may stand elsewhere in the text too, 1,024 at most. Where the text repeats more than that, as one sentence
 * said over and over does, they find other places as well.
 */
export function contextOf(
  index: SourceIndex,
  span: Span,
): { readonly prefix: string; readonly suffix: string } {
  const known = repeats.get(index) ?? new Repeats(index.text);
  repeats.set(index, known);
  for (let length = SHORTEST; ; length *= 2) {
    const prefix = index.before(span.start, length);
    const suffix = index.after(span.end, length);
    if (length >= LONGEST || known.isSurelyOnce(span.start - prefix.length, span.end + suffix.length))
      return { prefix, suffix };
  }
}
