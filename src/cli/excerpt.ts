import type { Span } from '../domain/span.ts';
import type { Places } from '../story/places.ts';

/** Characters of a line that are shown; stories scraped from the web have paragraphs of thousands on one. */
const WIDTH = 96;
/** Characters shown before the place, if the line is longer. */
const LEAD = 30;

/** Characters that would steer a terminal instead of being shown. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * The line a place stands in, with its number and a caret under the place, as compilers print it; a long line is
 * cut to a window around it. Of a place over several lines only the first is shown.
 */
export function excerpt(text: string, span: Span, places: Places): string {
  const line = places.lineAt(span.start);
  const cut = line.end - line.start > WIDTH;
  const from = cut ? onCharacter(text, Math.max(line.start, span.start - LEAD)) : line.start;
  const to = cut ? onCharacter(text, Math.min(line.end, from + WIDTH)) : line.end;
  const shown = (start: number, end: number): string => text.slice(start, end).replace(CONTROLS, '\ufffd');
  const [head, tail] = [from > line.start ? '…' : '', to < line.end ? '…' : ''];
  const marked = shown(span.start, Math.max(span.start, Math.min(span.end, to)));
  const gutter = String(line.number);
  const caret = `^${'~'.repeat(Math.max(0, widthOf(marked) - 1))}`;
  const before = head + shown(from, span.start);
  // Tabs stay, so that the caret moves as far as the text does.
  const indent = before.replace(/[^\t]+/gu, (words) => ' '.repeat(widthOf(words)));
  return `  ${gutter} | ${head}${shown(from, to)}${tail}\n  ${' '.repeat(gutter.length)} | ${indent}${caret}\n`;
}

/** An offset that does not part the halves of a character. */
function onCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/** Columns that words take on a terminal: two for emoji and for scripts of East Asia, none for combining marks. */
function widthOf(words: string): number {
  let width = 0;
  for (const character of words) {
    if (/\p{M}/u.test(character)) continue;
    width +=
      /\p{Emoji_Presentation}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}
