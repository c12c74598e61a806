import { MappedText } from '../mapped-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { readMail } from './mail.ts';
import { readMarkdown } from './markdown.ts';
import { childrenNamed, readMarkup } from './markup.ts';
import { newsItemsOf, readNewsmlG2 } from './newsml-g2.ts';
import { readNinjs } from './ninjs.ts';
import { readNitf } from './nitf.ts';
import { unknownFormat, withText, type FormatReading } from './reading.ts';

/**
 * Reads the format around the stories of a file, told by the file's content; its name decides only whether plain
 * words are Markdown. Null if it is plain text. Never throws.
 */
export function readFormat(text: string, fileName: string): FormatReading | null {
  const source = MappedText.whole(text);
  switch (text.charAt(text.search(/\S/u))) {
    case '<':
      return readXml(source);
    case '{':
    case '[':
      return /^\s*(?:\{\s*["}]|\[\s*[{[\]"\d])/u.test(text) ? readNinjs(source) : null;
    default:
      return readFrontMatter(source, fileName) ?? readMail(source) ?? readMarkdown(source, fileName);
  }
}

/** How far into a file its first element is looked for: a document type and comments may stand before it. */
const REACH = 20_000;

/** What a part of an HTML page begins with. */
const HTML_ELEMENT =
  /^(?:head|body|main|article|section|header|div|p|h[1-6]|span|table|[uo]l|blockquote|center|font|br|a|b|i|em|strong|img|figure)$/iu;

/** Reads XML and HTML; null if the text only starts with a `<`. */
function readXml(source: MappedText): FormatReading | null {
  const start = source.text.slice(0, REACH);
  const name =
    /^\s*(?:<\?[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE(?:[^[>]|\[[^\]]*\])*>\s*)*<([\w.-]+(?::[\w.-]+)?)[\s/>]/iu.exec(
      start,
    )?.[1];
  if (name === undefined) return /^\s*<[?!]/u.test(start) ? unknownFormat('XML without an element') : null;
  const local = name.slice(name.indexOf(':') + 1);
  if (/^html$/iu.test(local)) return unknownFormat('an HTML page');
  if (!/^(?:nitf|newsItem|newsMessage|packageItem|conceptItem|knowledgeItem)$/u.test(local)) {
    const isXml =
      /^(?:rss|feed)$/iu.test(local) ||
      /^\s*<[?!]/u.test(start) ||
      /<\/[\w.:-]+>\s*$/u.test(source.text.slice(-REACH));
    if (isXml && HTML_ELEMENT.test(name)) return unknownFormat('HTML');
    return isXml ? unknownFormat(`XML, but no news: its first element is ${name}`) : null;
  }
  const { root, fault } = readMarkup(source.text, 'XML');
  const faults = fault === null ? [] : [fault];
  if (local === 'nitf') {
    const stories = childrenNamed(root, 'nitf').map((nitf) => readNitf(source, nitf));
    return withText('NITF', stories, faults);
  }
  return withText(
    'NEWSML_G2',
    newsItemsOf(root).map((item) => readNewsmlG2(source, item)),
    faults,
  );
}
