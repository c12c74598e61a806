import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Span } from '../../domain/span.ts';
import type { MappedText, TextWriter } from '../mapped-text.ts';
import { NewsItemBuilder, type FieldKind, type NewsItem } from '../news-item.ts';
import type { Fault } from './fault.ts';
import { frontMatterFault } from './front-matter-fault.ts';
import { isMarkdown, writeMarkdown } from './markdown.ts';
import { noteLanguage, withText, type FormatReading } from './reading.ts';

/** Keys that news sites and desks use, folded to small letters without dashes, and what they say. */
const KEYS = new Map<string, FieldKind>([
  ['headline', 'HEADLINE'],
  ['title', 'HEADLINE'],
  ['subtitle', 'ALTERNATIVE_HEADLINE'],
  ['subheadline', 'ALTERNATIVE_HEADLINE'],
  ['alternativeheadline', 'ALTERNATIVE_HEADLINE'],
  ['deck', 'ALTERNATIVE_HEADLINE'],
  ['dek', 'ALTERNATIVE_HEADLINE'],
  ['slug', 'SLUGLINE'],
  ['slugline', 'SLUGLINE'],
  ['byline', 'BYLINE'],
  ['author', 'AUTHOR'],
  ['authors', 'AUTHOR'],
  ['dateline', 'DATELINE'],
  ['location', 'DATELINE'],
  ['place', 'DATELINE'],
  ['date', 'DATE'],
  ['published', 'DATE'],
  ['publishedat', 'DATE'],
  ['datepublished', 'DATE'],
  ['pubdate', 'DATE'],
  ['keywords', 'KEYWORD'],
  ['tags', 'KEYWORD'],
  ['agency', 'AGENCY'],
  ['source', 'AGENCY'],
  ['copyright', 'COPYRIGHT'],
  ['copyrightnotice', 'COPYRIGHT'],
  ['note', 'EDITORIAL_NOTE'],
  ['ednote', 'EDITORIAL_NOTE'],
  ['editorialnote', 'EDITORIAL_NOTE'],
]);
const LANGUAGE = new Set(['lang', 'language', 'inlanguage']);
const IDENTIFIER = new Set(['id', 'guid', 'uuid', 'uri', 'identifier']);

/**
 * Its line ends are read in one way only: were `\r\n` two of them as well, front matter that never ends would be tried in
 * two ways for each line, which is for ever from some thirty lines on.
 */
const FRONT_MATTER =
  /^---[ \t]*(?:\r\n|\r(?!\n)|\n)((?:[^\r\n]*(?:\r\n|\r(?!\n)|\n))*?)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/u;
/** Front matter that nothing closes: each line up to the first blank one begins with a key. */
const UNCLOSED =
  /^---[ \t]*(?:\r\n|\r(?!\n)|\n)((?:[\w-]+[ \t]*:[^\r\n]*(?:\r\n|\r(?!\n)|\n))+)(?=[ \t]*[\r\n])/u;
/** Such lines, at least. */
const FEWEST = 2;
/** The longest front matter looked for, in characters; also what keeps the YAML parser from deep nesting. */
const LONGEST = 8000;
/** Brackets inside one another, at most. */
const DEEPEST = 50;

/** A stretch of headers between two lines of `---`. */
interface FrontMatter {
  readonly yaml: YAMLMap;
  /** Where the headers start; YAML's own places count from there. */
  readonly offset: number;
  /** From its first `---`. */
  readonly start: number;
  /** Behind its second `---`, or before the blank line that ends it. */
  readonly end: number;
  readonly fault: Fault | null;
}

/**
 * Reads text or Markdown with YAML front matter: one story, or several if each starts with front matter of its
 * own. Null if the text does not start with `---` and headers.
 */
export function readFrontMatter(source: MappedText, fileName: string): FormatReading | null {
  const { text } = source;
  const first = /^\s*(?=---[ \t]*(?:\r\n?|\n))/u.exec(text)?.[0].length;
  const head = first === undefined ? null : (frontMatterAt(text, first) ?? unclosedAt(text, first));
  if (head === null) return null;
  const heads = [head];
  for (const { index } of text.slice(head.end).matchAll(/^---[ \t]*$/gmu)) {
    const at = head.end + index;
    if (at < (heads.at(-1)?.end ?? 0)) continue;
    const next = frontMatterAt(text, at);
    if (next !== null) heads.push(next);
  }
  const items = heads.map((one, index) => {
    const end = heads[index + 1]?.start ?? text.length;
    return readStory(source, one, end, fileName);
  });
  return withText(
    'FRONT_MATTER',
    items,
    heads.flatMap(({ fault }) => fault ?? []),
  );
}

