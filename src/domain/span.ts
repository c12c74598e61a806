/**
 * A stretch of a source text. Inside Wiregraph offsets count UTF-16 code units from 0, so that
 * `text.slice(span.start, span.end)` is the text selected; the API converts to code points.
 */
export interface Span {
  /** First character, included. */
  readonly start: number;
  /** After the last character, not included. */
  readonly end: number;
}

/** The text a span selects. */
export function exactText(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
