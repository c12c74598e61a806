import { CURLY_APOSTROPHE, OTHER_MARK } from './byte-codes.ts';

/** Kinds of characters: a mark or none at all, and what `KINDS` tells. */
const OTHER = 0;
export const BLANK = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Neither ASCII nor a typographic mark. */
export const FOREIGN = 4;

/** The stretch of General Punctuation that holds marks alone: dashes, quotation marks, dots. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2027];

/** The kind of a UTF-16 unit. */
function kindOf(code: number): number {
  if (code >= 128) return code < FIRST_MARK || code > LAST_MARK ? FOREIGN : OTHER;
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return BLANK;
  return /[a-z]/i.test(character) ? LETTER : /\d/.test(character) ? DIGIT : OTHER;
}

/** The kind of each code unit. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(code));

/** The kind of each byte of a `CodedText`. */
const KINDS_OF_BYTES = Uint8Array.from({ length: 0x100 }, (_, code) =>
  code === CURLY_APOSTROPHE || code === OTHER_MARK ? OTHER : kindOf(code),
);

/** The kind of the character at an offset. */
export const kindAt = (text: string, at: number): number =>
  at < text.length ? (KINDS[text.charCodeAt(at)] ?? OTHER) : OTHER;

/** The kind of the character at an offset of a coded text. */
export const codedKindAt = (codes: Uint8Array, at: number): number => KINDS_OF_BYTES[codes[at] ?? 0] ?? OTHER;
