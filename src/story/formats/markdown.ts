import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/markdown';
import type { ParagraphKind } from '../../domain/story.ts';
import type { MappedText, TextWriter } from '../mapped-text.ts';
import { NewsItemBuilder } from '../news-item.ts';
import { readMarkup, textOf } from './markup.ts';
import { withText, type FormatReading } from './reading.ts';

// Wire copy sets its paragraphs in, and writes quotations with backquotes: neither is program code.
const markdown = parser.configure({ remove: ['IndentedCode', 'InlineCode', 'HTMLBlock'] });

/** What is a paragraph of its own, and of which kind; null if its words tell. */
const BLOCKS: ReadonlyMap<string, ParagraphKind | null> = new Map([
  ['Paragraph', null],
  ['CodeText', null],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${level}`, 'SUBHEAD'] as const),
  ['SetextHeading1', 'SUBHEAD'],
  ['SetextHeading2', 'SUBHEAD'],
]);

const MARKDOWN_NAME = /\.(?:md|markdown|mdown)$/iu;

/** Marks and addresses: not words. */
const MARKS = new Set(
  'HeaderMark,EmphasisMark,LinkMark,QuoteMark,ListMark,CodeMark,CodeInfo,LinkLabel,LinkTitle,HTMLTag,Comment,ProcessingInstruction,Image,LinkReference'.split(
    ',',
  ),
);

/** Brackets in a paragraph, and marks of lists and quotations on a line, beyond which the parser is slow. */
const MOST_BRACKETS = 200;
const TANGLED_LINE = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){50}/mu;

/** Whether a text is no prose but a tangle of marks, which costs more than linear time to read as Markdown. */
function isTangled(text: string): boolean {
  if (TANGLED_LINE.test(text)) return true;
  let brackets = 0;
  for (const [mark] of text.matchAll(/\[|\n[ \t]*\r?\n/gu)) {
    brackets = mark === '[' ? brackets + 1 : 0;
    if (brackets > MOST_BRACKETS) return true;
  }
  return false;
}

/** Whether words are to be read as Markdown: the file's name says so, or headings, links or bold words do. */
export function isMarkdown(text: string, fileName: string): boolean {
  if (isTangled(text)) return false;
  return (
    MARKDOWN_NAME.test(fileName) ||
    /^#{1,6} \S/mu.test(text) ||
    /\[[^\]\n]{1,200}\]\((?:https?:|\/|mailto:)[^)\s]{1,500}\)|\*\*[^*\n]{1,200}\*\*/u.test(text)
  );
}

/** Reads a file of Markdown: one whose name says so, or that starts with a `# Heading`. Null if it is none. */
export function readMarkdown(source: MappedText, fileName: string): FormatReading | null {
  const { text } = source;
  if (!MARKDOWN_NAME.test(fileName) && !/^\s*# \S.*(?:\r?\n[ \t]*){2}/u.test(text)) return null;
  if (isTangled(text)) return null;
  const builder = new NewsItemBuilder();
  writeMarkdown(builder, source);
  return withText('MARKDOWN', [builder.build(source.spanOf({ start: 0, end: text.length }), null)]);
}

/** Writes Markdown as paragraphs: marks, addresses and pictures left out. A first `# Heading` is the headline. */
export function writeMarkdown(builder: NewsItemBuilder, source: MappedText): void {
  let first = true;
  const visit = (node: SyntaxNode, inList: boolean): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      const { name } = child;
      const kind = BLOCKS.get(name);
      if (kind === undefined) visit(child, inList || name === 'ListItem');
      else {
        const block = child;
        const write = (writer: TextWriter): void => {
          writeWords(writer, source, block);
        };
        if (first && name.endsWith('Heading1')) builder.field('HEADLINE', write);
        else builder.block(kind ?? (inList ? 'BULLET' : null), write);
        first = false;
      }
    }
  };
  visit(markdown.parse(source.text).topNode, false);
}

/** Writes the words of a block, its lines as they are broken. */
function writeWords(writer: TextWriter, source: MappedText, block: SyntaxNode): void {
  let at = block.from;
  const copyTo = (end: number): void => {
    if (end > at) writer.copy(source, { start: at, end });
    at = Math.max(at, end);
  };
  const visit = (node: SyntaxNode): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      const { name, from, to } = child;
      if (MARKS.has(name) || (name === 'URL' && node.name === 'Link')) {
        copyTo(from);
        at = to;
      } else if (name === 'Escape') {
        copyTo(from);
        at = from + 1;
      } else if (name === 'Entity') {
        copyTo(from);
        const written = source.text.slice(from, to);
        writer.put(textOf(readMarkup(written, 'HTML').root), source.spanOf({ start: from, end: to }));
        at = to;
      } else visit(child);
    }
  };
  visit(block);
  copyTo(block.to);
}
