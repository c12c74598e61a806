import type { Span } from '../domain/span.ts';
import { ShapeError } from './read-json.ts';

/** A stretch of a story that was marked in place. */
export interface PlaceMark extends Span {
  /** `Q1`, `S1`, `?`: what the mark says the words are. */
  readonly labels: readonly string[];
  /** Line of its opening brace, from 1. */
  readonly line: number;
}

/** An escaped brace or backslash, the start of a mark, or a brace. */
const TOKEN = /\\([{}\\])|\{((?:[A-Z]\d+)(?:,[A-Z]\d+)*|\?): ?|[{}]/g;

/**
 * Takes the marks `{LABELS: words}` out of a text; marks can stand inside others, `\{` and `\}` are braces of the
 * text itself, and one space after the colon belongs to the mark.
 *
 * Errors: `ShapeError` with the line, for braces that are no mark or do not match.
 *
 * @returns the text without marks, and the marks in the order in which they open
 */
export function withoutMarks(marked: string): {
  readonly text: string;
  readonly marks: readonly PlaceMark[];
} {
  let text = '';
  let read = 0;
  const open: { readonly labels: readonly string[]; readonly line: number; readonly start: number }[] = [];
  const marks: PlaceMark[] = [];
  for (const { 0: token, 1: escaped, 2: labels, index } of marked.matchAll(TOKEN)) {
    text += marked.slice(read, index);
    read = index + token.length;
    if (escaped !== undefined) text += escaped;
    else if (labels !== undefined)
      open.push({ labels: labels.split(','), line: lineAt(marked, index), start: text.length });
    else if (token === '{')
      throw new ShapeError(
        `line ${lineAt(marked, index)}: expected a mark such as {Q1: or {S1,S2: or \\{ for a brace, got ${marked.slice(index, index + 12)}`,
      );
    else {
      const mark = open.pop();
      if (mark === undefined)
        throw new ShapeError(`line ${lineAt(marked, index)}: expected an open mark before the }, got none`);
      marks.push({ ...mark, end: text.length });
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined)
    throw new ShapeError(
      `line ${unclosed.line}: expected a } for {${unclosed.labels.join(',')}:, got the end of the story`,
    );
  text += marked.slice(read);
  return { text, marks: marks.sort((one, other) => one.start - other.start || other.end - one.end) };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
