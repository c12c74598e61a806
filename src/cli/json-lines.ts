import { faultOfJson, isObject, kindOf } from '../domain/json.ts';

/** Longest line taken, in bytes; a story of the largest size with every character escaped fits in. */
const MAXIMUM_LINE = 64_000_000;

/** What is wrong with a line that is longer, as the end of a sentence. */
export const TOO_LONG = `expected a line of ${MAXIMUM_LINE / 1_000_000} MB at most, but it is longer`;

/** A line of a stream. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its end; null if the line is longer than a line may be. */
  readonly text: string | null;
}

/**
 * Splits a stream into lines, one at a time, so that a slow reader holds the writer back. Blank lines are
 * counted and left out. Lines are UTF-8, with or without a byte order mark, or UTF-16 with one.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const finish = (): Line | null => {
    number += 1;
    const text = length > MAXIMUM_LINE ? null : new TextDecoder().decode(Buffer.concat(pieces));
    pieces = [];
    length = 0;
    return text?.trim() === '' ? null : { number, text };
  };
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > MAXIMUM_LINE) pieces = [];
    else pieces.push(piece);
  };
  for await (const chunk of utf8Of(stream)) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      const line = finish();
      if (line !== null) yield line;
    }
    add(chunk.subarray(start));
  }
  const last = length > 0 ? finish() : null;
  if (last !== null) yield last;
}

/** A stream in UTF-8, also where it is UTF-16 and its mark says so, as PowerShell writes what goes into a file. */
async function* utf8Of(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | null = null;
  let first: Uint8Array | null = new Uint8Array();
  for await (const chunk of stream) {
    let bytes = chunk;
    if (first !== null) {
      bytes = Buffer.concat([first, chunk]);
      first = bytes.length < 2 ? bytes : null;
      if (first !== null) continue;
      const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
      if (mark === 0xfffe) decoder = new TextDecoder('utf-16le');
      if (mark === 0xfeff) decoder = new TextDecoder('utf-16be');
    }
    yield decoder === null ? bytes : encoder.encode(decoder.decode(bytes, { stream: true }));
  }
  if (first !== null) yield first;
}

/** A story as JSON lines bring it. */
export interface GivenStory {
  readonly id: string | number;
  readonly text: string;
}

/** The story of a line, or what is wrong with the line, as the end of a sentence. */
export function storyOfLine({ text }: Line): GivenStory | { readonly wrong: string } {
  if (text === null) return { wrong: TOO_LONG };
  const expected = 'expected an object {"id": …, "text": "…"}';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { wrong: `${expected}, but it is not JSON: ${faultOfJson(error)}` };
  }
  if (!isObject(value)) return { wrong: `${expected}, but it is ${kindOf(value)}` };
  const { id, text: story } = value;
  if (typeof id !== 'string' && typeof id !== 'number')
    return {
      wrong: `${expected} whose id is text or a number, but "id" is ${id === undefined ? 'missing' : kindOf(id)}`,
    };
  if (typeof story !== 'string')
    return { wrong: `${expected}, but "text" is ${story === undefined ? 'missing' : kindOf(story)}` };
  return { id, text: story };
}
