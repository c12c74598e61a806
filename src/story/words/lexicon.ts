import { fold } from '../../domain/fold.ts';
import type { Cue } from './cues.ts';
import { cuesOf } from './cues.ts';
import { ABBREVIATIONS } from './function-words.ts';
import { SHARE_CODE } from './share-code.ts';
import { classesOf } from './word-classes.ts';
import type { Membership } from './word-list.ts';
import { membershipOf } from './word-list.ts';

/** The characters of a form as numbers, by which `look-up.ts` finds it. */
export interface Key {
  low: number;
  high: number;
  more: number;
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
  /** The same without an Arabic article: `amin` of `al-Amin`. */
  readonly bare: string;
  /** A word that begins with a capital letter, or with an Arabic article before one. */
  readonly capital: boolean;
  /** Its classes, see `word-classes.ts`. */
  readonly is: number;
  /** The lists it is in, see `word-list.ts`. */
  readonly lists: Membership;
  /** The verb of saying that it can be on its own; null if none. */
  readonly cue: Cue | null;
  /** The verbs of saying that it can be with the word behind it: `pointed out`; null if none. */
  readonly phrasal: readonly Cue[] | null;
  /** A full stop behind it belongs to it: `Mr.`, the `W.` of George W. Bush, the `v.` of Hale v. Orme. */
  readonly keepsPoint: boolean;
}

/** In place of the form of what is no word: a whole quotation. */
export const NO_WORD: Word = {
  low: 0,
  high: 0,
  more: 0,
  size: 0,
  is: 0,
  kind: 'punctuation',
  text: '',
  lower: '',
  capital: false,
  lists: [],
  cue: null,
  phrasal: null,
  keepsPoint: false,
  folded: '',
  bare: '',
};

/** What a form tells; `low`, `high` and `size` are its key. */
export function makeWord({ low, high, more, size }: Key, slice: string): Word {
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
    more,
    size,
    is: classesOf({ text, lower, folded, capital, cue, phrasal }),
    kind,
    text,
    lower,
    capital,
    lists: membershipOf(lower),
    cue,
    phrasal: phrasal.length === 0 ? null : phrasal,
    keepsPoint: capital ? keepsPoint(lower) : isVersus(lower),
    folded,
    bare: ifNew(folded, capital && folded.includes('-') ? folded.replace(ARTICLE, '') : folded),
  };
}

/** A form as part of a name, which is in no list of other words. Laid out as others are. */
export function withoutLists(word: Word): Word {
  const { low, high, more, size, is, kind, text, lower, capital, cue, phrasal, keepsPoint, folded, bare } =
    word;
  const { lists } = NO_WORD;
  return {
    low,
    high,
    more,
    size,
    is,
    kind,
    text,
    lower,
    capital,
    lists,
    cue,
    phrasal,
    keepsPoint,
    folded,
    bare,
  };
}

/** Of two equal strings the one there is already: what is kept should be small. */
const ifNew = (old: string, made: string): string => (made === old ? old : made);

/** Longest slice that V8 copies; one that is longer keeps the text it is from in memory. */
const LONGEST_COPIED = 12;

function ownCopy(slice: string): string {
  return slice.length <= LONGEST_COPIED ? slice : slice.split('').join('');
}

/** `P1.9`, `N4,500`: money with the letters of its currency. */
const IS_SUM = /^\p{L}{1,3}\p{N}+[.,]/u;
const IS_SHARE_CODE = new RegExp(`^${SHARE_CODE}$`);

/** `’s`, cut off its word, is a mark; `’d` of `he’d` is a word. */
function kindOf(text: string): Word['kind'] {
  if (/^['’]./u.test(text)) return /^['’]s$/iu.test(text) ? 'punctuation' : 'word';
  // The code of a share is no word of the sentence: `Texan Tools TXN.N said`.
  if (IS_SHARE_CODE.test(text)) return 'punctuation';
  if (IS_SUM.test(text)) return 'number';
  return /^@?\p{L}|^@_/u.test(text) ? 'word' : /^[$£€]?\p{N}/u.test(text) ? 'number' : 'punctuation';
}

/** The Arabic article as it is written, its last letter that of the name: `al-Amin`, `es-Salam`. */
const ARTICLE = /^(?:[ae][dlnrstz]|[ae]sh|ul|ur)-/;
const BEHIND_ARTICLE = /^(?:[ae][dlnrstz]|[ae]sh|ul|ur)-\p{Lu}/u;

// ASCII is asked by code before the tables of Unicode are: it is nearly all there is.
function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 128) return /^\p{Lu}/u.test(text);
  return (code >= 65 && code <= 90) || (text.includes('-') && BEHIND_ARTICLE.test(text));
}

/** `Mr.`, `R-Pa.` and the `W.` of George W. Bush keep their point; `So was I.` ends a sentence. */
function keepsPoint(lower: string): boolean {
  if (lower.length === 1) return lower !== 'i';
  return ABBREVIATIONS.has(lower.slice(lower.lastIndexOf('-') + 1));
}

/** `Hale v. Orme`, `Barton vs. Hale`: between two sides, no end of a sentence. */
const isVersus = (lower: string): boolean => lower === 'v' || lower === 'vs';
