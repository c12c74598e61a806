import type { Span } from '../../domain/span.ts';
import { MappedText, type TextWriter } from '../mapped-text.ts';

/** Decodes a body as its Content-Transfer-Encoding says (RFC 2045); each character leads to what stands for it. */
export function decodeBody(body: MappedText, encoding: string, charset: string): MappedText {
  switch (encoding.trim().toLowerCase()) {
    case 'quoted-printable':
      return MappedText.write((writer) => {
        writeQuotedPrintable(writer, body, charset);
      });
    case 'base64':
      return MappedText.write((writer) => {
        const decoded = new DecodedWriter(writer, body, charset);
        for (const { byte, place } of base64Bytes(body.text)) decoded.byte(byte, place);
        decoded.end();
      });
    default:
      return body;
  }
}

/** A decoder by the name a message gives; names that nobody knows are taken for UTF-8. */
export function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** Writes bytes as text. A character of several bytes stands for all that they were written as. */
class DecodedWriter {
  readonly #writer: TextWriter;
  readonly #body: MappedText;
  readonly #decoder: TextDecoder;
  #bytes: number[] = [];
  #places: Span[] = [];

  constructor(writer: TextWriter, body: MappedText, charset: string) {
    this.#writer = writer;
    this.#body = body;
    this.#decoder = decoderOf(charset);
  }

  byte(byte: number, place: Span): void {
    this.#bytes.push(byte);
    this.#places.push(place);
    // Decoded line by line; in UTF-16 the byte of a line feed may be half of another character.
    if (byte === LINE_FEED && !this.#decoder.encoding.startsWith('utf-16')) this.end();
  }

  /** Ends a run of bytes: what is no whole character by now never will be. */
  end(): void {
    const [bytes, places] = [this.#bytes, this.#places];
    const text = this.#decoder.decode(Uint8Array.from(bytes));
    const sizes = Array.from(text, (character) => this.#sizeOf(character));
    const known = sizes.reduce((sum, size) => sum + size, 0) === bytes.length;
    let at = 0;
    for (const [index, character] of (known ? Array.from(text) : [text]).entries()) {
      const end = known ? at + (sizes[index] ?? 0) : bytes.length;
      const place = { start: places[at]?.start ?? 0, end: places[end - 1]?.end ?? 0 };
      this.#writer.put(character, this.#body.spanOf(place));
      at = end;
    }
    this.#bytes = [];
    this.#places = [];
  }

  /** Bytes of a character in UTF-8; in any other encoding one, which holds for those of English text. */
  #sizeOf(character: string): number {
    if (this.#decoder.encoding !== 'utf-8') return 1;
    const point = character.codePointAt(0) ?? 0;
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
}

const LINE_FEED = 10;

/** A byte, or the break of a line that only the encoding wants. */
const QUOTED = /=(?:([0-9A-F]{2})|[ \t]*(?:\r\n?|\n|$))/giu;

function writeQuotedPrintable(writer: TextWriter, body: MappedText, charset: string): void {
  const decoded = new DecodedWriter(writer, body, charset);
  let at = 0;
  for (const { 0: written, 1: hex, index } of body.text.matchAll(QUOTED)) {
    if (index > at) {
      decoded.end();
      writer.copy(body, { start: at, end: index });
    }
    at = index + written.length;
    if (hex !== undefined) decoded.byte(parseInt(hex, 16), { start: index, end: at });
  }
  decoded.end();
  writer.copy(body, { start: at, end: body.text.length });
}

/** The bytes of text in the encoding of header words, which is like quoted-printable. */
export function quotedBytes(text: string): number[] {
  return [...text.matchAll(/=([0-9A-F]{2})|[^]/giu)].map(({ 0: character, 1: hex }) =>
    hex === undefined ? character.charCodeAt(0) : parseInt(hex, 16),
  );
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGITS = new Map(ALPHABET.split('').map((digit, value) => [digit, value]));

/** Bytes of base64, each with the stretch of the digits that stand for it. */
export function* base64Bytes(text: string): Generator<{ readonly byte: number; readonly place: Span }> {
  let bits = 0;
  let held = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = DIGITS.get(text.charAt(at));
    if (digit === undefined) continue;
    bits = ((bits << 6) | digit) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      yield { byte: (bits >> held) & 255, place: { start, end: at + 1 } };
    }
    start = held === 0 ? at + 1 : at;
  }
}
