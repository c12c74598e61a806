import { isBlank } from './lines.ts';

/** What stands for the characters that are not ASCII, by what rules ask of them. */
export const [OTHER_LETTER, OTHER_BLANK, APOSTROPHE, OTHER_MARK] = [0x80, 0x81, 0x82, 0x83];

const FIRST_BEYOND_ASCII = 0x80;
const RIGHT_SINGLE_QUOTE = 0x2019;
/** The stretch of General Punctuation that holds marks alone: dashes, quotation marks, dots. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2027];

const encoder = new TextEncoder();

/**
 * Writes a byte for each UTF-16 unit of a text to the start of an array that has a place for each: its code if it is
 * ASCII, else what stands for it. Read from there, a character takes a third of the time that `charCodeAt` takes.
 */
export function writeCodes(text: string, codes: Uint8Array): void {
  const { read, written } = encoder.encodeInto(text, codes);
  // Of other characters UTF-8 has several bytes.
  if (read === text.length && written === text.length) return;
  for (let at = 0; at < text.length; at++) codes[at] = byteOf(text.charCodeAt(at));
}

function byteOf(code: number): number {
  if (code < FIRST_BEYOND_ASCII) return code;
  if (code === RIGHT_SINGLE_QUOTE) return APOSTROPHE;
  if (code >= FIRST_MARK && code <= LAST_MARK) return OTHER_MARK;
  return isBlank(code) ? OTHER_BLANK : OTHER_LETTER;
}
