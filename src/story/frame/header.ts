import { readDateline, readDatelineLine } from './dateline.ts';
import type { HeaderLine } from './header-lines.ts';
import { readHeaderLine } from './header-lines.ts';
import { belongsToByline, readBareByline } from './bare-byline.ts';
import { isFirstTurn } from './first-turn.ts';
import { isHeadlineOnText } from './headline-on-text.ts';
import { letterheadLength, withLetterhead } from './letterhead.ts';
import { isWordedAsHeadline } from './headline-style.ts';
import { isBullet, isTableRow } from './line-kinds.ts';
import type { LineReadings } from './line-readings.ts';
import type { Line } from './lines.ts';
import { withMasthead } from './masthead.ts';
import { goesOnContact, isSectionName } from './notices.ts';
import { headsSpeakers } from './speaker-list.ts';
import { endsSentence, isAllCapitals, lastMark } from './text-shape.ts';

/** One piece of a header, in the order of the text. */
export interface HeaderItem {
  readonly lines: readonly Line[];
  /** Where the item's own words start in the first line, past a marker such as `-- `. */
  readonly offset: number;
  readonly reading: HeaderLine | { readonly kind: 'TITLE' | 'BULLET' };
}

/** The head of a story: what stands above its first paragraph. */
export interface Header {
  readonly items: readonly HeaderItem[];
  /** Number of lines it takes. */
  readonly length: number;
  /** Whether a program wrote it, line by line, each marked `-- `. */
  readonly machine: boolean;
}

/** Lines looked at; no header is longer. */
const MOST_LINES = 60;
/** A headline is no longer than this. */
const LONGEST_TITLE = 250;
const MOST_TITLE_LINES = 3;
/** Headlines taken without a byline, date or dateline below them: a headline and its deck. */
const MOST_UNVOUCHED = 2;
/** Paragraphs of a line each below a headline that ends as a sentence does. */
const SHORTEST_STORY = 3;
/** Whom to ask takes at most this many lines. */
const MOST_CONTACT_LINES = 8;
/** A copyright notice goes on over at most this many lines. */
const MOST_COPYRIGHT_LINES = 6;

/** Reads the head of a story: everything up to the first line of its text. */
export function readHeader(lines: readonly Line[], readings: LineReadings): Header {
  const items: HeaderItem[] = [];
  let index = 0;
  const machine = isMachineHeader(lines);
  const letterhead = letterheadLength(lines);
  while (index < lines.length && index < MOST_LINES) {
    const line = lines[index];
    if (line === undefined) break;
    const item =
      machine && line.text.startsWith('--')
        ? readMachineLine(line, items, readings)
        : readItem(lines, index, items, readings, letterhead);
    if (item === null) break;
    items.push(item);
    index += item.lines.length;
  }
  const told = letterhead === 0 ? items : withLetterhead(items, lines[letterhead]);
  return { items: withHeadline(withMasthead(told)), length: index, machine };
}

/** The name of a part of a paper is the headline where no other line is: `LETTERS TO THE EDITOR`. */
function withHeadline(items: readonly HeaderItem[]): readonly HeaderItem[] {
  if (items.some(({ reading }) => reading.kind === 'TITLE')) return items;
  const at = items.findIndex(({ lines, offset }) => isSectionName(lines[0]?.text.slice(offset) ?? ''));
  return items.map((item, index) => (index === at ? { ...item, reading: { kind: 'TITLE' } } : item));
}

/** Scrapers write a header of lines that each start with `-- `. */
function isMachineHeader(lines: readonly Line[]): boolean {
  return lines.length > 1 && lines.slice(0, 2).every((line) => /^--(?: |$)/.test(line.text));
}

