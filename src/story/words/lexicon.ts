import { fold } from '../../domain/fold.ts';
import type { Cue } from './cues.ts';
import { cuesOf } from './cues.ts';
import { ABBREVIATIONS } from './function-words.ts';
import { classesOf } from './word-classes.ts';

/** What a form tells by itself, wherever it stands; `said` and `Said` are two forms. */
export interface Word {
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
  /** The verb of saying that it can be on its own; null if none. */
  readonly cue: Cue | null;
  /** The verbs of saying that it can be with the word behind it: `pointed out`; null if none. */
  readonly phrasal: readonly Cue[] | null;
  /** A full stop behind it belongs to it: `Mr.`, the `W.` of George W. Bush. */
  readonly keepsPoint: boolean;
}

/** In place of the form of what is no word: a whole quotation. */
export const NO_WORD: Word = {
  kind: 'punctuation',
  text: '',
  lower: '',
  folded: '',
  capital: false,
  is: 0,
  cue: null,
  phrasal: null,
  keepsPoint: false,
};

/** Places for forms, a power of two: a wire's year has more forms than that, and uses few of them often. */
const PLACES = 1 << 16;
const LAST = PLACES - 1;
/** Places tried for one form: keeps a text of forms that all want one place linear. */
const TRIED = 8;

/**
 * The forms met last, by the places that their characters choose, and what chose: 0 where the place is free. A form
 * is told from its text alone, so what is kept changes nothing but the time; one that finds all its places taken
 * takes the first, so memory is bounded.
 */
const known: (Word | undefined)[] = new Array<Word | undefined>(PLACES).fill(undefined);
const hashes = new Int32Array(PLACES);

/** The form that stands at `start` to `end` of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  const hash = hashOf(text, start, end);
  const home = hash ^ (hash >>> 15);
  for (let i = home; i < home + TRIED; i += 1) {
    const there = hashes[i & LAST];
    if (there === 0) return keep(i & LAST, hash, text.slice(start, end));
    const word = there === hash ? known[i & LAST] : undefined;
    if (word?.text.length === end - start && text.startsWith(word.text, start)) return word;
  }
  return keep(home & LAST, hash, text.slice(start, end));
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(i);
  return hash === 0 ? 1 : hash;
}

function keep(place: number, hash: number, text: string): Word {
  const word = makeWord(text);
  known[place] = word;
  hashes[place] = hash;
  return word;
}

function makeWord(slice: string): Word {
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
    kind,
    text,
    lower,
    folded,
    capital,
    is: classesOf({ text, lower, folded, capital, cue }),
    cue,
    phrasal: phrasal.length === 0 ? null : phrasal,
    keepsPoint: capital && keepsPoint(lower),
  };
}

/** Of two equal strings the one there is already: what is kept should be small. */
const ifNew = (old: string, made: string): string => (made === old ? old : made);

/** Longest slice that V8 copies; one that is longer keeps the text it is from in memory. */
const LONGEST_COPIED = 12;

function ownCopy(slice: string): string {
  return slice.length <= LONGEST_COPIED ? slice : slice.split('').join('');
}

/** `’s`, cut off its word, is a mark; `’d` of `he’d` is a word. */
function kindOf(text: string): Word['kind'] {
  if (/^['’]./u.test(text)) return /^['’]s$/iu.test(text) ? 'punctuation' : 'word';
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
