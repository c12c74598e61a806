import type { Block } from '../news-item.ts';
import type { Layout } from './layout.ts';
import { INDENT, measureLayout } from './layout.ts';
import { isBulletLine, rowKind } from './line-kinds.ts';
import type { Line } from './lines.ts';
import { kindOfText } from './paragraph-kinds.ts';
import { startsSignOff } from './sign-off.ts';
import { speakerList } from './speaker-list.ts';
import { endsSentence, isAllCapitals, startsLowerCase } from './text-shape.ts';

/**
 * Puts lines together to paragraphs, whatever marks them in this story: blank lines, first lines set in, or
 * lines that end early. Linear in the number of lines.
 */
export function groupLines(lines: readonly Line[]): readonly (readonly Line[])[] {
  const layout = measureLayout(lines);
  const rows = findRows(lines);
  const groups: Line[][] = [];
  const isSpeaker = speakerList();
  let current: Line[] = [];
  for (const line of lines) {
    const above = current.at(-1);
    const listed = isSpeaker(line.text);
    const apart = listed || above === undefined || rows.has(above) !== rows.has(line);
    if (!apart && !startsParagraph(above, line, current, layout, rows.has(line))) {
      current.push(line);
      continue;
    }
    current = [line];
    groups.push(current);
  }
  return groups;
}

/** Puts lines together to the paragraphs that a format marks; lines that none holds are apart. */
export function groupByBlock(
  lines: readonly Line[],
  blocks: readonly Block[],
): readonly { readonly lines: readonly Line[]; readonly kind: Block['kind'] }[] {
  const groups: { block: Block | undefined; lines: Line[] }[] = [];
  let next = 0;
  for (const line of lines) {
    while ((blocks[next]?.span.end ?? Infinity) <= line.start) next += 1;
    const block = blocks[next];
    const group = groups.at(-1);
    if (group !== undefined && group.block === block) group.lines.push(line);
    else groups.push({ block, lines: [line] });
  }
  return groups.map((group) => ({ lines: group.lines, kind: group.block?.kind ?? null }));
}

/**
 * Lines that are rows of a table: at least two together, so that a wide gap in a sentence makes none, or one under the
 * period it is for.
 */
function findRows(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>();
  let heading: Line | undefined;
  let above: Line | undefined;
  for (const line of lines) {
    const kind = rowKind(line.text);
    if (line.blanksAbove > 0) heading = above = undefined;
    if (kind === 'ROW' && above !== undefined) rows.add(above).add(line);
    if (kind === 'ROW' && above !== undefined && heading !== undefined) rows.add(heading);
    if (kind !== 'ROW') heading = kind === null ? undefined : line;
    above = kind === 'ROW' || kind === 'PERIOD' ? line : undefined;
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
  if (isBulletLine(line.text) || isAside(line.text, above.text)) return true;
  const first = paragraph[0];
  if (first !== undefined && isBulletLine(first.text) && line.indent > first.indent) return false;
  if (layout.unwrapped) return !runsOn;
  if (line.indent >= layout.base + INDENT) return layout.indented || above.indent < line.indent;
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
