import type { SourceIndex } from '../domain/source-index.ts';
import type { Span } from '../domain/span.ts';

/** Code points on either side to begin with, as the API gives them. */
const SHORTEST = 32;
/** Code points on either side at most: a text that repeats more than that is told apart by the place alone. */
const LONGEST = 1024;

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
    if (length >= LONGEST || isOnce(index, span, prefix, suffix)) return { prefix, suffix };
  }
}

/** Whether the words with what stands around them occur nowhere else in the text. */
function isOnce({ text }: SourceIndex, span: Span, prefix: string, suffix: string): boolean {
  const start = span.start - prefix.length;
  const whole = text.slice(start, span.end + suffix.length);
  return text.indexOf(whole) === start && !text.includes(whole, start + 1);
}
