import { itemAt } from './item-at.ts';
import { isInitialI, isMaria } from './initial-i.ts';
import { newList } from './new-list.ts';
import { lastCharacter, lastOfSentence } from './last-character.ts';
import { codedText } from './byte-codes.ts';
import type { CodedText } from './byte-codes.ts';
import { endBeforeCutOff, toNextToken } from './token-end.ts';
import { COUNTS, SENTENCE_OPENERS } from './words/function-words.ts';
import { NO_WORD } from './words/lexicon.ts';
import type { Word } from './words/lexicon.ts';
import { FOUND, lookUpNoted, noteWord, TOGETHER, wordAt } from './words/look-up.ts';
import { COURTESY_TITLE, isOf, POINTED, STOP } from './words/word-classes.ts';
import { WordList } from './words/word-list.ts';

/** A word, number, mark of punctuation, or a whole quotation. */
export interface Token {
  readonly kind: 'word' | 'number' | 'punctuation' | 'quote';
  readonly text: string;
  readonly lower: string;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter, or with an Arabic article before one. */
  readonly capital: boolean;
  /** The classes of its word, a bit each: see `word-classes.ts`. */
  readonly is: number;
  /** What its form tells; nothing for a quotation. */
  readonly word: Word;
}

/** Tokens `from` up to, not including, `to`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Splits a stretch of text into tokens; `’s`, and the `’d` of `he’d`, are tokens of their own. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens = newList<Token>();
  addTokens(tokens, codedText(text), from, to);
  return tokens;
}

const [POINT, CAPITAL_I] = [46, 73];

/** As `tokenize`, behind the tokens that there are already. */
export function addTokens(tokens: Token[], coded: CodedText, from: number, to: number): void {
  const { text, codes } = coded;
  const place = { start: from, end: from };
  let noted = 0;
  while (toNextToken(coded, place) && place.start < to) {
    const { start } = place;
    place.end = Math.min(place.end, to);
    const end = endBeforeCutOff(coded, place);
    // One round notes two words at most.
    if (noted > TOGETHER - 2) {
      addNoted(tokens, text, noted);
      noted = 0;
    }
    if (end < place.end) {
      noteWord(noted, coded, start, end);
      noteWord(noted + 1, coded, end, place.end);
      noted += 2;
    } else {
      if (end < to && codes[end] === POINT && keepsPoint(coded, from, start, end)) place.end += 1;
      noteWord(noted, coded, start, place.end);
      noted += 1;
    }
  }
  addNoted(tokens, text, noted);
}

/** Whether the full stop behind a word belongs to it. */
function keepsPoint(coded: CodedText, from: number, start: number, end: number): boolean {
  const alone = coded.codes[start] === CAPITAL_I && end === start + 1;
  if (alone) return isInitialI(coded.text, from, start);
  const { keepsPoint: keeps, text } = wordAt(coded, start, end);
  return keeps || (text === 'Ma' && isMaria(coded.text, from, start));
}

function addNoted(tokens: Token[], text: string, count: number): void {
  lookUpNoted(text, count);
  const { words, starts, ends } = FOUND;
  let { length } = tokens;
  // `push` is a call here, as half the arrays of tokens begin empty.
  for (let at = 0; at < count; at += 1)
    tokens[length++] = makeToken(words[at] ?? NO_WORD, starts[at] ?? 0, ends[at] ?? 0);
}

function makeToken(word: Word, start: number, end: number): Token {
  const { kind, text, lower, capital, is } = word;
  return { kind, text, lower, start, end, capital, is, word };
}

/** The token that stands for a whole quotation. */
export function quoteToken(text: string, start: number, end: number): Token {
  return {
    kind: 'quote',
    text: text.slice(start, end),
    lower: '',
    start,
    end,
    capital: false,
    is: 0,
    word: NO_WORD,
  };
}

/** The token that stands for the title of a work, or another name, between marks: a word in no list, and no part of a name. */
export function titleToken(text: string, start: number, end: number): Token {
  const token = quoteToken(text, start, end);
  return { ...token, kind: 'word', lower: token.text.toLowerCase() };
}

