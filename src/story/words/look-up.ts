import type { CodedText } from '../byte-codes.ts';
import { FIRST_BEYOND_ASCII } from '../byte-codes.ts';
import type { Key, Word } from './lexicon.ts';
import { makeWord, NO_WORD } from './lexicon.ts';
import { onLateList } from './word-list.ts';

/*
 * A form is looked up by its characters, without cutting them out of the text. Up to twelve of ASCII, as 99 in 100
 * words of a text have, lie in `more`, `high` and `low` of its key as they are, a byte each; others are mixed, and told by a
 * `size` below 0.
 */

/** Places for forms, a power of two: a wire's year has more forms than that, and uses few of them often. */
const PLACES = 1 << 16;
const LAST = PLACES - 1;
/** Most characters that a key holds as they are. */
const MOST_PACKED = 12;
/** Places tried for one form: keeps a text of forms that all want one place linear. */
const TRIED = 8;

/**
 * The forms met last, by the places that their characters choose. A form is told from its text alone, so what is kept
 * changes nothing but the time; one that finds all its places taken takes the first, so memory is bounded.
 */
const known: (Word | undefined)[] = new Array<Word | undefined>(PLACES).fill(undefined);

onLateList(() => known.fill(undefined));

/** Most forms that are looked up together. */
export const TOGETHER = 128;

/** Their ends in the text and their keys, and in the place behind them those of a form that is looked up alone. */
const [starts, ends, lows, highs, mores, sizes, homes] = [
  columnOf(),
  columnOf(),
  columnOf(),
  columnOf(),
  columnOf(),
  columnOf(),
  columnOf(),
];

function columnOf(): Int32Array {
  return new Int32Array(TOGETHER + 1);
}

/** Those found of them; `NO_WORD` for one that the first place does not hold. */
const found = new Array<Word>(TOGETHER).fill(NO_WORD);

/** Forms that were looked up together, by the place they were noted at; good until the next are noted. */
interface Found {
  readonly words: readonly Word[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The last forms looked up together. */
export const FOUND: Found = { words: found, starts, ends };

/**
 * Notes the form at `start` to `end` of a text, to be looked up with others: `at` is its place among them, below
 * `TOGETHER`. Most of the time of a look-up goes on waiting for memory, and several that follow each other wait
 * together. How many are noted only the caller knows, so that a reader who gives up leaves no words to the next.
 */
export function noteWord(at: number, { text, codes }: CodedText, start: number, end: number): void {
  let low = 0;
  let high = 0;
  let more = 0;
  let all = 0;
  const stop = Math.min(end, start + MOST_PACKED);
  for (let i = start; i < stop; i += 1) {
    const code = codes[i] ?? 0;
    all |= code;
    more = (more << 8) | (high >>> 24);
    high = (high << 8) | (low >>> 24);
    low = (low << 8) | code;
  }
  const packed = stop === end && all < FIRST_BEYOND_ASCII;
  if (!packed) for (let i = start; i < end; i += 1) low = Math.imul(low, 0x01000193) ^ text.charCodeAt(i);
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b) ^ Math.imul(more, 0x27d4eb2f);
  starts[at] = start;
  ends[at] = end;
  lows[at] = low;
  highs[at] = high;
  mores[at] = more;
  sizes[at] = packed ? end - start : start - end;
  homes[at] = (mixed ^ (mixed >>> 15)) & LAST;
}

/** Looks up the first `count` forms that are noted of a text, into `FOUND`. */
export function lookUpNoted(text: string, count: number): void {
  // Nothing else is done in here, so that the next look-ups begin before this one has its answer.
  for (let at = 0; at < count; at += 1) {
    const word = known[homes[at] ?? 0] ?? NO_WORD;
    const same =
      word.low === lows[at] &&
      word.high === highs[at] &&
      word.more === mores[at] &&
      word.size === sizes[at] &&
      word.size > 0;
    found[at] = same ? word : NO_WORD;
  }
  for (let at = 0; at < count; at += 1) if (found[at] === NO_WORD) found[at] = search(at, text);
}

/** The form that stands at `start` to `end` of a text, at once. */
export function wordAt(coded: CodedText, start: number, end: number): Word {
  noteWord(TOGETHER, coded, start, end);
  return search(TOGETHER, coded.text);
}

/** Finds or makes the form noted at `at`, whichever of its places it stands in. */
function search(at: number, text: string): Word {
  const key: Key = { low: lows[at] ?? 0, high: highs[at] ?? 0, more: mores[at] ?? 0, size: sizes[at] ?? 0 };
  const [home, start] = [homes[at] ?? 0, starts[at] ?? 0];
  for (let i = home; i < home + TRIED; i += 1) {
    const word = known[i & LAST];
    if (word === undefined) return (known[i & LAST] = makeWord(key, text.slice(start, ends[at])));
    if (word.low !== key.low || word.high !== key.high || word.more !== key.more || word.size !== key.size)
      continue;
    if (key.size > 0 || text.startsWith(word.text, start)) return word;
  }
  return (known[home] = makeWord(key, text.slice(start, ends[at])));
}
