import { ABBREVIATIONS, SENTENCE_OPENERS } from './words/function-words.ts';
import { COURTESY } from './words/roles.ts';

/** A word, number, mark of punctuation, or a whole quotation. */
export interface Token {
  readonly kind: 'word' | 'number' | 'punctuation' | 'quote';
  readonly text: string;
  readonly lower: string;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** Tokens `from` up to, not including, `to`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

// In order: initials run together (U.S., J.P.), words with inner apostrophes, hyphens or ampersands, numbers,
// else one character. The word's inner marks must be followed by a letter, so nothing is tried twice.
const TOKEN =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[$£€]?\p{N}[\p{N},.]*(?<![,.])%?|\S/gu;

const POSSESSIVE = /['’]s$/i;

/** `he'd`, `they're`, `I'll`: a verb behind its subject. */
const CONTRACTED = /['’](?:d|ll|ve|re|m)$/i;

/** Splits a stretch of text into tokens; `’s`, and the `’d` of `he’d`, are tokens of their own. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match !== null && match.index < to; match = TOKEN.exec(text)) {
    let end = Math.min(match.index + match[0].length, to);
    const found = text.slice(match.index, end);
    const letter = startsWithLetter(found);
    if (
      letter &&
      found.length > 2 &&
      (found.endsWith('s') || found.endsWith('S')) &&
      POSSESSIVE.test(found)
    ) {
      tokens.push(
        makeToken(text, match.index, end - 2, 'word'),
        makeToken(text, end - 2, end, 'punctuation'),
      );
      continue;
    }
    const contracted = letter ? CONTRACTED.exec(found) : null;
    if (contracted !== null) {
      const at = match.index + contracted.index;
      tokens.push(makeToken(text, match.index, at, 'word'), makeToken(text, at, end, 'word'));
      continue;
    }
    if (letter && end < to && text[end] === '.' && keepsPoint(found)) end += 1;
    const kind = letter ? 'word' : /^[$£€]?\p{N}/u.test(found) ? 'number' : 'punctuation';
    tokens.push(makeToken(text, match.index, end, kind));
    TOKEN.lastIndex = end;
  }
  return tokens;
}

/** `Mr.`, `R-Pa.` and the `W.` of George W. Bush keep their point; `So was I.` ends a sentence. */
function keepsPoint(word: string): boolean {
  if (!startsWithCapital(word)) return false;
  if (word.length === 1) return word !== 'I';
  return ABBREVIATIONS.has(word.slice(word.lastIndexOf('-') + 1).toLowerCase());
}

function makeToken(text: string, start: number, end: number, kind: Token['kind']): Token {
  const found = text.slice(start, end);
  const lower = found.toLowerCase();
  const capital = kind === 'word' && startsWithCapital(found);
  return {
    kind,
    text: found,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    start,
    end,
    capital,
  };
}

// ASCII is asked by code before the tables of Unicode are: it is nearly all there is.
function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code < 128 ? code >= 97 && code <= 122 : /^\p{L}/u.test(text);
}

function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** The token that stands for a whole quotation. */
export function quoteToken(text: string, start: number, end: number): Token {
  return { kind: 'quote', text: text.slice(start, end), lower: '', start, end, capital: false };
}

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
    while (CLOSERS.test(tokens[to]?.text ?? '') && tokens[to]?.kind === 'punctuation') to += 1;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** `( GOOG.O )`: the point in the code of a share ends no sentence. */
function isInTicker(tokens: readonly Token[], i: number): boolean {
  const [before, point, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    point?.text === '.' &&
    before?.end === point.start &&
    after?.start === point.end &&
    /^[\p{Lu}\p{N}]{1,6}$/u.test(before.text) &&
    /^\p{Lu}{1,2}$/u.test(after.text)
  );
}

function endsSentence(tokens: readonly Token[], from: number, i: number, attributes: Attributes): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined) return false;
  if (token.kind === 'quote') {
    const last = token.text.replace(/[\s"'“”’»`)]+$/u, '').at(-1) ?? '';
    if (!/[.?!…]/.test(last)) return false;
    // `"Who knows?" Ann Lee asked.`: the next sentence is the quotation's own attribution; not so in
    // `Ann Lee spoke of "a crime." Peter Orme said …`.
    return (next.capital || next.kind === 'quote') && !(i === from && attributes(i + 1, last === '.'));
  }
  if (token.kind === 'punctuation' && !isInTicker(tokens, i))
    return token.text === '.' || token.text === '?' || token.text === '!' || token.text === '…';
  // `of Fresno, Calif. "I think`, `in the U.S. He said`: the point of an abbreviation can end a sentence too.
  // Not so in `the U.S. "must act"`, a fragment that goes on the sentence.
  if (token.text.endsWith('.') && next.kind === 'quote')
    return !COURTESY.has(token.lower) && !/^[^\p{L}]*\p{Ll}/u.test(next.text);
  return (
    token.text.endsWith('.') && token.text.length > 3 && next.capital && SENTENCE_OPENERS.has(next.lower)
  );
}
