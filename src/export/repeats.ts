/** UTF-16 units of the stretches compared: about what stands on one side of a quotation. */
const WINDOW = 32;
/** Any odd number; this one spreads the bits of texts well. */
const BASE = 0x01000193;
/** The golden ratio of 32 bits, which brings the differences of two hashes to the upper bits. */
const SPREAD = 0x9e3779b1;
/**
 * Bits for each window while they are counted, at least: two in five that occur once are taken for ones that occur
 * twice. A stretch holds dozens of windows, of which one is enough; and few bits stay in the processor's cache.
 */
const BITS_EACH = 2;

/**
 * Knows the short stretches of a text that occur once in it, and so of every longer one that holds such. It reads the
 * text twice, whatever repeats in it, and keeps a byte for each of its units; looking stretches up in the whole text
 * takes longer the more of both there are.
 */
export class Repeats {
  /** For each place 1 where the window that begins there occurs nowhere else; 0 where it may. */
  readonly #once: Uint8Array;

  constructor(text: string) {
    const size = Math.min(31, Math.max(10, Math.ceil(Math.log2(text.length * BITS_EACH))));
    const seen = new Uint32Array(2 ** (size - 5));
    const twice = new Uint32Array(seen.length);
    eachWindow(text, (_, hash) => {
      const bit = Math.imul(hash, SPREAD) >>> (32 - size);
      const word = bit >>> 5;
      const mask = 1 << (bit & 31);
      const before = seen[word] ?? 0;
      if ((before & mask) === 0) seen[word] = before | mask;
      else twice[word] = (twice[word] ?? 0) | mask;
    });
    const once = new Uint8Array(text.length);
    eachWindow(text, (start, hash) => {
      const bit = Math.imul(hash, SPREAD) >>> (32 - size);
      if (((twice[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) once[start] = 1;
    });
    this.#once = once;
  }

  /** True only where the stretch occurs nowhere else; false where it may. Ones shorter than 32 units are never known. */
  isSurelyOnce(start: number, end: number): boolean {
    return end - start >= WINDOW && this.#once.subarray(start, end - WINDOW + 1).includes(1);
  }
}

/** Tells the start of each window of a text, in order, with a hash of what is in it. */
function eachWindow(text: string, tell: (start: number, hash: number) => void): void {
  let leaving = 1;
  for (let count = 0; count < WINDOW; count++) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash, BASE) + text.charCodeAt(at);
    if (at >= WINDOW) hash -= Math.imul(leaving, text.charCodeAt(at - WINDOW));
    hash |= 0;
    if (at >= WINDOW - 1) tell(at - WINDOW + 1, hash);
  }
}
