import { type CST, type Document, visit } from 'yaml';
import type { Span } from '../domain/span.ts';

/** The bracket that opens what is not closed at an offset, with the one that would close it. */
export interface OpenBracket {
  readonly span: Span;
  readonly closedBy: ']' | '}';
}

/** The quotation mark that opens the text in which another is missed at an offset; null if none is found. */
export function openQuote(document: Document.Parsed, text: string, missed: number): Span | null {
  let open: Span | null = null;
  visit(document, {
    Scalar: (_key, { range }) => {
      const start = range?.[0];
      if (start !== undefined && start < missed && /["']/.test(text.charAt(start)))
        open = oneCharacter(start);
    },
  });
  return open;
}

/**
 * The last bracket before an offset that none of its kind closes; null if there is none. The document must have been read
 * with its tokens: of `[{ name: Ann ]` they tell that the `]` does not close the `{`, behind which it stands.
 */
export function openBracket(document: Document.Parsed, missed: number): OpenBracket | null {
  let open: OpenBracket | null = null;
  visit(document, {
    Collection: (_key, node) => {
      const token = node.srcToken;
      if (token?.type !== 'flow-collection' || token.offset >= missed) return;
      const closedBy = token.start.type === 'flow-seq-start' ? ']' : '}';
      if (!isClosed(token, closedBy)) open = { span: oneCharacter(token.offset), closedBy };
    },
  });
  return open;
}

const isClosed = ({ end }: CST.FlowCollection, bracket: string): boolean =>
  end.some(({ source }) => source === bracket);

const oneCharacter = (start: number): Span => ({ start, end: start + 1 });
