import { literalPattern } from '../literal-pattern.ts';
import type { Span } from '../../domain/span.ts';
import type { MappedText } from '../mapped-text.ts';
import { NewsItemBuilder, type FieldKind, type NewsItem } from '../news-item.ts';
import { decodeWords, fieldOf, parameterOf, readMessageHeader, type MessageHeader } from './mime-header.ts';
import type { Fault } from './fault.ts';
import { malformed, noteLanguage, withText, writeHtmlBody, type FormatReading } from './reading.ts';
import { withoutMailboxMarks, writeMailText } from './mail-text.ts';
import { decodeBody } from './transfer-encoding.ts';

const FIELDS: readonly (readonly [kind: FieldKind, name: string])[] = [
  ['HEADLINE', 'subject'],
  ['DATE', 'date'],
  ['KEYWORD', 'keywords'],
];

/** What mail programs put before the subject of an answer or of a message passed on. */
const REPLY = /^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/iu;

/** The same of a message passed on. */
const PASSED_ON = /^\s*(?:(?:re|aw)\s*:\s*)*(?:fwd?|wg)\s*:/iu;

/** Parts inside one another, at most. */
const DEEPEST = 20;

/** The line that starts a message in a mailbox (RFC 4155): `From ann@halcyon.example Tue Oct 13 17:23:00 2009`. */
const FROM_LINE = /^From \S+ +\S.*\b\d{1,2}:\d{2}(?::\d{2})?\b.*\b\d{4}\b.*$/gmu;

/** Reads a message, or a mailbox of several. Null if the text is none. */
export function readMail(source: MappedText): FormatReading | null {
  const { stretches, isMailbox } = messagesOf(source.text);
  const messages = stretches.map((span) => ({ span, header: readMessageHeader(source, span.start) }));
  const items = messages.flatMap(({ span, header }) =>
    header !== null && isMessage(header) ? [readMessage(source, header, span, isMailbox)] : [],
  );
  return items.length === 0 || items.length < messages.length ? null : withText('MAIL', items);
}

/** Whether header fields are those of a message, and not the words before a colon in a story. */
function isMessage({ fields }: MessageHeader): boolean {
  const names = new Set(fields.map(({ name }) => name));
  const sent = names.has('date') && names.has('subject');
  return (
    names.has('from') &&
    (sent || names.has('message-id') || names.has('mime-version') || names.has('received'))
  );
}

/** The messages of a mailbox without their first lines; one if the text is no mailbox. */
function messagesOf(text: string): { readonly stretches: readonly Span[]; readonly isMailbox: boolean } {
  const start = text.search(/\S/u);
  const starts = [...text.matchAll(FROM_LINE)].filter(
    ({ index }) =>
      index === start || /(?:\r\n\r\n|\n\n|\r\r)$/u.test(text.slice(Math.max(0, index - 4), index)),
  );
  if (starts[0]?.index !== start) return { stretches: [{ start, end: text.length }], isMailbox: false };
  const stretches = starts.map(({ 0: line, index }, number) => {
    const behind = index + line.length;
    const lineEnd = /^(?:\r\n?|\n)/u.exec(text.slice(behind, behind + 2))?.[0].length ?? 0;
    return { start: behind + lineEnd, end: starts[number + 1]?.index ?? text.length };
  });
  return { stretches, isMailbox: true };
}