function readMachineLine(line: Line, before: readonly HeaderItem[], readings: LineReadings): HeaderItem {
  const offset = /^--\s*/.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(offset);
  const titled = before.some((item) => item.reading.kind === 'TITLE');
  // The first is the headline, whatever it looks like; behind an empty one the first that is nothing else.
  const known = before.length === 0 && text !== '' ? null : readHeaderLine(text, readings.agencies);
  return { lines: [line], offset, reading: known ?? { kind: titled || text === '' ? 'OTHER' : 'TITLE' } };
}

/** The piece of the header that starts at a line; null if the story's text starts there. */
function readItem(
  lines: readonly Line[],
  index: number,
  before: readonly HeaderItem[],
  readings: LineReadings,
  letterhead: number,
): HeaderItem | null {
  const line = lines[index];
  if (line === undefined || startsDateline(lines, index, readings)) return null;
  const reading = readings.header(line);
  if (reading !== null && !isHeadlineWithBy(reading, lines, index, readings))
    return withWrapped(lines, index, reading, readings);
  if (line.blanksAbove === 0 && before.at(-1)?.reading.kind === 'BYLINE' && belongsToByline(line.text))
    return { lines: [line], offset: 0, reading: { kind: 'OTHER' } };
  if (isBullet(line.text)) {
    return hasDatelineBelow(lines, index, readings)
      ? { lines: [line], offset: 0, reading: { kind: 'BULLET' } }
      : null;
  }
  if (index < letterhead) return { lines: [line], offset: 0, reading: { kind: 'TITLE' } };
  // Those above a notice of release are a letterhead.
  const titles = before.slice(letterhead).filter((item) => item.reading.kind === 'TITLE').length;
  const bare = before.at(-1)?.reading.kind === 'TITLE' ? readBareByline(lines, index, readings) : null;
  if (bare !== null)
    return {
      lines: lines.slice(index, index + bare.lines),
      offset: 0,
      reading: { kind: 'BYLINE', byline: bare.byline },
    };
  return isTitle(lines, index, titles, readings)
    ? { lines: [line], offset: 0, reading: { kind: 'TITLE' } }
    : null;
}

/** Whether a dateline starts with a line; a margin may have broken it behind a comma. */
function startsDateline(lines: readonly Line[], index: number, readings: LineReadings): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  if (line === undefined) return false;
  if (readings.dateline(line) !== null) return true;
  if (index > 0 && below !== undefined && readDatelineLine(line.text) !== null) return true;
  // The dash may be the last of its line.
  const broken = /[,/]$|\s[-–—_]+$/u.test(line.text) && below?.blanksAbove === 0;
  return broken && readDateline(`${line.text} ${below.text}`) !== null;
}

/** Whether the first line only looks like a byline: `By Popular Demand`, and the real one comes below it. */
function isHeadlineWithBy(
  reading: HeaderLine,
  lines: readonly Line[],
  index: number,
  readings: LineReadings,
): boolean {
  if (reading.kind !== 'BYLINE' || index > 0) return false;
  return lines.slice(1, 6).some((line) => readings.header(line)?.kind === 'BYLINE');
}

/** A piece with the lines that go on it: a byline broken after `and` or a comma, a notice of several lines. */
function withWrapped(
  lines: readonly Line[],
  index: number,
  reading: HeaderLine,
  readings: LineReadings,
): HeaderItem {
  const own = lines.slice(index, index + 1);
  const text = own[0]?.text ?? '';
  if (reading.kind === 'COPYRIGHT')
    return { lines: [...own, ...wrappedCopyright(lines, index)], offset: 0, reading };
  if (reading.kind === 'OTHER')
    return { lines: [...own, ...wrappedContact(text, lines, index)], offset: 0, reading };
  const below = lines[index + 1];
  const open = reading.kind === 'BYLINE' && /(?:,|&|\band)$/i.test(text);
  const joined =
    open && below?.blanksAbove === 0 ? readHeaderLine(`${text} ${below.text}`, readings.agencies) : null;
  return joined?.kind === 'BYLINE' && below !== undefined
    ? { lines: [...own, below], offset: 0, reading: joined }
    : { lines: own, offset: 0, reading };
}

