import type { Credit, ParagraphKind } from '../../domain/story.ts';
import type { Span } from '../../domain/span.ts';
import { FlowText } from '../flow-text.ts';
import type { CreditReading } from './credits.ts';
import type { Line } from './lines.ts';
import { squeeze } from './text-shape.ts';
import { readTraits, type TextTraits } from './text-traits.ts';

/** A paragraph in the making. */
export interface Draft {
  readonly kind: ParagraphKind;
  /** What each of its lines has in it, in order; none empty. */
  readonly spans: readonly Span[];
  readonly flow: FlowText;
  /** Of the text of `flow`. */
  readonly traits: TextTraits;
}

/** A draft of stretches of the source. */
export function makeDraft(source: string, kind: ParagraphKind, spans: readonly Span[]): Draft {
  const flow = FlowText.join(source, spans);
  return { kind, spans, flow, traits: readTraits(flow.text) };
}

/** The same draft as a paragraph of another kind. */
export function withKind({ spans, flow, traits }: Draft, kind: ParagraphKind): Draft {
  return { kind, spans, flow, traits };
}

/** The stretches that lines have text in. */
export function spansOf(lines: readonly Line[]): readonly Span[] {
  return lines.map(({ start, end }) => ({ start, end }));
}

/** Cuts stretches in two at an offset of the source. Blanks on either side of the cut go. */
export function cutAt(
  source: string,
  spans: readonly Span[],
  offset: number,
): readonly [before: readonly Span[], after: readonly Span[]] {
  const [before = [], after = []] = cutAll(source, spans, [offset]);
  return [before, after];
}

/**
 * Cuts stretches at offsets of the source, in order, that lie in them or between: one part more than there are
 * offsets, each without blanks at the cuts, some perhaps empty.
 */
export function cutAll(
  source: string,
  spans: readonly Span[],
  offsets: readonly number[],
): readonly (readonly Span[])[] {
  const parts: Span[][] = [[]];
  let next = 0;
  for (const span of spans) {
    let { start } = span;
    for (let offset = offsets[next]; offset !== undefined && offset < span.end; offset = offsets[++next]) {
      if (offset > start) addText(parts, trimmed(source, start, offset));
      start = Math.max(start, offset);
      parts.push([]);
    }
    addText(parts, trimmed(source, start, span.end));
  }
  while (parts.length <= offsets.length) parts.push([]);
  return parts;
}

function addText(parts: Span[][], span: Span): void {
  if (span.end > span.start) parts.at(-1)?.push(span);
}

function trimmed(source: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(source.charAt(start))) start++;
  while (end > start && /\s/.test(source.charAt(end - 1))) end--;
  return { start, end };
}

/** A credit of a name read in a flow text. */
export function makeCredit(flow: FlowText, { role, start, end, location }: CreditReading): Credit {
  return {
    role,
    name: squeeze(flow.text.slice(start, end)),
    location: location === null ? null : squeeze(location),
    span: flow.spanOf(start, end),
  };
}
