import type { Line } from './lines.ts';
import { endsSentence, startsLowerCase } from './text-shape.ts';

/** How a story is set: what tells one paragraph from the next. */
export interface Layout {
  /** Columns before lines that go on a paragraph. */
  readonly base: number;
  /** Whether lines set in start paragraphs, each of them. */
  readonly indented: boolean;
  /** Whether every line is parted from the next by a blank line, though sentences run on. */
  readonly doubleSpaced: boolean;
  /** Whether each line is a whole paragraph. */
  readonly unwrapped: boolean;
  /** Width below which a line that ends a sentence ends its paragraph too. */
  readonly early: number;
}

/** Columns beyond the others that a line must be set in to count as the start of a paragraph. */
export const INDENT = 2;
/** Lines longer than this were not broken by a wire's margin. */
const WIDEST_MARGIN = 130;
/** Room to spare on a line before its end counts as early. */
const SLACK = 4;

/** Measures how the lines of a story are set. */
export function measureLayout(lines: readonly Line[]): Layout {
  let base = Number.POSITIVE_INFINITY;
  for (const line of lines) base = Math.min(base, line.indent);
  const lengths = new Uint32Array(lines.length);
  let filled = 0;
  for (const { start, end } of lines) lengths[filled++] = end - start;
  // An array of numbers alone is sorted without a function.
  const width = lengths.sort()[Math.floor(lengths.length * 0.9)] ?? 0;
  let parted = 0;
  let runsOn = 0;
  let endings = 0;
  let firstLines = 0;
  let inBlock = 0;
  for (let index = 1; index < lines.length; index++) {
    const above = lines[index - 1];
    const line = lines[index];
    if (above === undefined || line === undefined) continue;
    const ended = endsSentence(above.text);
    const small = startsLowerCase(line.text);
    if (line.blanksAbove > 0) {
      parted++;
      if (!ended && small) runsOn++;
      continue;
    }
    if (ended && !small) endings++;
    if (above.indent < base + INDENT) continue;
    if (line.indent < above.indent) firstLines++;
    else if (line.indent === above.indent && !ended) inBlock++;
  }
  const pairs = Math.max(0, lines.length - 1);
  return {
    base,
    indented: firstLines > 0 && firstLines * 2 >= inBlock,
    doubleSpaced: runsOn > 3 && parted >= pairs * 0.9 && runsOn * 3 > parted,
    // In wrapped text a line seldom happens to end where a sentence does.
    unwrapped: width > WIDEST_MARGIN || (endings > 1 && endings >= (pairs - parted) * 0.8),
    // Where blank lines part paragraphs, a line that merely ends a little early parts nothing.
    early: parted * 6 > lines.length ? width * 0.6 : width - SLACK,
  };
}
