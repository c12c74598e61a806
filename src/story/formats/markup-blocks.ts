import type { Span } from '../../domain/span.ts';
import type { ParagraphKind } from '../../domain/story.ts';
import { MappedText, type TextWriter } from '../mapped-text.ts';
import type { NewsItemBuilder } from '../news-item.ts';
import { descendants, isElement, textOf, type Characters, type Element, type Node } from './markup.ts';

/** Elements that are paragraphs or hold them, in NITF 3.6 and XHTML. */
const BLOCKS = new Set(
  (
    'p,h1,h2,h3,h4,h5,h6,hl1,hl2,li,pre,blockquote,bq,div,section,article,main,header,footer,block,body,body.content,' +
    'ul,ol,dl,dt,dd,table,nitf-table,tbody,tr,td,th,note,hr,address,credit,datasource,tagline'
  ).split(','),
);

/** What kind of paragraph an element says its words are; elements in it that say nothing are of its kind too. */
const KINDS: ReadonlyMap<string, ParagraphKind> = new Map([
  ...'h1,h2,h3,h4,h5,h6,hl1,hl2'.split(',').map((name) => [name, 'SUBHEAD'] as const),
  ['li', 'BULLET'],
  ['note', 'NOTE'],
]);

/** Elements that are not the story's running text: pictures with their captions, code, footnotes. */
const LEFT_OUT = new Set(
  'media,figure,script,style,noscript,template,svg,math,object,iframe,video,audio,form,nav,fn,aside,head'.split(
    ',',
  ),
);

/** Cells of a table of figures are short; a table with longer ones only lays out a page. */
const LONGEST_CELL = 60;

/** A stretch of a paragraph. */
interface Piece extends Characters {
  /** Whether its blanks count as they are written. */
  readonly asWritten: boolean;
}

/** How the elements around a place have its words read. */
interface Context {
  readonly kind: ParagraphKind | null;
  readonly asWritten: boolean;
}

/**
 * Writes the content of an element as paragraphs. Each block element is one, blanks are drawn together as
 * browsers do, `<br>` starts a new line and two of them a new paragraph, rows of a table are lines with tabs.
 * `text` is what the element was read from.
 */
export function writeBlocks(builder: NewsItemBuilder, text: MappedText, element: Element): void {
  let pieces: Piece[] = [];
  let current: ParagraphKind | null = null;

  const flush = (kind: ParagraphKind | null): void => {
    const [own, ownKind] = [pieces, current];
    if (own.some((piece) => piece.text.trim() !== ''))
      builder.block(ownKind, (writer) => {
        writePieces(writer, text, own);
      });
    pieces = [];
    current = kind;
  };
  const add = (characters: Characters, asWritten: boolean): void => {
    pieces.push({ ...characters, asWritten });
  };

  const visit = (parent: Element, context: Context): void => {
    for (const child of parent.children) {
      if (!isElement(child)) add(child, context.asWritten);
      else if (LEFT_OUT.has(child.name)) continue;
      else if (child.name === 'br') {
        if (endsWithBreak(pieces)) flush(context.kind);
        else add({ text: '\n', span: child.span }, true);
      } else if (isTableOfFigures(child)) {
        flush('TABULAR');
        addRows(child);
        flush(context.kind);
      } else if (BLOCKS.has(child.name)) {
        const kind = KINDS.get(child.name) ?? context.kind;
        flush(kind);
        visit(child, { kind, asWritten: context.asWritten || child.name === 'pre' });
        flush(context.kind);
      } else if (child.name === 'q') {
        // Browsers print the marks of a `<q>`; without them its words would not be told from the reporter's.
        add({ text: '“', span: { start: child.span.start, end: child.inner.start } }, true);
        visit(child, context);
        add({ text: '”', span: { start: child.inner.end, end: child.span.end } }, true);
      } else visit(child, context);
    }
  };
  const addRows = (table: Element): void => {
    for (const row of descendants(table, 'tr')) {
      for (const cell of row.children.filter(isElement)) {
        for (const characters of charactersOf(cell)) add(characters, false);
        add({ text: '\t', span: { start: cell.inner.end, end: cell.span.end } }, true);
      }
      add({ text: '\n', span: { start: row.inner.end, end: row.span.end } }, true);
    }
  };

  visit(element, { kind: null, asWritten: false });
  flush(null);
}

/** Writes the words of nodes on one line, markup left out and blanks drawn together. */
export function writeInline(writer: TextWriter, text: MappedText, nodes: readonly Node[]): void {
  writePieces(
    writer,
    text,
    nodes.flatMap(charactersOf).map((characters) => ({ ...characters, asWritten: false })),
  );
}

/** The characters in an element as they are, such as markup in a CDATA section. */
export function textAsWritten(text: MappedText, element: Element): MappedText {
  return MappedText.write((writer) => {
    for (const { text: characters, span } of charactersOf(element)) writer.put(characters, text.spanOf(span));
  });
}

function charactersOf(node: Node): Characters[] {
  if (!isElement(node)) return [node];
  if (node.name === 'br') return [{ text: ' ', span: node.span }];
  return node.children.flatMap(charactersOf);
}

function isTableOfFigures(element: Element): boolean {
  if (element.name !== 'table' && element.name !== 'nitf-table') return false;
  const cells = ['td', 'th'].flatMap((name) => [...descendants(element, name)]);
  return cells.length > 1 && cells.every((cell) => textOf(cell).trim().length <= LONGEST_CELL);
}

function endsWithBreak(pieces: readonly Piece[]): boolean {
  const last = pieces.findLast(({ text, asWritten }) => asWritten || text.trim() !== '');
  return last?.text === '\n' && last.asWritten;
}

/** Blanks that are drawn together: no-break spaces are not. */
const BLANKS = /[ \t\r\n\f]+/gu;

function writePieces(writer: TextWriter, text: MappedText, pieces: readonly Piece[]): void {
  let blank: Span | null = null;
  let lineStart = true;
  const put = (words: string, span: Span): void => {
    if (blank !== null && !lineStart) writer.put(' ', text.spanOf(blank));
    blank = null;
    lineStart = false;
    if (words.length === span.end - span.start) writer.copy(text, span);
    else writer.put(words, text.spanOf(span));
  };
  for (const { text: words, span, asWritten } of pieces) {
    if (asWritten && (words === '\n' || words === '\t')) {
      blank = null;
      lineStart = true;
      writer.put(words, text.spanOf(span));
    } else if (asWritten || words.length !== span.end - span.start) put(words, span);
    else {
      let from = 0;
      for (const { 0: blanks, index } of words.matchAll(BLANKS)) {
        const end = index + blanks.length;
        // One space between words stays where it is.
        if (blanks === ' ' && index > 0 && end < words.length) continue;
        if (index > from)
          put(words.slice(from, index), { start: span.start + from, end: span.start + index });
        blank ??= { start: span.start + index, end: span.start + end };
        from = end;
      }
      if (from < words.length) put(words.slice(from), { start: span.start + from, end: span.end });
    }
  }
}