/** Whether a token is the title of a work, or another name, between marks. */
export const isTitleOfWork = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.word === NO_WORD;

/** Whether a token has no small letter: `ORME`, `D-OHIO`, `45`. */
export const isInCapitals = ({ text }: Token): boolean => text === text.toUpperCase();

/** Whether a token is a quotation with a comma before its closing mark: `"We go,"`. */
export function endsWithComma(token: Token | undefined): boolean {
  return token?.kind === 'quote' && lastCharacter(token.text) === ',';
}

/** Whether a token is the code of a share: `TXN.N`, the only mark of more than two characters. */
export function isShareCode(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && token.text.length >= 4;
}

/** Whether a token is the name of an account: `@netloft`. */
export const isAccount = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.startsWith('@');

const CLOSERS = /[)\]'’”"]/;

/**
 * Whether what begins with a token is the attribution of the quotation before it; `stopped` tells that the
 * quotation ends with a full stop, behind which an attribution is a slip.
 */
type Attributes = (index: number, stopped: boolean) => boolean;

/**
 * Cuts tokens into sentences. A quotation that ends like a sentence ends one if what follows starts one: always,
 * if the quotation stands inside a sentence; else unless what follows is its own attribution.
 */
export function splitSentences(tokens: readonly Token[], attributes: Attributes): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    if (!endsSentence(tokens, from, i, attributes)) continue;
    let to = i + 1;
    while (tokens[to]?.kind === 'punctuation' && CLOSERS.test(tokens[to]?.text ?? '')) to += 1;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** `(0700.HK)`: the point in the code of a share ends no sentence, also where the code begins with a number and is three tokens. */
function isInShareCode(tokens: readonly Token[], i: number): boolean {
  const point = tokens[i];
  if (point?.text !== '.') return false;
  const before = itemAt(tokens, i - 1);
  const after = tokens[i + 1];
  return (
    before?.end === point.start &&
    after?.start === point.end &&
    /^[\p{Lu}\p{N}]{1,6}$/u.test(before.text) &&
    /^\p{Lu}{1,2}$/u.test(after.text)
  );
}

/** Somebody without a name, whom a capital begins a sentence with. */
const ANYBODY = new WordList('a an the another someone somebody one');
/** Most words from such a one to what they say. */
const LONGEST_ANSWERER = 8;

/** `"Who told you?" A man at the back shouted, "Orme!"`: inside a sentence `a man` has no capital. */
function opensAnswer(tokens: readonly Token[], from: number): boolean {
  if (!ANYBODY.has(tokens[from])) return false;
  for (let i = from + 1; i <= from + LONGEST_ANSWERER; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'word') continue;
    return (token?.text === ',' || token?.text === ':') && tokens[i + 1]?.kind === 'quote';
  }
  return false;
}

function endsSentence(tokens: readonly Token[], from: number, i: number, attributes: Attributes): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined) return false;
  if (token.kind === 'quote') {
    const last = lastOfSentence(token.text);
    if (!/[.?!…]/.test(last)) return false;
    // `"Who knows?" Ann Lee asked.`: the next sentence is the quotation's own attribution; not so in
    // `Ann Lee spoke of "a crime." Peter Orme said …`.
    if (!next.capital && next.kind !== 'quote') return false;
    return i !== from || opensAnswer(tokens, i + 1) || !attributes(i + 1, last === '.');
  }
  if (token.kind === 'punctuation' && !isInShareCode(tokens, i)) return isOf(token, STOP);
  // `of Fresno, Calif. "I think`, `in the U.S. He said`: the point of an abbreviation can end a sentence too.
  // Not so in `the U.S. "must act"`, a fragment that goes on the sentence.
  if (!isOf(token, POINTED)) return false;
  if (next.kind === 'quote') return !isOf(token, COURTESY_TITLE) && !/^[^\p{L}]*\p{Ll}/u.test(next.text);
  // `No. Orme told me`; not so in `No. 10`, `No. BA32`, `the No. Two`
  if (token.text === 'No.') return next.capital && !COUNTS.has(next.lower) && !/\p{N}/u.test(next.text);
  return token.text.length > 3 && next.capital && SENTENCE_OPENERS.has(next.lower);
}
