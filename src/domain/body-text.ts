import type { ParagraphRecord } from './records.ts';
import type { ParagraphKind } from './story.ts';

/** Kinds of paragraph that make up the body. */
const BODY_KINDS: ReadonlySet<ParagraphKind> = new Set(['BODY', 'BULLET']);

/** The body of a story: its body paragraphs, with one blank line between them. */
export function bodyText(paragraphs: readonly ParagraphRecord[]): string {
  return paragraphs
    .filter(({ paragraphKind }) => BODY_KINDS.has(paragraphKind))
    .map(({ text }) => text)
    .join('\n\n');
}