/** The lines right below a line that go on with whom to ask. */
function wrappedContact(first: string, lines: readonly Line[], index: number): readonly Line[] {
  const below = lines.slice(index + 1, index + MOST_CONTACT_LINES);
  const end = below.findIndex(({ text, blanksAbove }) => blanksAbove > 0 || !goesOnContact(first, text));
  return end < 0 ? [] : below.slice(0, end);
}

function wrappedCopyright(lines: readonly Line[], index: number): readonly Line[] {
  const rest: Line[] = [];
  let above = lines[index];
  for (const line of lines.slice(index + 1, index + MOST_COPYRIGHT_LINES)) {
    if (above === undefined || line.blanksAbove > 0 || endsSentence(above.text)) break;
    const capitals = isAllCapitals(above.text);
    if (capitals ? !isAllCapitals(line.text) : line.indent > above.indent) break;
    rest.push(line);
    above = line;
  }
  return rest;
}

function hasDatelineBelow(lines: readonly Line[], index: number, readings: LineReadings): boolean {
  return lines.slice(index + 1, index + 20).some((line) => readings.dateline(line) !== null);
}

/**
 * Whether a line is a headline: short, the whole of its block or right above another piece of the header,
 * and no sentence, unless a byline or dateline right below vouches for it.
 */
function isTitle(lines: readonly Line[], index: number, titles: number, readings: LineReadings): boolean {
  const line = lines[index];
  if (line === undefined || line.text.length > LONGEST_TITLE) return false;
  if ((index === 0 && isFirstTurn(lines)) || headsSpeakers(line.text)) return false;
  // The first line of all may well have figures in it, and blanks.
  if (index > 0 && isTableRow(line.text)) return false;
  if (index === 0 && isHeadlineOnText(lines)) return true;
  for (let next = index + 1; next <= index + MOST_TITLE_LINES; next++) {
    const below = lines[next];
    // A line with nothing below it is the text of the story.
    if (below === undefined) return false;
    const vouched = isHeaderBelow(below, readings);
    if (vouched) return true;
    if (below.blanksAbove > 0 || below.indent >= line.indent + 2) {
      const last = lines[next - 1]?.text ?? '';
      if (endsSentence(last) && !isFirstHeadline(lines, next)) return false;
      return titles < MOST_UNVOUCHED && !',;:'.includes(lastMark(last) || ' ');
    }
    if (below.text.length > LONGEST_TITLE) return !endsSentence(line.text);
  }
  return false;
}

/** Whether a line below a headline is a byline, a date or another piece that only headers have. */
function isHeaderBelow(line: Line, readings: LineReadings): boolean {
  if (readings.dateline(line) !== null) return true;
  const kind = readings.header(line)?.kind;
  return kind === 'BYLINE' || kind === 'DATE' || kind === 'AGENCY';
}

/** Whether the lines at the top of a file, `length` of them down to the first blank one, are a headline that ends in a mark. */
function isFirstHeadline(lines: readonly Line[], length: number): boolean {
  const block = lines.slice(0, length);
  if (block.some(({ blanksAbove }, index) => index > 0 && blanksAbove > 0)) return false;
  const text = block.map((line) => line.text).join(' ');
  if ('?!'.includes(lastMark(text) || ' ')) return true;
  // `Ann Bell met Tom Roe.` over one paragraph may be the first sentence of a text of two.
  const below = lines.slice(length, length + SHORTEST_STORY);
  if (below.length < SHORTEST_STORY || below.some(({ blanksAbove }) => blanksAbove === 0)) return false;
  // `Harbor board sells ferry;` over a deck with a full stop, as databases print the two.
  const decked = block.length > 1 && block[0]?.text.endsWith(';') === true;
  return decked || isWordedAsHeadline(text);
}
