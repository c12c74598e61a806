import { fold } from '../../domain/fold.ts';
import type { Cue } from './cues.ts';
import { cuesOf } from './cues.ts';
import { ABBREVIATIONS } from './function-words.ts';
import { classesOf } from './word-classes.ts';
import type { Membership } from './word-list.ts';
import { membershipOf, onLateList } from './word-list.ts';

/**
 * The characters of a form as numbers, by which it is looked up. Up to eight of Latin-1, as nine in ten words of a text
 * have, lie in `high` and `low` as they are, a byte each; others are mixed, and told by a `size` below 0.
 */
interface Key {
  low: number;
  high: number;
  size: number;
}

/** What a form tells by itself, wherever it stands; `said` and `Said` are two forms. */
export interface Word extends Readonly<Key> {
  readonly kind: 'word' | 'number' | 'punctuation';
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** Without case and accents, as lists of names are. */
  readonly folded: string;
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** Its classes, see `word-classes.ts`. */
  readonly is: number;
  /** The lists it is in, see `word-list.ts`. */
  readonly lists: Membership;
  /** The verb of saying that it can be on its own; null if none. */
  readonly cue: Cue | null;
  /** The verbs of saying that it can be with the word behind it: `pointed out`; null if none. */
  readonly phrasal: readonly Cue[] | null;
  /** A full stop behind it belongs to it: `Mr.`, the `W.` of George W. Bush. */
  readonly keepsPoint: boolean;
}

/** In place of the form of what is no word: a whole quotation. */
export const NO_WORD: Word = {
  low: 0,
  high: 0,
  size: 0,
  is: 0,
  kind: 'punctuation',
  text: '',
  lower: '',
  capital: false,
  keepsPoint: false,
  folded: '',
  lists: [],
  cue: null,
  phrasal: null,
};

/** Places for forms, a power of two: a wire's year has more forms than that, and uses few of them often. */
const PLACES = 1 << 16;
const LAST = PLACES - 1;
/** Places tried for one form: keeps a text of forms that all want one place linear. */
const TRIED = 8;

/**
 * The forms met last, by the places that their characters choose. A form is told from its text alone, so what is kept
 * changes nothing but the time; one that finds all its places taken takes the first, so memory is bounded. What a
 * look-up compares and what tokens ask for stand first in a form, and nowhere else: most of the time goes on fetching it.
 */
const known: (Word | undefined)[] = new Array<Word | undefined>(PLACES).fill(undefined);

onLateList(() => known.fill(undefined));

/** The form that stands at `start` to `end` of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  setKey(text, start, end);
  const { low, high, size } = key;
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  const home = mixed ^ (mixed >>> 15);
  for (let i = home; i < home + TRIED; i += 1) {
    const word = known[i & LAST];
    if (word === undefined) return (known[i & LAST] = makeWord(text.slice(start, end)));
    if (word.low !== low || word.high !== high || word.size !== size) continue;
    if (size > 0 || text.startsWith(word.text, start)) return word;
  }
  return (known[home & LAST] = makeWord(text.slice(start, end)));
}

/** Most characters that a key holds as they are. */
const MOST_PACKED = 8;
const LATIN_1 = 0xff;

/** The key of the form that is looked up: one for all, since none is needed twice. */
const key: Key = { low: 0, high: 0, size: 0 };

function setKey(text: string, start: number, end: number): void {
  let low = 0;
  let high = 0;
  let all = 0;
  const stop = Math.min(end, start + MOST_PACKED);
  for (let i = start; i < stop; i += 1) {
    const code = text.charCodeAt(i);
    all |= code;
    high = (high << 8) | (low >>> 24);
    low = (low << 8) | code;
  }
  const packed = stop === end && all <= LATIN_1;
  if (!packed) for (let i = start; i < end; i += 1) low = Math.imul(low, 0x01000193) ^ text.charCodeAt(i);
  key.low = low;
  key.high = high;
  key.size = packed ? end - start : start - end;
}

function makeWord(slice: string): Word {
  const { low, high, size } = key;
  const text = ownCopy(slice);
  const kind = kindOf(text);
  const small = text.toLowerCase();
  const lower = ifNew(text, small.includes('’') ? small.replaceAll('’', "'") : small);
  const folded = ifNew(lower, fold(text));
  const capital = kind === 'word' && startsWithCapital(text);
  const cues = cuesOf(lower);
  const cue = cues.find(({ particle }) => particle === null) ?? null;
  const phrasal = cues.filter(({ particle }) => particle !== null);
  return {
    low,
    high,
    size,
    is: classesOf({ text, lower, folded, capital, cue }),
    kind,
    text,
    lower,
    capital,
    keepsPoint: capital && keepsPoint(lower),
    folded,
    lists: membershipOf(lower),
    cue,
    phrasal: phrasal.length === 0 ? null : phrasal,
  };
}

/** Of two equal strings the one there is already: what is kept should be small. */
const ifNew = (old: string, made: string): string => (made === old ? old : made);

/** Longest slice that V8 copies; one that is longer keeps the text it is from in memory. */
const LONGEST_COPIED = 12;

function ownCopy(slice: string): string {
  return slice.length <= LONGEST_COPIED ? slice : slice.split('').join('');
}

const SHARE_CODE = /^[A-Z][A-Z0-9]{1,5}\.[A-Z]{1,2}$/;

/** `’s`, cut off its word, is a mark; `’d` of `he’d` is a word. */
function kindOf(text: string): Word['kind'] {
  if (/^['’]./u.test(text)) return /^['’]s$/iu.test(text) ? 'punctuation' : 'word';
  // The code of a share is no word of the sentence: `Texan Tools TXN.N said`.
  if (SHARE_CODE.test(text)) return 'punctuation';
  return /^\p{L}/u.test(text) ? 'word' : /^[$£€]?\p{N}/u.test(text) ? 'number' : 'punctuation';
}

// ASCII is asked by code before the tables of Unicode are: it is nearly all there is.
function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** `Mr.`, `R-Pa.` and the `W.` of George W. Bush keep their point; `So was I.` ends a sentence. */
function keepsPoint(lower: string): boolean {
  if (lower.length === 1) return lower !== 'i';
  return ABBREVIATIONS.has(lower.slice(lower.lastIndexOf('-') + 1));
}
