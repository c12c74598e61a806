/** Letters that case does not part have these bits in common. */
const LETTER_BITS = 31;
const ASCII = 128;

/**
 * Makes a question that a text answers by its first two characters from an offset: whether one of some words, given
 * in small letters, may start there. Case does not count, and what is not ASCII may be anything. Asked before an
 * expression that is tried on every paragraph.
 */
export function mayStartWith(words: string): (text: string, at?: number) => boolean {
  /** For each first character the second ones, a bit each. */
  const seconds = new Uint32Array(ASCII);
  for (const word of words.split(' '))
    for (const code of [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)])
      seconds[code] =
        (seconds[code] ?? 0) | (word.length === 1 ? -1 : 1 << (word.charCodeAt(1) & LETTER_BITS));
  return (text, at = 0) => {
    const first = text.charCodeAt(at);
    if (first >= ASCII) return true;
    const known = seconds[first] ?? 0;
    if (known === 0) return false;
    const second = text.charCodeAt(at + 1);
    return second >= ASCII || (known & (1 << (second & LETTER_BITS))) !== 0;
  };
}
