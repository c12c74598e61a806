/** Encodings of one byte a character that English-language stories are kept in; the first wins where nothing tells. */
const SINGLE_BYTE = ['windows-1252', 'macintosh'] as const;

/** UTF-16 is looked for in so many bytes at the start of a file. */
const SAMPLE = 4096;
/** English in UTF-16 has a zero in nearly every other byte: this share of them tells it, and so few of the others. */
const ZEROS_OF_ONE_SIDE = 0.7;
const ZEROS_OF_THE_OTHER = 0.05;

/** Tells UTF-16 without a byte order mark from the zeros between its letters; null if there are too few. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 2) return null;
  let first = 0;
  let second = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) first += 1;
    if (bytes[2 * pair + 1] === 0) second += 1;
  }
  if (second >= pairs * ZEROS_OF_ONE_SIDE && first <= pairs * ZEROS_OF_THE_OTHER) return 'utf-16le';
  if (first >= pairs * ZEROS_OF_ONE_SIDE && second <= pairs * ZEROS_OF_THE_OTHER) return 'utf-16be';
  return null;
}

/**
 * The encoding a story declares of itself in its first lines, if this program can decode it: that of an XML
 * declaration, or the charset of a mail's `Content-Type`. UTF-8 and UTF-16 show in the bytes and are not asked for.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, SAMPLE));
  const label =
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)["']/.exec(start)?.[1] ??
    /^content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?charset="?([\w:.-]+)/im.exec(start)?.[1];
  if (label === undefined || !/^[\w-]+:/m.test(start.trimStart().replace(/^<\?xml/, 'xml:'))) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? null : encoding;
  } catch (error) {
    // The label names no encoding that is known.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Tells encodings of one byte a character apart by how the text reads in each: `don’t` in the Mac's encoding is
 * `donÕt` in that of Windows. ISO-8859-1 needs no telling: windows-1252 reads it too.
 */
export function guessSingleByte(bytes: Uint8Array): { readonly encoding: string; readonly text: string } {
  let best = { encoding: '', text: '', score: -Infinity };
  for (const encoding of SINGLE_BYTE) {
    const text = new TextDecoder(encoding).decode(bytes);
    let score = 0;
    for (const { 0: character, index } of text.matchAll(/[^\u0000-\u007f]/gu))
      score += plausibility(text.charAt(index - 1), character, text.charAt(index + 1));
    if (score > best.score) best = { encoding, text, score };
  }
  return best;
}

/** How well a character reads between its neighbours in an English-language story, names from elsewhere included. */
function plausibility(before: string, character: string, after: string): number {
  if (/[“‘]/u.test(character)) return /^[\s(—–“-]?$/u.test(before) && /[\p{L}\p{N}‘…]/u.test(after) ? 2 : -2;
  if (/[”’]/u.test(character)) return /\S/u.test(before) ? 2 : -1;
  if (/[–—…]/u.test(character)) return 1;
  if (/[£€¥]/u.test(character)) return /\d/.test(before + after) ? 1 : 0;
  if (/[°½¼¾²³ºª]/u.test(character)) return /\d/.test(before) ? 1 : -1;
  if (/[ß-öø-ÿœšžı]/u.test(character))
    return /\p{Lu}/u.test(after) ? -1 : /\p{L}/u.test(before + after) ? 1 : 0;
  if (/[À-ÖØ-ÞŒŠŽ]/u.test(character))
    return !/\p{Ll}/u.test(before) && (/[\p{L}.’]/u.test(after) || /[ÀÉÓÅØÖ]/u.test(character)) ? 1 : -2;
  return /[©®§«»·¿¡™†]/u.test(character) ? 0 : -2;
}
