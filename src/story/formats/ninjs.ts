import type { Span } from '../../domain/span.ts';
import type { MappedText } from '../mapped-text.ts';
import { NewsItemBuilder, type FieldKind, type NewsItem } from '../news-item.ts';
import {
  entriesOf,
  keysOf,
  mappedString,
  member,
  readJson,
  stringOf,
  type JsonDocument,
  type JsonNode,
} from './json.ts';
import {
  looksLikeMarkup,
  malformed,
  noteLanguage,
  unknownFormat,
  withText,
  writeHtmlBody,
  type FormatReading,
} from './reading.ts';

/** Properties of ninjs 1.x (`headline`), 2.x (`headlines`) and 3.x (`versionCreated`), and what they say. */
const FIELDS: readonly (readonly [kind: FieldKind, keys: readonly string[]])[] = [
  ['HEADLINE', ['headline', 'headlines']],
  ['SLUGLINE', ['slugline']],
  ['BYLINE', ['byline', 'by']],
  ['DATELINE', ['located']],
  // The time of this version: a story's own date line is that of the version too.
  ['DATE', ['versioncreated', 'versionCreated']],
  ['DATE', ['contentcreated', 'contentCreated']],
  ['DATE', ['firstcreated', 'firstCreated']],
  ['KEYWORD', ['keyword', 'keywords']],
  ['AGENCY', ['infosource', 'infosources', 'infoSources']],
  ['EDITORIAL_NOTE', ['ednote', 'edNote']],
  ['COPYRIGHT', ['copyrightnotice', 'copyrightNotice']],
];

/** Properties of which one beside `uri` shows that an object is a news item. */
const TELLING = new Set(
  'headline,headlines,versioncreated,versionCreated,slugline,byline,pubstatus,pubStatus,representationtype,representationType,bodies,body_text'.split(
    ',',
  ),
);

/** Reads JSON: ninjs, a list of it, or one item a line. Anything else is an unknown format. */
export function readNinjs(source: MappedText): FormatReading {
  const documents = documentsOf(source);
  const faults = documents.flatMap(({ fault }) => fault ?? []);
  const items = documents.flatMap((document) =>
    newsItemsOf(document.root).map((node) => readItem(document, node)),
  );
  if (items.length > 0) return withText('NINJS', items, faults);
  // Mended they are refused as well: that they are damaged is told where they are read.
  if (documents.some(isStoryLine)) return unknownFormat('JSON lines {"id", "text"}, not ninjs');
  if (faults.length === 0) return unknownFormat('JSON, but not ninjs');
  const outcome = 'What is read of it is no ninjs; no story is read from it.';
  return { format: 'UNKNOWN', items, diagnostics: faults.map((fault) => malformed(fault, outcome)) };
}

/** The whole text as one document, or each of its lines. */
function documentsOf(source: MappedText): JsonDocument[] {
  const whole = readJson(source);
  if (whole.fault === null) return [whole];
  const lines = [...source.text.matchAll(/^.*\S.*$/gmu)];
  if (!areItems(lines.map(([line]) => line))) return [whole];
  return lines.map(({ 0: line, index }) =>
    readJson(source.slice({ start: index, end: index + line.length }), 'line'),
  );
}

/**
 * Whether lines are one item each: the first looks whole, and of the others at least half begin one; or the first
 * begins one, and of the others at least half look whole.
 */
function areItems([first, ...others]: readonly string[]): boolean {
  if (first === undefined || others.length === 0) return false;
  const isCommon = (looks: RegExp): boolean =>
    others.filter((line) => looks.test(line)).length * 2 >= others.length;
  if (/^\s*\{.*\}[\s,]*$/u.test(first)) return isCommon(BEGINS_ITEM);
  // What is whole in a list of one item that is printed over several lines has a comma behind it.
  return BEGINS_ITEM.test(first) && isCommon(/^\s*\{\s*".*\}\s*$/u);
}

const BEGINS_ITEM = /^\s*\{\s*["}]/u;

/** Whether a document is a line `{"id", "text"}`, as `parse` takes them on standard input and `evaluate` scores them. */
function isStoryLine({ root, text }: JsonDocument): boolean {
  if (root?.type !== 'object' || stringOf(member(root, 'text')) === undefined) return false;
  const id = member(root, 'id')?.type;
  return (id === 'string' || id === 'number') && !/[\r\n]/u.test(text.text.trim());
}

/** The news items in a document, those of a package included. */
function newsItemsOf(node: JsonNode | undefined): JsonNode[] {
  if (node?.type === 'array') return entriesOf(node).filter(isNewsItem);
  if (node === undefined || !isNewsItem(node)) return [];
  const parts = bodyOf(node) === undefined ? entriesOf(member(node, 'associations')).filter(isNewsItem) : [];
  const stories = parts.filter((part) => bodyOf(part) !== undefined);
  return stories.length > 0 ? stories : [node];
}

function isNewsItem(node: JsonNode): boolean {
  const keys = keysOf(node);
  return bodyOf(node) !== undefined || (keys.includes('uri') && keys.some((key) => TELLING.has(key)));
}

/** Best of several bodies: markup before plain text, because it tells the paragraphs. */
function bodyOf(node: JsonNode): JsonNode | undefined {
  const bodies = [
    ...entriesOf(member(node, 'bodies')).map((body) => member(body, 'value')),
    ...keysOf(node)
      .filter((key) => key.startsWith('body_') || key === 'body')
      .map((key) => member(node, key)),
  ].filter((body) => (stringOf(body) ?? '').trim() !== '');
  return bodies.find((body) => looksLikeMarkup(stringOf(body) ?? '')) ?? bodies[0];
}

function readItem(document: JsonDocument, node: JsonNode): NewsItem {
  const builder = new NewsItemBuilder();
  for (const [kind, keys] of FIELDS)
    for (const value of keys.flatMap((key) => textsOf(member(node, key)))) {
      const text = mappedString(document, value);
      builder.field(kind, (writer) => {
        writer.copy(text, { start: 0, end: text.text.length });
      });
    }
  const language = member(node, 'language');
  noteLanguage(builder, stringOf(language), language === undefined ? null : spanOf(document, language));
  const body = bodyOf(node);
  if (body !== undefined) {
    const text = mappedString(document, body);
    if (looksLikeMarkup(text.text)) writeHtmlBody(builder, text);
    else
      builder.plainBody((writer) => {
        writer.copy(text, { start: 0, end: text.text.length });
      });
  }
  return builder.build(spanOf(document, node), stringOf(member(node, 'uri')) ?? null);
}

/** Strings of a property: itself, or the values or names of its entries, the main one first. */
function textsOf(value: JsonNode | undefined): JsonNode[] {
  if (value === undefined) return [];
  if (value.type === 'string') return [value];
  const entries = entriesOf(value);
  const main = entries.filter((entry) => stringOf(member(entry, 'role')) === 'main');
  return [...main, ...entries.filter((entry) => !main.includes(entry))]
    .flatMap((entry) =>
      entry.type === 'string' ? entry : (member(entry, 'value') ?? member(entry, 'name') ?? []),
    )
    .filter((text) => text.type === 'string');
}

function spanOf({ text }: JsonDocument, { offset, length }: JsonNode): Span {
  return text.spanOf({ start: offset, end: offset + length });
}
