/** UTF-16 units compared: about what stands before a quotation, and its first words. */
const WINDOW = 64;
/** Any odd number; this one spreads the bits of texts well. */
const BASE = 0x01000193;
/** The golden ratio of 32 bits, which brings the differences of two hashes to the upper bits. */
const SPREAD = 0x9e3779b1;
/** Bits for each window: one in sixteen that occurs once is taken for one that occurs twice. */
const BITS_EACH = 16;

/**
 * Knows of most stretches of a text that they occur once in it: made in one pass over the text, where looking each
 * of them up in the whole text takes longer the more of both there are.
 */
export class Repeats {
  readonly #text: string;
  readonly #shift: number;
  readonly #twice: Uint32Array;

  constructor(text: string) {
    const size = Math.min(31, Math.max(10, Math.ceil(Math.log2(text.length * BITS_EACH))));
    const once = new Uint32Array(2 ** (size - 5));
    this.#text = text;
    this.#shift = 32 - size;
    this.#twice = new Uint32Array(once.length);
    let leaving = 1;
    for (let count = 0; count < WINDOW; count++) leaving = Math.imul(leaving, BASE);
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash, BASE) + text.charCodeAt(at);
      if (at >= WINDOW) hash -= Math.imul(leaving, text.charCodeAt(at - WINDOW));
      if (at < WINDOW - 1) continue;
      const bit = this.#bitOf(hash);
      const word = bit >>> 5;
      const mask = 1 << (bit & 31);
      const seen = once[word] ?? 0;
      if ((seen & mask) === 0) once[word] = seen | mask;
      else this.#twice[word] = (this.#twice[word] ?? 0) | mask;
    }
  }

  /** True only where the stretch occurs nowhere else; false where it may. Short ones are never known. */
  isSurelyOnce(start: number, end: number): boolean {
    if (end - start < WINDOW) return false;
    let hash = 0;
    for (let at = start; at < start + WINDOW; at++) hash = Math.imul(hash, BASE) + this.#text.charCodeAt(at);
    const bit = this.#bitOf(hash);
    return ((this.#twice[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0;
  }

  #bitOf(hash: number): number {
    return Math.imul(hash, SPREAD) >>> this.#shift;
  }
}
