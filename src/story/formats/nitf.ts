import type { MappedText, TextWriter } from '../mapped-text.ts';
import { NewsItemBuilder, type FieldKind, type NewsItem } from '../news-item.ts';
import {
  childrenNamed,
  descendant,
  descendants,
  isElement,
  textOf,
  type Characters,
  type Element,
  type Node,
} from './markup.ts';
import { writeBlocks, writeInline } from './markup-blocks.ts';
import { noteLanguage } from './reading.ts';

/** Names of `<meta>` elements that feeds keep the keyword slug in. */
const SLUG_META = new Set(['slug', 'slugline', 'slug-line', 'tobject-slug']);

/** Reads a story in NITF 3.x. */
export function readNitf(source: MappedText, nitf: Element): NewsItem {
  const builder = new NewsItemBuilder();
  writeNitf(builder, source, nitf);
  const language = attribute(nitf, 'lang');
  noteLanguage(builder, language?.text, language === undefined ? null : source.spanOf(language.span));
  const identifier = attribute(descendant(nitf, 'doc-id'), 'id-string')?.text ?? attribute(nitf, 'uno')?.text;
  return builder.build(source.spanOf(nitf.span), identifier ?? null);
}

/** Adds fields and body of a story in NITF. */
export function writeNitf(builder: NewsItemBuilder, source: MappedText, nitf: Element): void {
  const add = (kind: FieldKind, node: Node | undefined): void => {
    if (node === undefined) return;
    builder.field(kind, (writer) => {
      writeInline(writer, source, isElement(node) ? node.children : [node]);
    });
  };
  const head = descendant(nitf, 'head');
  const body = descendant(nitf, 'body');
  const top = descendant(body, 'body.head');
  const hedline = descendant(top, 'hedline');
  add('HEADLINE', descendant(hedline, 'hl1') ?? hedline ?? descendant(head, 'title'));
  for (const deck of hedline === undefined ? [] : descendants(hedline, 'hl2'))
    add('ALTERNATIVE_HEADLINE', deck);
  for (const meta of head === undefined ? [] : descendants(head, 'meta'))
    if (SLUG_META.has(attribute(meta, 'name')?.text.toLowerCase() ?? ''))
      add('SLUGLINE', attribute(meta, 'content'));
  for (const keyword of head === undefined ? [] : descendants(head, 'keyword'))
    add('KEYWORD', attribute(keyword, 'key'));
  for (const byline of childrenNamed(top, 'byline')) {
    add('BYLINE', byline);
    for (const person of descendants(byline, 'person')) add('AUTHOR', person);
  }
  add('AGENCY', descendant(descendant(top, 'distributor'), 'org') ?? descendant(top, 'distributor'));
  const dateline = descendant(top, 'dateline');
  if (dateline !== undefined)
    builder.field('DATELINE', (writer) => {
      writeParted(writer, source, dateline);
    });
  for (const date of [
    descendant(head, 'date.issue'),
    descendant(head, 'date.release'),
    descendant(dateline, 'story.date'),
  ])
    add('DATE', attribute(date, 'norm'));
  for (const note of top === undefined ? [] : descendants(top, 'note')) add('EDITORIAL_NOTE', note);
  add('EDITORIAL_NOTE', attribute(descendant(head, 'ed-msg'), 'info'));
  add('COPYRIGHT', descendant(top, 'copyrite') ?? descendant(top, 'rights'));
  const contents =
    body === undefined ? [] : [...descendants(body, 'body.content'), ...descendants(body, 'body.end')];
  for (const content of contents.length > 0 ? contents : [withoutHead(body ?? nitf)])
    writeBlocks(builder, source, content);
}

function attribute(element: Element | undefined, name: string): Characters | undefined {
  return element?.attributes.get(name);
}

/** A body whose content has no element of its own, as in damaged files. */
function withoutHead(body: Element): Element {
  return {
    ...body,
    children: body.children.filter((child) => !isElement(child) || !child.name.endsWith('head')),
  };
}

/** Writes the words of elements with a comma where nothing else parts them: `<location>ROME</location><story.date>May 3<…`. */
function writeParted(writer: TextWriter, source: MappedText, element: Element): void {
  let parted = true;
  for (const child of element.children) {
    const isBlank = textOf(child).trim() === '';
    if (!isElement(child)) {
      if (!isBlank) writeInline(writer, source, [child]);
      parted ||= !isBlank;
    } else if (!isBlank) {
      if (!parted) writer.put(', ', { start: 0, end: 0 });
      writeParted(writer, source, child);
      parted = false;
    }
  }
}
