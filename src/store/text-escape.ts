/**
 * Databases keep UTF-8, which has no place for half of a surrogate pair, and PostgreSQL refuses the character
 * NUL; a source text may hold both. So both engines store an escaped form and readers get the text back exactly.
 *
 * The escape keeps the order of code points: comparing two escaped texts compares the texts. Hence two escape
 * characters, one at each place of the alphabet where something has to be fitted in.
 */

/** Stands before NUL and before itself; no character but NUL comes before it in the alphabet. */
const LOW = '\u0001';
/** The character after the last surrogate; stands before what replaces a surrogate, and before itself. */
const HIGH = '\uE000';
/** Code units between a surrogate and the character that replaces it: U+D800 becomes U+E001. */
const SHIFT = 0xe001 - 0xd800;

const REPLACED: ReadonlyMap<string, string> = new Map([
  ['\0', `${LOW}\u0001`],
  [LOW, `${LOW}\u0002`],
  // After everything that replaces a surrogate (U+E001 to U+E800), as U+E000 comes after the surrogates.
  [HIGH, `${HIGH}\uF8FF`],
]);
const ORIGINALS: ReadonlyMap<string, string> = new Map([...REPLACED].map(([from, to]) => [to, from]));

const RESERVED = /[\0\u0001\uE000]/;
const TO_REPLACE = /[\0\u0001\uE000]|\p{Surrogate}/gu;
const ESCAPES = /\u0001[^]|\uE000[^]/g;

/** The form of a text that every database stores; the text itself unless it holds one of the rare characters. */
export function escapeText(text: string): string {
  if (!RESERVED.test(text) && text.isWellFormed()) return text;
  return text.replace(
    TO_REPLACE,
    (unit) => REPLACED.get(unit) ?? HIGH + String.fromCharCode(unit.charCodeAt(0) + SHIFT),
  );
}

/** The text that was escaped. */
export function unescapeText(stored: string): string {
  if (!RESERVED.test(stored)) return stored;
  return stored.replace(
    ESCAPES,
    (escape) => ORIGINALS.get(escape) ?? String.fromCharCode(escape.charCodeAt(1) - SHIFT),
  );
}

/**
 * The smallest text that comes after every text that starts with `prefix`, by code point; null if there is none.
 * With it "starts with" is a range that an index can answer.
 */
export function afterPrefix(prefix: string): string | null {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    // A low surrogate after a high one would make a pair of them; nothing comes between it and U+E000.
    if (last === 0xdbff && isHighSurrogate(points.at(-1))) return String.fromCodePoint(...points, 0xe000);
    if (last < 0x10ffff) return String.fromCodePoint(...points, last + 1);
  }
  return null;
}

function isHighSurrogate(point: number | undefined): boolean {
  return point !== undefined && point >= 0xd800 && point <= 0xdbff;
}
