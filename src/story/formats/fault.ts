import type { Span } from '../../domain/span.ts';

/** What is wrong with a document, as the end of a sentence, and where. */
export interface Fault {
  readonly reason: string;
  readonly span: Span;
}
