import type { ParagraphKind } from '../../domain/story.ts';
import type { Span } from '../../domain/span.ts';
import { FlowText } from '../flow-text.ts';
import type { Line } from './lines.ts';

/** A paragraph in the making. */
export interface Draft {
  readonly kind: ParagraphKind;
  /** What each of its lines has in it, in order; none empty. */
  readonly spans: readonly Span[];
  readonly flow: FlowText;
}

/** A draft of stretches of the source. */
export function makeDraft(source: string, kind: ParagraphKind, spans: readonly Span[]): Draft {
  return { kind, spans, flow: FlowText.join(source, spans) };
}

/** The stretches that lines have text in. */
export function spansOf(lines: readonly Line[]): readonly Span[] {
  return lines.map(({ start, end }) => ({ start, end }));
}

/**
 * Cuts stretches in two at an offset of the source that lies in one of them or between two. Blanks on either
 * side of the cut go.
 */
export function cutAt(
  source: string,
  spans: readonly Span[],
  offset: number,
): readonly [before: readonly Span[], after: readonly Span[]] {
  const before: Span[] = [];
  const after: Span[] = [];
  for (const span of spans) {
    if (span.end <= offset) before.push(span);
    else if (span.start >= offset) after.push(span);
    else {
      before.push(trimmed(source, span.start, offset));
      after.push(trimmed(source, offset, span.end));
    }
  }
  return [before.filter(hasText), after.filter(hasText)];
}

function trimmed(source: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(source.charAt(start))) start++;
  while (end > start && /\s/.test(source.charAt(end - 1))) end--;
  return { start, end };
}

function hasText(span: Span): boolean {
  return span.end > span.start;
}
