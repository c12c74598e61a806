import type { Span } from '../domain/span.ts';
import { hasLetter } from './spans.ts';

/** What stands between two marks of one kind in one paragraph. */
const PAIRS = /“([^“”\n]*)”|"([^"\n]*)"|``([^`\n]*?)''|«([^«»\n]*)»/g;

/**
 * The stretches between quotation marks, by the plainest pairing, independent of the reading that is scored.
 * A paragraph whose straight marks are odd in number tells nothing and is passed over.
 */
export function markedStretches(text: string): Span[] {
  const stretches: Span[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    const straight = paragraph.split('"').length - 1;
    if (straight % 2 === 0)
      for (const pair of paragraph.matchAll(PAIRS)) {
        const inside = pair.slice(1).find(Boolean) ?? '';
        const offset = start + pair.index + pair[0].indexOf(inside);
        if (hasLetter(inside)) stretches.push({ start: offset, end: offset + inside.length });
      }
    start += paragraph.length + 1;
  }
  return stretches;
}