/** Front matter at an offset; null if what stands there has no keys that are known. */
function frontMatterAt(text: string, start: number): FrontMatter | null {
  const match = FRONT_MATTER.exec(text.slice(start, start + LONGEST));
  const [whole, written = ''] = match ?? [];
  if (whole === undefined || !/^[\w-]+[ \t]*:/mu.test(written) || isTooDeep(written)) return null;
  const document = parse(written);
  const { contents } = document;
  if (!isMap(contents) || !contents.items.some(({ key }) => KEYS.has(folded(key)))) return null;
  const offset = start + whole.indexOf(written, 3);
  const fault = frontMatterFault(document);
  return {
    yaml: contents,
    offset,
    start,
    end: start + whole.length,
    fault: fault && { ...fault, span: within(fault.span, offset, written.length) },
  };
}

/** Front matter without its second `---`: headers up to the first blank line; null if they are none. */
function unclosedAt(text: string, start: number): FrontMatter | null {
  const [whole, written = ''] = UNCLOSED.exec(text.slice(start, start + LONGEST)) ?? [];
  if (whole === undefined || isTooDeep(written)) return null;
  const { contents, errors } = parse(written);
  if (!isMap(contents) || errors.length > 0) return null;
  if (contents.items.length < FEWEST || !contents.items.some(({ key }) => KEYS.has(folded(key)))) return null;
  const reason = 'its front matter, which opens here, has no line `---` behind it';
  return {
    yaml: contents,
    offset: start + whole.indexOf(written, 3),
    start,
    end: start + whole.length,
    fault: { reason, span: { start, end: start + 3 } },
  };
}

function parse(yaml: string): Document.Parsed {
  return parseDocument(yaml, { logLevel: 'silent', strict: false, prettyErrors: false });
}

/** A place in the headers, as one in the file: what is missed at their end is told at their last character. */
function within({ start, end }: Span, offset: number, length: number): Span {
  const first = Math.min(start, Math.max(0, length - 1));
  return { start: offset + first, end: offset + Math.max(first, Math.min(end, length)) };
}

function isTooDeep(yaml: string): boolean {
  return (
    (yaml.match(/[[{]/gu)?.length ?? 0) > DEEPEST || (yaml.match(/^[ \t]*(?:[-?:] ){9}/mu) ?? null) !== null
  );
}

function folded(key: unknown): string {
  return isScalar(key) ? String(key.value).toLowerCase().replace(/[-_ ]/gu, '') : '';
}

function readStory(source: MappedText, head: FrontMatter, end: number, fileName: string): NewsItem {
  const builder = new NewsItemBuilder();
  let identifier: string | null = null;
  for (const { key, value } of head.yaml.items) {
    const name = folded(key);
    const scalars = scalarsOf(value);
    const [first] = scalars;
    if (first === undefined) continue;
    if (LANGUAGE.has(name)) noteLanguage(builder, first.text, source.spanOf(placeOf(head, first)));
    if (IDENTIFIER.has(name)) identifier ??= first.text;
    const kind = KEYS.get(name);
    // A source may be the address of a page, which is no agency.
    if (kind === undefined || (kind === 'AGENCY' && first.text.includes('://'))) continue;
    for (const scalar of scalars) addField(builder, source, head, kind, scalar);
  }
  const body = source.slice({ start: head.end, end });
  if (isMarkdown(body.text, fileName)) writeMarkdown(builder, body);
  else
    builder.plainBody((writer) => {
      writer.copy(body, { start: 0, end: body.text.length });
    });
  return builder.build(source.spanOf({ start: head.start, end }), identifier);
}

/** A value of front matter, by the offsets YAML gives. */
interface Scalar {
  readonly text: string;
  readonly range: Span;
}

/** Strings and numbers of a value: itself, those of a list, or the names in a list of people. */
function scalarsOf(value: unknown): Scalar[] {
  if (isSeq(value)) return value.items.flatMap(scalarsOf);
  if (isMap(value)) return scalarsOf(value.get('name', true));
  if (!isScalar(value) || value.value === null || value.range === undefined || value.range === null)
    return [];
  const [start, end] = value.range;
  // As written: `2009-10-13` and `007` mean what they say, not what YAML makes of them.
  const text = typeof value.value === 'string' ? value.value : (value.source ?? '');
  return text.trim() === '' ? [] : [{ text, range: { start, end } }];
}

function placeOf(head: FrontMatter, { range }: Scalar): Span {
  return { start: head.offset + range.start, end: head.offset + range.end };
}

function addField(
  builder: NewsItemBuilder,
  source: MappedText,
  head: FrontMatter,
  kind: FieldKind,
  scalar: Scalar,
): void {
  const place = placeOf(head, scalar);
  const written = source.text.slice(place.start, place.end);
  const within = written.indexOf(scalar.text);
  const write = (from: number, text: string) => (writer: TextWriter) => {
    const start = place.start + within + from;
    // Folded or escaped text has no place of its own in the value.
    if (within < 0) writer.put(text, source.spanOf(place));
    else writer.copy(source, { start, end: start + text.length });
  };
  if (kind !== 'KEYWORD') builder.field(kind, write(0, scalar.text));
  else
    for (const { 0: keyword, index } of scalar.text.matchAll(/[^,\s](?:[^,]*[^,\s])?/gu))
      builder.field(kind, write(index, keyword));
}
