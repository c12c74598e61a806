import type { Span } from '../domain/span.ts';
import type { ParagraphKind } from '../domain/story.ts';
import type { FlowText } from './flow-text.ts';
import { itemAt } from './item-at.ts';
import type { Sentence, Token } from './tokens.ts';
import type { QuotePiece } from './quotes/marks.ts';

/**
 * A paragraph made ready for reading who said what. Offsets are UTF-16 units in `text`, the paragraph with
 * its wrapped lines joined; `flow` leads back to the source.
 */
export interface Passage {
  /** Index in the story, from 0; those of headlines come behind those of the paragraphs. */
  readonly index: number;
  /** Position of its paragraph, from 1; 0 for a headline. */
  readonly position: number;
  readonly kind: ParagraphKind;
  /** The subhead it stands under. */
  readonly section: string | null;
  readonly flow: FlowText;
  readonly text: string;
  /** Words are missing here: who is meant by a pronoun after it cannot be known from what stands before it. */
  readonly damaged: boolean;
  /** Stretches between quotation marks, in order. */
  readonly pieces: readonly QuotePiece[];
  /** Tokens outside the marks, with one token of kind `quote` for each piece. */
  readonly tokens: readonly Token[];
  /** Sentences over `tokens`. */
  readonly sentences: readonly Sentence[];
  /** Tokens inside the marks, a list for each piece. */
  readonly inner: readonly (readonly Token[])[];
}

/** The kinds of paragraph in which people speak and are named. */
export const TOLD_KINDS: ReadonlySet<ParagraphKind> = new Set(['BODY', 'BULLET']);

/** The stretch of the source behind some tokens of a passage. */
export function tokensSpan(passage: Passage, from: number, to: number): Span {
  const first = passage.tokens[from];
  const last = itemAt(passage.tokens, to - 1);
  if (first === undefined || last === undefined) throw new RangeError(`no tokens ${from} to ${to}`);
  return passage.flow.spanOf(first.start, last.end);
}
