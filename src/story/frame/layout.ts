import type { Line } from './lines.ts';
import { kindOfText } from './paragraph-kinds.ts';
import { startsSignOff } from './sign-off.ts';
import { endsSentence, isAllCapitals, startsLowerCase } from './text-shape.ts';
import { isBullet, isTableHeading, isTableRow } from './line-kinds.ts';

/** How a story is set: what tells one paragraph from the next. */
interface Layout {
  /** Columns before lines that go on a paragraph. */
  readonly base: number;
  /** Whether lines set in start paragraphs, each of them. */
  readonly indented: boolean;
  /** Whether every line is parted from the next by a blank line, though sentences run on. */
  readonly doubleSpaced: boolean;
  /** Width that full lines reach. */
  readonly width: number;
  /** Width below which a line that ends a sentence ends its paragraph too. */
  readonly early: number;
}

/** Columns that a line must be set in to count as the start of a paragraph. */
const INDENT = 2;
/** Lines longer than this were not broken by a wire's margin. */
const WIDEST_MARGIN = 130;
/** Room to spare on a line before its end counts as early. */
const SLACK = 4;

/**
 * Puts lines together to paragraphs, whatever marks them in this story: blank lines, first lines set in, or
 * lines that end early. Linear in the number of lines.
 */
export function groupLines(lines: readonly Line[]): readonly (readonly Line[])[] {
  const layout = measure(lines);
  const rows = findRows(lines);
  const groups: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    const above = current.at(-1);
    const apart = above === undefined || rows.has(above) !== rows.has(line);
    if (!apart && !startsParagraph(above, line, current, layout, rows.has(line))) {
      current.push(line);
      continue;
    }
    current = [line];
    groups.push(current);
  }
  return groups;
}

function measure(lines: readonly Line[]): Layout {
  let base = Number.POSITIVE_INFINITY;
  for (const line of lines) base = Math.min(base, line.indent);
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  let runsOn = 0;
  let parted = 0;
  let firstLines = 0;
  let inBlock = 0;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above === undefined) continue;
    if (line.blanksAbove > 0) {
      parted++;
      if (!endsSentence(above.text) && startsLowerCase(line.text)) runsOn++;
    } else if (above.indent >= base + INDENT) {
      if (line.indent === above.indent) inBlock += endsSentence(above.text) ? 0 : 1;
      else if (line.indent < above.indent) firstLines++;
    }
  }
  return {
    base,
    indented: firstLines > 0 && firstLines * 2 >= inBlock,
    doubleSpaced: runsOn > 3 && parted > lines.length * 0.9 && runsOn * 3 > parted,
    width,
    // Where blank lines part paragraphs, a line that merely ends a little early parts nothing.
    early: parted * 6 > lines.length ? width * 0.6 : width - SLACK,
  };
}

/** Lines that are rows of a table: at least two together, so that a wide gap in a sentence makes none. */
function findRows(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>();
  let heading: Line | undefined;
  let above: Line | undefined;
  for (const line of lines) {
    const isRow = isTableRow(line.text);
    if (line.blanksAbove > 0) heading = above = undefined;
    if (isRow && above !== undefined) rows.add(above).add(line);
    if (isRow && above !== undefined && heading !== undefined) rows.add(heading);
    if (!isRow) heading = isTableHeading(line.text) ? line : undefined;
    above = isRow ? line : undefined;
  }
  return rows;
}

/** Whether a line starts a paragraph, given the line above it and the paragraph so far. */
function startsParagraph(
  above: Line,
  line: Line,
  paragraph: readonly Line[],
  layout: Layout,
  isRow: boolean,
): boolean {
  const runsOn = !endsSentence(above.text) && startsLowerCase(line.text);
  if (line.blanksAbove > 0) {
    // A page break in the middle of a sentence parts nothing; nor do the blank lines of double spacing.
    if (line.afterPageBreak && runsOn) return false;
    if (!layout.doubleSpaced || line.blanksAbove > 1) return true;
    return !runsOn && endsEarly(above, line, layout);
  }
  if (isRow) return false;
  if (isBullet(line.text) || isAside(line.text, above.text)) return true;
  const first = paragraph[0];
  if (first !== undefined && isBullet(first.text) && line.indent > first.indent) return false;
  if (line.indent >= layout.base + INDENT) return layout.indented || above.indent < line.indent;
  if (layout.indented && above.indent > line.indent) return false;
  if (layout.width > WIDEST_MARGIN) return !runsOn;
  if (layout.indented) return false;
  return (
    endsEarly(above, line, layout) &&
    (endsSentence(above.text) || isAllCapitals(above.text)) &&
    !startsLowerCase(line.text)
  );
}

/** Whether a line opens a sign-off or a remark in brackets of its own, behind a sentence that has ended. */
function isAside(text: string, above: string): boolean {
  if (!text.startsWith('(') || !(endsSentence(above) || above.endsWith(')'))) return false;
  const kind = kindOfText(text);
  return startsSignOff(text, 0) || kind === 'NOTE' || kind === 'CONTACT';
}

/** Whether the first word of a line would have had room at the end of the line above. */
function endsEarly(above: Line, line: Line, layout: Layout): boolean {
  const word = /^\S{1,40}/.exec(line.text)?.[0].length ?? 0;
  return above.end - above.start + 1 + word <= layout.early;
}
