import type { MappedText } from '../mapped-text.ts';
import { NewsItemBuilder, type FieldKind, type NewsItem } from '../news-item.ts';
import { childrenNamed, descendant, descendants, type Element } from './markup.ts';
import { textAsWritten, writeBlocks, writeInline } from './markup-blocks.ts';
import { writeNitf } from './nitf.ts';
import { looksLikeMarkup, noteLanguage, writeHtmlBody } from './reading.ts';

/** Elements of a newsItem, where they stand, and what they say (NewsML-G2 2.x). */
const FIELDS: readonly (readonly [kind: FieldKind, parent: string, name: string])[] = [
  ['HEADLINE', 'contentMeta', 'headline'],
  ['SLUGLINE', 'contentMeta', 'slugline'],
  ['BYLINE', 'contentMeta', 'by'],
  ['DATELINE', 'contentMeta', 'dateline'],
  ['DATE', 'itemMeta', 'versionCreated'],
  ['DATE', 'contentMeta', 'contentCreated'],
  ['DATE', 'itemMeta', 'firstCreated'],
  ['KEYWORD', 'contentMeta', 'keyword'],
  ['EDITORIAL_NOTE', 'itemMeta', 'edNote'],
  ['COPYRIGHT', 'rightsInfo', 'copyrightNotice'],
];

/** The news items of a NewsML-G2 document: its own, or those of a message. */
export function newsItemsOf(root: Element): Element[] {
  return [...descendants(root, 'newsItem')];
}

/** Reads a newsItem of NewsML-G2. */
export function readNewsmlG2(source: MappedText, item: Element): NewsItem {
  const builder = new NewsItemBuilder();
  const metadata = (parent: string, name: string): Element[] =>
    childrenNamed(item, parent).flatMap((element) => childrenNamed(element, name));
  for (const [kind, parent, name] of FIELDS)
    for (const element of metadata(parent, name))
      builder.field(kind, (writer) => {
        writeInline(writer, source, element.children);
      });
  if (metadata('contentMeta', 'headline').length === 0)
    for (const title of metadata('itemMeta', 'title'))
      builder.field('HEADLINE', (writer) => {
        writeInline(writer, source, title.children);
      });
  const language =
    metadata('contentMeta', 'language')[0]?.attributes.get('tag') ?? item.attributes.get('lang');
  noteLanguage(builder, language?.text, language === undefined ? null : source.spanOf(language.span));
  const content = childrenNamed(item, 'contentSet')[0];
  if (content !== undefined) writeContent(builder, source, content);
  return builder.build(source.spanOf(item.span), item.attributes.get('guid')?.text ?? null);
}

/** The story itself: as NITF or XHTML, or as text that may be HTML in a CDATA section. */
function writeContent(builder: NewsItemBuilder, source: MappedText, content: Element): void {
  const inline = childrenNamed(content, 'inlineXML')[0];
  const nitf = descendant(inline, 'nitf');
  if (nitf !== undefined) writeNitf(builder, source, nitf);
  else if (inline !== undefined) writeBlocks(builder, source, descendant(inline, 'body') ?? inline);
  else {
    const data = childrenNamed(content, 'inlineData')[0];
    if (data === undefined) return;
    const text = textAsWritten(source, data);
    if (looksLikeMarkup(text.text)) writeHtmlBody(builder, text);
    else
      builder.plainBody((writer) => {
        writer.copy(text, { start: 0, end: text.text.length });
      });
  }
}
