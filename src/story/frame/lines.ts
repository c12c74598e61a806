/** One line of a source that is not blank. */
export interface Line {
  /** Offset of its first character that is not blank. */
  readonly start: number;
  /** Offset after its last character that is not blank. */
  readonly end: number;
  /** The text between. */
  readonly text: string;
  /** Columns before the text; a tab leads to the next multiple of eight. */
  readonly indent: number;
  /** Blank lines right above it. */
  readonly blanksAbove: number;
  /** Whether a form feed stands between it and the line above. */
  readonly afterPageBreak: boolean;
}

const TAB = 9;
const LINE_FEED = 10;
const VERTICAL_TAB = 11;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const TAB_STOP = 8;

/** Whether a UTF-16 code unit is white space, as `\s` has it. */
export function isBlank(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN);
  if (code < NO_BREAK_SPACE) return false;
  return (
    code === NO_BREAK_SPACE ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Line feed, vertical tab, form feed, carriage return and the two Unicode separators. */
const LINE_END = /[\n-\r\u2028\u2029]/g;

/** Where the line ends that holds an offset. Nearly all of a text is passed over here, by an expression for its speed. */
function endOfLine(text: string, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
}

/**
 * Splits a source into its lines that are not blank, at LF, CR, CRLF, form feed, vertical tab and the two
 * Unicode separators. Linear in the length of the text.
 */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blanksAbove = 0;
  let afterPageBreak = false;
  let position = 0;
  while (position < text.length) {
    const lineEnd = endOfLine(text, position);
    let start = position;
    let indent = 0;
    for (; start < lineEnd && isBlank(text.charCodeAt(start)); start++)
      indent = text.charCodeAt(start) === TAB ? indent + TAB_STOP - (indent % TAB_STOP) : indent + 1;
    let end = lineEnd;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const code = text.charCodeAt(lineEnd);
    if (end > start) {
      lines.push({ start, end, text: text.slice(start, end), indent, blanksAbove, afterPageBreak });
      blanksAbove = 0;
      afterPageBreak = false;
    } else if (lineEnd < text.length && code !== FORM_FEED && code !== VERTICAL_TAB) {
      blanksAbove++;
    }
    if (code === FORM_FEED) afterPageBreak = true;
    const pair = code === CARRIAGE_RETURN && text.charCodeAt(lineEnd + 1) === LINE_FEED;
    position = lineEnd + (pair ? 2 : 1);
  }
  return lines;
}
