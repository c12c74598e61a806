import type { Span } from '../domain/span.ts';
import type { QuoteKind } from '../domain/story.ts';
import type { GoldQuote, GoldStory } from './gold.ts';
import { ShapeError } from './read-json.ts';
import { joinedPieces } from './spans.ts';

/** The start of a mark, or the end of the innermost one. */
const BRACE = /\{([QS]\d+|\?):\s?|\}/g;

/** Quotation marks of every kind the parser knows. */
const QUOTE_MARK = /["“”«»]|``|''/u;

/**
 * Reads a story that is marked in place: `{Q1:…}` around a quotation, its marks included or not, `{S1:…}` around
 * the words that name its speaker, several quotations of one number if those words serve them all, and `{?:…}`
 * around words of which nobody can say whether they are quoted or who says them. Marks can stand inside others.
 *
 * A quotation without quotation marks is indirect; one that its marks enclose and that begins with a capital is
 * direct; any other is mixed.
 *
 * A quotation whose number no speaker has is one of which the story does not tell.
 *
 * Errors: `ShapeError` for braces that do not match.
 */
export function readMarkedStory(id: string, marked: string): GoldStory {
  const { text, spans } = withoutMarks(marked);
  const speakers = new Map(
    spans.filter(({ label }) => label.startsWith('S')).map(({ label, ...span }) => [label.slice(1), span]),
  );
  const groups = Map.groupBy(
    spans.filter(({ label }) => !label.startsWith('S')),
    ({ label }) => label,
  );
  const quotes = [...groups].flatMap(([label, pieces]): GoldQuote[] => {
    const speaker = speakers.get(label.slice(1)) ?? null;
    return joinedPieces(text, pieces).map((span) => ({
      span,
      kind: kindOf(text, span, pieces),
      speaker,
      entity: null,
      counted: label !== '?',
    }));
  });
  return { id, text, quotes: quotes.sort((one, other) => one.span.start - other.span.start), mentions: [] };
}

interface Labelled extends Span {
  readonly label: string;
}

function withoutMarks(marked: string): { readonly text: string; readonly spans: readonly Labelled[] } {
  let text = '';
  let read = 0;
  const open: { readonly label: string; readonly start: number }[] = [];
  const spans: Labelled[] = [];
  for (const { 0: brace, 1: label, index } of marked.matchAll(BRACE)) {
    text += marked.slice(read, index);
    read = index + brace.length;
    if (label !== undefined) open.push({ label, start: text.length });
    else {
      const inner = open.pop();
      if (inner === undefined) throw new ShapeError(`expected a mark before the } at ${index}`);
      spans.push({ ...inner, end: text.length });
    }
  }
  const [unclosed] = open;
  if (unclosed !== undefined) throw new ShapeError(`expected a } for {${unclosed.label}:`);
  return { text: text + marked.slice(read), spans };
}

function kindOf(text: string, span: Span, pieces: readonly Span[]): QuoteKind {
  const piece = pieces.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  // The marks stand inside the braces or right outside them.
  const around = text.slice(Math.max(0, piece.start - 2), piece.end + 2);
  const [start, end] = [
    text.slice(Math.max(0, piece.start - 2), span.start),
    text.slice(span.end, piece.end + 3),
  ];
  if (!QUOTE_MARK.test(around)) return 'INDIRECT';
  const enclosed = QUOTE_MARK.test(start) && QUOTE_MARK.test(end);
  return enclosed && /^[\p{Lu}\p{N}]/u.test(text.slice(span.start)) ? 'DIRECT' : 'MIXED';
}
