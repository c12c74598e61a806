import type { Span } from '../../domain/span.ts';
import { MappedText } from '../mapped-text.ts';
import { base64Bytes, decoderOf, quotedBytes } from './transfer-encoding.ts';

/** A field of a message's header (RFC 5322). */
export interface HeaderField {
  /** In small letters. */
  readonly name: string;
  /** Unfolded: lines joined by one blank. */
  readonly value: MappedText;
}

/** The header of a message or of a part of one. */
export interface MessageHeader {
  readonly fields: readonly HeaderField[];
  /** Where the body starts. */
  readonly bodyStart: number;
}

const FIELD = /([!-9;-~]+):[ \t]*([^\r\n]*(?:(?:\r\n?|\n)[ \t][^\r\n]*)*)(?:\r\n?|\n|$)/uy;
const MOST_FIELDS = 300;

/** Reads header fields from an offset up to the blank line; null if what stands there are none. */
export function readMessageHeader(source: MappedText, start: number): MessageHeader | null {
  const { text } = source;
  const fields: HeaderField[] = [];
  let at = start;
  while (fields.length < MOST_FIELDS) {
    const blank = /(?:\r\n?|\n|$)/uy;
    blank.lastIndex = at;
    const end = blank.exec(text);
    if (end !== null)
      return fields.length === 0 && at === start && end[0] === ''
        ? null
        : { fields, bodyStart: at + end[0].length };
    FIELD.lastIndex = at;
    const match = FIELD.exec(text);
    if (match === null) return null;
    const [whole, name = '', value = ''] = match;
    const from = at + whole.indexOf(value, name.length + 1);
    fields.push({
      name: name.toLowerCase(),
      value: unfolded(source, { start: from, end: from + value.length }),
    });
    at += whole.length;
  }
  return null;
}

function unfolded(source: MappedText, { start, end }: Span): MappedText {
  return MappedText.write((writer) => {
    let at = start;
    for (const { 0: fold, index } of source.text.slice(start, end).matchAll(/(?:\r\n?|\n)[ \t]+/gu)) {
      writer.copy(source, { start: at, end: start + index });
      at = start + index + fold.length;
      writer.put(' ', source.spanOf({ start: start + index, end: at }));
    }
    writer.copy(source, { start: at, end });
  });
}

/** The value of a field, undefined if there is none; the first of several. */
export function fieldOf(header: MessageHeader, name: string): MappedText | undefined {
  return header.fields.find((field) => field.name === name)?.value;
}

/** A parameter such as `charset` in a value such as `text/plain; charset="utf-8"`. */
export function parameterOf(value: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'iu').exec(value);
  return match?.[1] ?? match?.[2];
}

/** Blanks between two encoded words are not part of the text. */
const ENCODED_WORD =
  /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([BQ])\?([^?\s]*)\?=(?:\s+(?==\?[^?\s]+\?[BQ]\?[^?\s]*\?=))?/giu;

/** Decodes words such as `=?utf-8?Q?Caf=C3=A9?=` (RFC 2047). */
export function decodeWords(value: MappedText): MappedText {
  return MappedText.write((writer) => {
    let at = 0;
    for (const { 0: word, 1: charset = '', 2: encoding, 3: content = '', index } of value.text.matchAll(
      ENCODED_WORD,
    )) {
      writer.copy(value, { start: at, end: index });
      at = index + word.length;
      const bytes =
        encoding?.toUpperCase() === 'B'
          ? [...base64Bytes(content)].map(({ byte }) => byte)
          : quotedBytes(content.replaceAll('_', ' '));
      writer.put(decoderOf(charset).decode(Uint8Array.from(bytes)), value.spanOf({ start: index, end: at }));
    }
    writer.copy(value, { start: at, end: value.text.length });
  });
}
