import type { Span } from '../domain/span.ts';
import { lineAt } from './spans.ts';

/** A stretch of a story that was marked in place. */
export interface PlaceMark extends Span {
  /** `Q1`, `S1`, `?`: what the mark says the words are. */
  readonly labels: readonly string[];
  /** Line of its opening brace, from 1. */
  readonly line: number;
}

/** Characters of what is told of a mistake. */
const LONGEST_EXCERPT = 12;

/** A mistake in how a story is marked. */
export interface MarkFault {
  /** From 1; null where it is in no one line. */
  readonly line: number | null;
  /** The end of a sentence. */
  readonly fault: string;
}

/** An escaped brace or backslash, the start of a mark, or a brace. */
const TOKEN = /\\([{}\\])|\{((?:[A-Z]\d+)(?:,[A-Z]\d+)*|\?): ?|[{}]/g;

/**
 * Takes the marks `{LABELS: words}` out of a text; marks can stand inside others, `\{` and `\}` are braces of the
 * text itself, and one space after the colon belongs to the mark.
 *
 * @returns the text without marks, the marks in the order in which they open, and with their line the braces that are no
 *   mark or do not match
 */
export function withoutMarks(marked: string): {
  readonly text: string;
  readonly marks: readonly PlaceMark[];
  readonly faults: readonly MarkFault[];
} {
  let text = '';
  let read = 0;
  const open: { readonly labels: readonly string[]; readonly line: number; readonly start: number }[] = [];
  const marks: PlaceMark[] = [];
  const faults: MarkFault[] = [];
  for (const { 0: token, 1: escaped, 2: labels, index } of marked.matchAll(TOKEN)) {
    text += marked.slice(read, index);
    read = index + token.length;
    if (escaped !== undefined) text += escaped;
    else if (labels !== undefined)
      open.push({ labels: labels.split(','), line: lineAt(marked, index), start: text.length });
    else if (token === '{') {
      const [got] = marked.slice(index, index + LONGEST_EXCERPT).split('\n');
      const fault = `expected a mark such as {Q1: or {S1,S2: or \\{ for a brace, got ${got}`;
      faults.push({ line: lineAt(marked, index), fault });
      // Its closing brace is no mistake of its own.
      open.push({ labels: [], line: 0, start: 0 });
    } else {
      const mark = open.pop();
      if (mark === undefined)
        faults.push({ line: lineAt(marked, index), fault: 'expected an open mark before the }, got none' });
      else if (mark.labels.length > 0) marks.push({ ...mark, end: text.length });
    }
  }
  for (const { labels, line } of open)
    if (labels.length > 0)
      faults.push({ line, fault: `expected a } for {${labels.join(',')}:, got the end of the story` });
  text += marked.slice(read);
  return { text, faults, marks: marks.sort((one, other) => one.start - other.start || other.end - one.end) };
}