function readMessage(source: MappedText, header: MessageHeader, span: Span, isMailbox: boolean): NewsItem {
  const builder = new NewsItemBuilder();
  for (const [kind, name] of FIELDS) {
    const value = fieldOf(header, name);
    if (value === undefined) continue;
    const words = decodeWords(value);
    const parts =
      kind === 'KEYWORD'
        ? [...words.text.matchAll(/[^,;\s](?:[^,;]*[^,;\s])?/gu)]
        : [/\S(?:[^]*\S)?/u.exec(words.text.replace(REPLY, (reply) => ' '.repeat(reply.length)))];
    for (const part of parts)
      if (part !== null)
        builder.field(kind, (writer) => {
          writer.copy(words, { start: part.index, end: part.index + part[0].length });
        });
  }
  const language = fieldOf(header, 'content-language');
  noteLanguage(builder, language?.text, language?.spanOf({ start: 0, end: language.text.length }) ?? null);
  const whole = { start: header.bodyStart, end: span.end };
  const part = bestPart(partsOf(source, header, whole, 0));
  for (const fault of brokenOff(source, header, whole)) builder.diagnostics.push(malformed(fault));
  if (part !== undefined) {
    const encoding = fieldOf(part.header, 'content-transfer-encoding')?.text ?? '';
    const charset = parameterOf(typeOf(part.header), 'charset') ?? 'utf-8';
    const body = source.slice(part.body);
    const text = decodeBody(isMailbox ? withoutMailboxMarks(body) : body, encoding, charset);
    const subject = fieldOf(header, 'subject');
    if (isType(part, 'text/html')) writeHtmlBody(builder, text);
    else writeMailText(builder, text, subject !== undefined && PASSED_ON.test(decodeWords(subject).text));
  }
  return builder.build(source.spanOf(span), fieldOf(header, 'message-id')?.text ?? null);
}

/** A part of a message. */
interface Part {
  readonly header: MessageHeader;
  readonly body: Span;
}

function typeOf(header: MessageHeader): string {
  return fieldOf(header, 'content-type')?.text ?? 'text/plain';
}

function isType({ header }: Part, type: string): boolean {
  return typeOf(header).trim().toLowerCase().startsWith(type);
}

/** The text of a message: plain before HTML, attachments aside. */
function bestPart(parts: readonly Part[]): Part | undefined {
  const shown = parts.filter(
    ({ header }) => !/^\s*attachment/iu.test(fieldOf(header, 'content-disposition')?.text ?? ''),
  );
  return shown.find((part) => isType(part, 'text/plain')) ?? shown.find((part) => isType(part, 'text/html'));
}

/** A line between the parts of a message, or behind the last. */
interface Boundary {
  /** In the body of the message. */
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

/** The lines between the parts of a body; null if it has no parts. */
function boundariesOf(source: MappedText, header: MessageHeader, body: Span): readonly Boundary[] | null {
  const boundary = isType({ header, body }, 'multipart/')
    ? parameterOf(typeOf(header), 'boundary')
    : undefined;
  if (boundary === undefined) return null;
  const line = new RegExp(
    `(?:\\r\\n?|\\n|^)--${literalPattern(boundary)}(--)?[ \\t]*(?:\\r\\n?|\\n|$)`,
    'gu',
  );
  return [...source.text.slice(body.start, body.end).matchAll(line)].map(({ 0: mark, 1: last, index }) => ({
    start: body.start + index,
    end: body.start + index + mark.length,
    isLast: last !== undefined,
  }));
}

/** What is wrong with a message of parts that no line ends: it was cut off on its way. */
function brokenOff(source: MappedText, header: MessageHeader, body: Span): Fault[] {
  const boundaries = boundariesOf(source, header, body);
  if (boundaries === null || boundaries.some(({ isLast }) => isLast)) return [];
  const place = boundaries.at(-1) ?? { start: body.start, end: body.end };
  const start = place.start + (/^\s*/u.exec(source.text.slice(place.start, place.end))?.[0].length ?? 0);
  const span = source.spanOf({ start, end: Math.min(place.end, start + 1) });
  return [{ reason: 'the line that ends its parts is missing', span }];
}

/** The parts of a message that have no parts themselves, in order. */
function partsOf(source: MappedText, header: MessageHeader, body: Span, depth: number): Part[] {
  const boundaries = depth > DEEPEST ? null : boundariesOf(source, header, body);
  if (boundaries === null) return [{ header, body }];
  return boundaries.flatMap(({ end: start, isLast }, number) => {
    if (isLast) return [];
    const end = boundaries[number + 1]?.start ?? body.end;
    const own = readMessageHeader(source, start);
    return own === null || own.bodyStart > end
      ? []
      : partsOf(source, own, { start: own.bodyStart, end }, depth + 1);
  });
}
