import { kindAt, LETTER } from '../character-kind.ts';
import { mayStartWith } from './first-characters.ts';

const MAY_BE_BULLET = mayStartWith('* -');
const BULLET = /^(?:\*(?!\*)|[•·▪▸►◦‣●■➤]|[-–—](?= \p{Lu})|--(?= )) *(?=\S)/u;

/** Whether a paragraph starts with a bullet. */
export function isBullet(text: string): boolean {
  return bulletLength(text) > 0;
}

/** Whether a line starts with a bullet and so its own paragraph; a dash of two strokes may stand in a sentence. */
export function isBulletLine(text: string): boolean {
  return isBullet(text) && !text.startsWith('--');
}

/** Length of the bullet a text starts with, the blanks behind it included; 0 if there is none. */
export function bulletLength(text: string): number {
  return MAY_BE_BULLET(text) ? (BULLET.exec(text.slice(0, 8))?.[0].length ?? 0) : 0;
}

const LONGEST_ROW = 160;
const FIGURE_COLUMN = /^(?:[($£€+-]*\d[\d.,/ %a-z)-]*|nil|n\.?a\.?|-+)$/i;
const FIGURE = '(?:(?:loss|profit|total|nil) ?)?(?:[\\d.,/-]+\\p{Ll}{0,3}(?: \\p{L}{2,8}){0,3}|nil)';
/** `Shr 45 cts vs 34 cts`: a label and two figures, as results were printed. */
const VERSUS = new RegExp(`^(?!.* -+ )\\p{Lu}[\\p{L}\\d.,/ <>-]{0,60}? ${FIGURE} vs ${FIGURE}\\.?$`, 'u');
/** `Year`, `Nine mths`, `Year to Dec 31`: what the rows below are for. */
const PERIOD =
  /^(?:(?:year|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:qtr|quarter|half)|(?:three|six|nine|12|[369]) (?:mths|months)|qtr|half[- ]year)(?:\s(?:to|ended|ending)\s[\p{L}\d., ]{1,24})?)[.:]?$/iu;
const LONGEST_LABEL = 45;

/** What a line can be in a table. */
export type RowKind = 'ROW' | 'HEADING' | 'PERIOD';

/** Whether a line is a row of a table: columns parted by tabs, runs of blanks, bars or `vs`, with numbers in them. */
export function isTableRow(text: string): boolean {
  return text.length <= LONGEST_ROW && isRowOf(columnsOf(text), text);
}

/**
 * What a line can be in a table: a row of it; the heading above rows, two short columns or more; the period that the
 * figures below are for. Null if it is neither.
 */
export function rowKind(text: string): RowKind | null {
  if (text.length > LONGEST_ROW) return null;
  const columns = columnsOf(text);
  if (isRowOf(columns, text)) return 'ROW';
  if (isPeriod(text)) return 'PERIOD';
  return columns.length >= 2 && columns.every((column) => column.length <= LONGEST_LABEL) ? 'HEADING' : null;
}

function isRowOf(columns: readonly string[], text: string): boolean {
  if (columns.length < 2 || (columns[0]?.length ?? 0) > LONGEST_LABEL)
    return (text.includes('vs ') && VERSUS.test(text)) || isRuled(text);
  const numbers = columns.filter((column) => FIGURE_COLUMN.test(column)).length;
  return (numbers > 0 && numbers * 2 >= columns.length - 1) || isRuled(text);
}

const RULED = /^[-=+| ]{4,}$/;

/** Whether a line is one between rows. */
function isRuled(text: string): boolean {
  return kindAt(text, 0) !== LETTER && RULED.test(text);
}

/** Whether a line names the period that the figures below it are for. */
export function isPeriod(text: string): boolean {
  return text.length < LONGEST_LABEL && PERIOD.test(text);
}

/** What parts columns; nearly no line has it. */
const GAP = /\t| {2}|\|/;

function columnsOf(text: string): readonly string[] {
  return !GAP.test(text) ? [text] : text.split(/\t+| {2,}|\s*\|\s*/).filter((column) => column !== '');
}
