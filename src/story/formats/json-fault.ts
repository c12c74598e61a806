import type { ParseError } from 'jsonc-parser';
import type { Fault } from './fault.ts';

// ParseErrorCode of jsonc-parser is a const enum, which erasable syntax cannot import.
const COMMENT = 10;

/** What is expected where something else is found, by the code of the error. */
const EXPECTED: ReadonlyMap<number, string> = new Map([
  [3, 'a key in quotation marks'],
  [4, 'a value'],
  [5, '`:`'],
  [6, '`,` or a closing bracket'],
  [7, '`}`'],
  [8, '`]`'],
]);

/** What is wrong with a text between quotation marks, by the code of the error. */
const IN_TEXT: ReadonlyMap<number, string> = new Map([
  [12, 'has no closing `"` on its line'],
  [14, 'holds `\\u` without four hexadecimal digits behind it'],
  [15, 'holds a `\\` that is no escape of JSON, which writes the character itself as `\\\\`'],
  [16, 'holds a control character, such as a tab, which JSON writes as `\\t`'],
]);

/** Behind the end of the JSON more is found. */
const MORE = 9;
/** Characters told of what is found. */
const LONGEST = 30;

/**
 * Tells what the parser complains of first, in words for whoever mends the file.
 *
 * @param whole what the text is all of, `file` or `line`
 */
export function jsonFault({ error, offset, length }: ParseError, text: string, whole: string): Fault {
  const code: number = error;
  const span = { start: offset, end: offset + length };
  const inText = IN_TEXT.get(code);
  if (inText !== undefined) return { reason: `the text that begins here ${inText}`, span };
  const expected = code === MORE ? `the end of the ${whole}` : EXPECTED.get(code);
  // Blanks at the end are of no interest: the last thing that stands there is shown.
  const last = text.trimEnd().length;
  if (offset >= last)
    return {
      reason: `it breaks off where ${expected ?? 'JSON'} is expected`,
      span: { start: Math.max(0, last - 1), end: last },
    };
  const found = `\`${beginning(text.slice(span.start, span.end))}\``;
  if (code === COMMENT) return { reason: `JSON has no comments, such as ${found}`, span };
  if (expected === undefined) return { reason: `${found} is no JSON`, span };
  return { reason: `${expected} is expected here, not ${found}`, span };
}

function beginning(words: string): string {
  const [line = ''] = words.split(/[\r\n]/u, 1);
  // No half of a character is left.
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/u, '')}…` : line;
}
