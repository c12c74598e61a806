import type { HeaderItem } from './header.ts';
import type { Line } from './lines.ts';
import { isReleaseNotice } from './notices.ts';
import { endsSentence } from './text-shape.ts';

/** Lines looked at for the notice below a letterhead. */
const MOST_LINES = 10;
/** A name, a street, a number: no line of a letterhead is longer. */
const LONGEST = 80;

/**
 * How many lines stand above a notice such as `FOR IMMEDIATE RELEASE` and can be the letterhead of whoever gives a piece
 * out: short, no sentence among them. 0 if there is no such notice near the top.
 */
export function letterheadLength(lines: readonly Line[]): number {
  for (const [index, { text }] of lines.slice(0, MOST_LINES).entries()) {
    if (isReleaseNotice(text)) return index;
    if (text.length > LONGEST || endsSentence(text)) return 0;
  }
  return 0;
}

/** The items of a header where what stands above a notice of release is a letterhead: a headline stands below it as well. */
export function withLetterhead(
  items: readonly HeaderItem[],
  notice: Line | undefined,
): readonly HeaderItem[] {
  if (notice === undefined) return items;
  const at = items.findIndex(({ lines }) => lines[0] === notice);
  if (!items.slice(at + 1).some(({ reading }) => reading.kind === 'TITLE')) return items;
  return items.map((item, index) =>
    index < at && item.reading.kind === 'TITLE' ? { ...item, reading: { kind: 'OTHER' } } : item,
  );
}
