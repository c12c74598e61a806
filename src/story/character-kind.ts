/** Kinds of characters: a mark or none at all, and what `KINDS` tells. */
const OTHER = 0;
export const BLANK = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Neither ASCII nor a typographic mark. */
export const FOREIGN = 4;

/** The stretch of General Punctuation that holds marks alone: dashes, quotation marks, dots. */
const [FIRST_MARK, LAST_MARK] = [0x2010, 0x2027];

/** The kind of each code unit. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 128) return code < FIRST_MARK || code > LAST_MARK ? FOREIGN : OTHER;
  const character = String.fromCharCode(code);
  return /\s/.test(character)
    ? BLANK
    : /[a-z]/i.test(character)
      ? LETTER
      : /\d/.test(character)
        ? DIGIT
        : OTHER;
});

/** The kind of the character at an offset. */
export const kindAt = (text: string, at: number): number =>
  at < text.length ? (KINDS[text.charCodeAt(at)] ?? OTHER) : OTHER;
