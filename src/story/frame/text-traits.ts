import { codedText, CURLY_APOSTROPHE, OTHER_BLANK, OTHER_LETTER } from '../byte-codes.ts';
import { isBlank } from './lines.ts';

/**
 * What one reading of the characters of a paragraph tells. Most rules look for what few paragraphs have: they ask
 * here first whether there can be any.
 */
export interface TextTraits {
  /** Number of words: runs without blanks that hold a letter or a digit. */
  readonly words: number;
  /** The bits below. */
  readonly mayHave: number;
}

/** Two blanks together. */
export const WIDE_GAP = 1;
/** A row of a table: columns parted by tabs, bars or runs of blanks, or a line of marks. */
export const ROW = 2;
/** A word that stands twice with nothing but one or two spaces between. */
export const DOUBLED_WORD = 4;
/** Capitals, a digit or a sign that start a sentence, with no small letter behind the first character. */
export const CAPITAL_RUN = 8;
export const ASTERISK = 16;
export const EQUALS = 32;
export const AT_SIGN = 64;

/** Classes of characters; those of one character are its bit above. */
const [BLANK, WORD, LETTER_OR_DIGIT, COLUMN, OTHER] = [1, 2, 4, 8, 128];

const CLASSES = Uint8Array.from({ length: 0x100 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code === OTHER_LETTER) return OTHER;
  if (code === CURLY_APOSTROPHE || /['-]/.test(character)) return WORD;
  if (code === OTHER_BLANK || (code < OTHER_LETTER && isBlank(code)))
    return character === '\t' ? BLANK | COLUMN : BLANK;
  if (/[a-z\d]/i.test(character)) return WORD | LETTER_OR_DIGIT;
  return { '|': COLUMN, '*': ASTERISK, '=': EQUALS, '@': AT_SIGN }[character] ?? 0;
});

/** Paragraphs longer than this get arrays of their own, which are not kept. */
const USUAL_LENGTH = 0x4000;

interface Scratch {
  /** Where runs without blanks start. */
  readonly tokens: Uint32Array;
  /** Where runs of letters, digits, apostrophes and hyphens start. */
  readonly words: Uint32Array;
}

const scratchFor = (length: number): Scratch => ({
  tokens: new Uint32Array(length + 1),
  words: new Uint32Array(length + 1),
});

const usual = scratchFor(USUAL_LENGTH);

const WORDLY = /[\p{L}\p{N}]/u;
const [SPACE, COMMA, DOLLAR, DIGIT_0, DIGIT_9] = [32, 44, 36, 48, 57];
const [CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z] = [65, 90, 97, 122];

const classAt = (codes: Uint8Array, at: number): number => CLASSES[codes[at] ?? SPACE] ?? 0;

/** Reads the traits of a text. */
export function readTraits(text: string): TextTraits {
  const { length } = text;
  const { codes } = codedText(text);
  const { tokens, words } = length > USUAL_LENGTH ? scratchFor(length) : usual;
  let seen = 0;
  let above = BLANK;
  let tokenCount = 0;
  let wordCount = 0;
  // Without branches: where a word ends no processor can foretell. What starts nothing is overwritten.
  for (let at = 0; at < length; at++) {
    const kinds = classAt(codes, at);
    seen |= kinds;
    tokens[tokenCount] = at;
    tokenCount += above & ~kinds & BLANK;
    words[wordCount] = at;
    wordCount += (kinds & ~above & WORD) >> 1;
    above = kinds;
  }
  let wordless = 0;
  let mayHave = seen & (ASTERISK | EQUALS | AT_SIGN);
  // Letters beyond ASCII may be part of words, and capitals.
  if ((seen & OTHER) !== 0) mayHave |= DOUBLED_WORD | CAPITAL_RUN;
  if ((seen & COLUMN) !== 0) mayHave |= ROW;
  for (let index = 0; index < tokenCount; index++) {
    const at = tokens[index] ?? 0;
    if (at > 1 && (classAt(codes, at - 2) & BLANK) !== 0) mayHave |= WIDE_GAP | ROW;
    if (startsCapitalRun(codes, at)) mayHave |= CAPITAL_RUN;
    if ((classAt(codes, at) & LETTER_OR_DIGIT) !== 0) continue;
    if (isRule(codes, at)) mayHave |= ROW;
    if (!isWordly(text, codes, at)) wordless++;
  }
  for (let index = 0, last = -1; index < wordCount; index++) {
    const at = words[index] ?? 0;
    if (last >= 0 && codes[at] === codes[last] && isSameWord(codes, last, at)) mayHave |= DOUBLED_WORD;
    last = at;
  }
  return { words: tokenCount - wordless, mayHave };
}

/** Whether a token that starts with neither letter nor digit of ASCII has one, or another of Unicode. */
function isWordly(text: string, codes: Uint8Array, start: number): boolean {
  let end = start;
  let kinds = 0;
  while (((kinds | classAt(codes, end)) & BLANK) === 0) kinds |= classAt(codes, end++);
  return (kinds & LETTER_OR_DIGIT) !== 0 || ((kinds & OTHER) !== 0 && WORDLY.test(text.slice(start, end)));
}

/** Whether two marks of those that rule lines between rows stand together, perhaps a space between. */
function isRule(codes: Uint8Array, at: number): boolean {
  const next = codes[at + 1] === SPACE ? at + 2 : at + 1;
  return isRuleMark(codes[at]) && isRuleMark(codes[next]);
}

/** `-`, `=` or `+`. */
const isRuleMark = (code: number | undefined): boolean => code === 45 || code === 61 || code === 43;

function startsCapitalRun(codes: Uint8Array, at: number): boolean {
  const first = codes[at] ?? SPACE;
  const second = codes[at + 1] ?? SPACE;
  if (second >= SMALL_A && second <= SMALL_Z) return false;
  const capital =
    (first >= CAPITAL_A && first <= CAPITAL_Z) || (first >= DIGIT_0 && first <= DIGIT_9) || first === DOLLAR;
  if (!capital) return false;
  let end = at;
  while (end > 0 && (classAt(codes, end - 1) & BLANK) !== 0) end--;
  // Nothing above, or a mark that may end a sentence.
  return end === 0 || ((classAt(codes, end - 1) & LETTER_OR_DIGIT) === 0 && codes[end - 1] !== COMMA);
}

/** Whether two words that start with the same character, one the next behind the other, are one word twice. */
function isSameWord(codes: Uint8Array, first: number, second: number): boolean {
  const gap = codes[second - 2] === SPACE ? 2 : 1;
  const length = second - gap - first;
  return (
    codes[second - 1] === SPACE &&
    length > 0 &&
    codes[second + length - 1] === codes[first + length - 1] &&
    (classAt(codes, first + length - 1) & WORD) !== 0 &&
    (classAt(codes, second + length) & WORD) === 0
  );
}
