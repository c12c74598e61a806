import { fold } from './fold.ts';

/** A word of a text as searches compare it, and where it stands. */
export interface Word {
  /** Folded letters and digits, at most 100. */
  readonly word: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Code points of a word that count: databases refuse to index longer ones, and nobody looks for them. */
const WORD_LENGTH = 100;

const NOT_ASCII = /[^\x00-\x7f]/;
const ASCII_WORD = /[A-Za-z0-9]+/g;

/**
 * Scripts that put no blanks between words: each of their characters is a word, and what was typed without a blank
 * is looked for as a phrase. Elsewhere a word is a run of letters and digits with the marks on them.
 */
const ANY_WORD =
  /[[\p{L}\p{N}]&&[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]\p{M}*|[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]][[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]*/gv;

/** What folding makes of a letter and is none, such as the stroke in the middle of ½. */
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/**
 * The words of a text, in order. An apostrophe, a hyphen or a stop ends a word: `Lavrov's` is `lavrov` and `s`, so
 * that it is found by the name.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: printed, index } of text.matchAll(NOT_ASCII.test(text) ? ANY_WORD : ASCII_WORD)) {
    const word = searchForm(printed);
    if (word !== '') words.push({ word, start: index, end: index + printed.length });
  }
  return words;
}

function searchForm(printed: string): string {
  if (!NOT_ASCII.test(printed)) return printed.slice(0, WORD_LENGTH).toLowerCase();
  // A sigma has another form at the end of a word, which the beginning of a longer word must not lack.
  const letters = fold(printed).replace(NO_LETTER, '').replaceAll('ς', 'σ');
  if (letters.length <= WORD_LENGTH) return letters;
  return Array.from(letters).slice(0, WORD_LENGTH).join('');
}
