import { byteOf, CURLY_APOSTROPHE, FIRST_BEYOND_ASCII, OTHER_MARK } from './byte-codes.ts';

/** Kinds of characters: a mark or none at all, and what `KINDS` tells. */
const OTHER = 0;
export const BLANK = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Neither ASCII nor a typographic mark. */
export const FOREIGN = 4;

/** The kind of each byte of a `CodedText`. */
const KINDS = Uint8Array.from({ length: 0x100 }, (_, byte) => {
  if (byte >= FIRST_BEYOND_ASCII) return byte === CURLY_APOSTROPHE || byte === OTHER_MARK ? OTHER : FOREIGN;
  const character = String.fromCharCode(byte);
  if (/\s/.test(character)) return BLANK;
  return /[a-z]/i.test(character) ? LETTER : /\d/.test(character) ? DIGIT : OTHER;
});

/** The kind of the character at an offset. */
export const kindAt = (text: string, at: number): number =>
  at < text.length ? (KINDS[byteOf(text.charCodeAt(at))] ?? OTHER) : OTHER;

/** The kind of the character at an offset of a coded text. */
export const codedKindAt = (codes: Uint8Array, at: number): number => KINDS[codes[at] ?? 0] ?? OTHER;
