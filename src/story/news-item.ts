import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Span } from '../domain/span.ts';
import type { FurnitureKind, ParagraphKind } from '../domain/story.ts';
import { MappedText, type TextWriter } from './mapped-text.ts';

/** What a field of a format says of a story; nothing, if OTHER, such as the message that a mail answers. */
export type FieldKind = FurnitureKind | 'AUTHOR' | 'KEYWORD';

/** A field of a format, such as the headline; by its place in the news item's text. */
export interface Field {
  readonly kind: FieldKind;
  readonly span: Span;
}

/** A paragraph that a format marks, by its place in the news item's text. */
export interface Block {
  /** Null where the format does not tell: its words do then. */
  readonly kind: ParagraphKind | null;
  readonly span: Span;
}

/** What a format tells of a story's text. */
export interface Marks {
  readonly fields: readonly Field[];
  /** Where the story's own words stand: behind all fields. */
  readonly body: Span;
  /** The paragraphs of the body, in order; null if the body is plain text, whose lines tell them. */
  readonly blocks: readonly Block[] | null;
}

/** A story as a format brings it, before it is read. */
export interface NewsItem {
  /** Fields, then body, with blank lines between, as one text that leads back to the source. */
  readonly text: MappedText;
  readonly marks: Marks;
  /** Where the story lies in the source. */
  readonly span: Span;
  /** The story's own name in its format, such as a GUID or a Message-ID; null if it has none. */
  readonly identifier: string | null;
  /** Remarks about the format; spans in the source. */
  readonly diagnostics: readonly Diagnostic[];
}

type Write = (writer: TextWriter) => void;

/** Puts a news item together: its fields, then its body. */
export class NewsItemBuilder {
  readonly #fields: { readonly kind: FieldKind; readonly write: Write }[] = [];
  readonly #blocks: { readonly kind: ParagraphKind | null; readonly write: Write }[] = [];
  #plain: Write | null = null;
  readonly diagnostics: Diagnostic[] = [];

  field(kind: FieldKind, write: Write): void {
    this.#fields.push({ kind, write });
  }

  /** Adds a paragraph to the body. */
  block(kind: ParagraphKind | null, write: Write): void {
    this.#blocks.push({ kind, write });
  }

  /** Gives the body as plain text. */
  plainBody(write: Write): void {
    this.#plain = write;
  }

  build(span: Span, identifier: string | null): NewsItem {
    const fields: Field[] = [];
    const blocks: Block[] = [];
    let body = { start: 0, end: 0 };
    const text = MappedText.write((writer) => {
      const write = (one: Write): Span => {
        const start = writer.length;
        one(writer);
        const end = writer.length;
        if (end > start) writer.put(SEPARATOR, NOWHERE);
        return { start, end };
      };
      for (const field of this.#fields) addUnlessEmpty(fields, field.kind, write(field.write));
      const start = writer.length;
      if (this.#plain !== null) write(this.#plain);
      for (const block of this.#blocks) addUnlessEmpty(blocks, block.kind, write(block.write));
      body = { start, end: writer.length };
    });
    return {
      text,
      marks: { fields, body, blocks: this.#plain === null ? blocks : null },
      span,
      identifier: identifier?.trim() === '' ? null : (identifier?.trim() ?? null),
      diagnostics: this.diagnostics,
    };
  }
}

const SEPARATOR = '\n\n';
/** Separators belong to no place of the source, and no span of a story ends in one. */
const NOWHERE: Span = { start: 0, end: 0 };

function addUnlessEmpty<K>(list: { kind: K; span: Span }[], kind: K, span: Span): void {
  if (span.end > span.start) list.push({ kind, span });
}
