import type { Line } from './lines.ts';
import { endsSentence, lastMark, SHORTEST_PROSE, startsLowerCase } from './text-shape.ts';

/** A headline right on its text is no longer than this. */
const LONGEST = 100;
/** Fewest words of such a headline. */
const FEWEST_WORDS = 3;

/**
 * Whether the first line of a text is a headline with no blank line below it: it ends where the next word would have had
 * room, so that no margin broke it, and prose begins right below.
 */
export function isHeadlineOnText(lines: readonly Line[]): boolean {
  const [line, below] = lines;
  if (line === undefined || below === undefined || below.blanksAbove > 0 || line.text.length > LONGEST)
    return false;
  if (below.text.length < SHORTEST_PROSE || startsLowerCase(below.text)) return false;
  if (endsSentence(line.text) || ',;:-–—'.includes(lastMark(line.text) || ',') || line.text.includes(':'))
    return false;
  if (line.text.split(' ').length < FEWEST_WORDS || line.indent > below.indent) return false;
  const [next = ''] = below.text.split(' ', 1);
  return line.text.length + 1 + next.length < below.text.length && holdsSentence(lines.slice(1));
}

/** Lines in which the first sentence of a text ends. */
const REACH = 6;

/** Whether a sentence ends in the first block of lines. */
function holdsSentence(lines: readonly Line[]): boolean {
  for (const [index, { text, blanksAbove }] of lines.slice(0, REACH).entries()) {
    if (index > 0 && blanksAbove > 0) return false;
    if (endsSentence(text) || /[.?!]["”’]? ["“‘]?\p{Lu}/u.test(text)) return true;
  }
  return false;
}
