import { BLANK, DIGIT, FOREIGN, kindAt, LETTER } from './character-kind.ts';

/*
 * Where a token ends. Nearly all text is ASCII with typographic marks, told by the code of each character; what is
 * not goes to the expression, which tells everything and is slower.
 */

// In order: initials run together (U.S., J.P.), codes of shares (TXN.N), words with inner apostrophes, hyphens or ampersands and a domain
// (Amazon.com), numbers, the ’s behind a number or bracket (Channel 4's), else one character. The word's inner marks
// must be followed by a letter, so nothing is tried twice.
const TOKEN =
  /(?:\p{L}\.){2,}|[A-Z][A-Z0-9]{1,5}\.[A-Z]{1,2}(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\.(?:com|org|net|gov|edu|co\.uk)(?![\p{L}\p{N}]))?|[$£€]?\p{N}[\p{N},.]*(?<![,.])%?|(?<=[\p{N})])['’]s(?![\p{L}\p{N}])|\S/gu;

/** A token's place in its text; empty and at the text's end where there is no token any more. */
export interface TokenPlace {
  start: number;
  end: number;
}

/** Moves `place` to the next token from its end on; false where there is none. */
export function toNextToken(text: string, place: TokenPlace): boolean {
  let start = place.end;
  while (start < text.length && kindAt(text, start) === BLANK) start += 1;
  place.start = start;
  place.end = start < text.length ? endOf(text, start) : start;
  if (place.end === UNCLEAR) search(text, place);
  return place.end > place.start;
}

/** In place of an end that the codes do not tell. */
const UNCLEAR = -1;

function search(text: string, place: TokenPlace): void {
  TOKEN.lastIndex = place.start;
  const match = TOKEN.exec(text);
  place.start = match?.index ?? text.length;
  place.end = place.start + (match?.[0].length ?? 0);
}

function endOf(text: string, start: number): number {
  switch (kindAt(text, start)) {
    case LETTER:
      return endOfWord(text, start);
    case DIGIT:
      return endOfNumber(text, start);
    case FOREIGN:
      return UNCLEAR;
    default:
      if (text.charCodeAt(start) === DOLLAR && kindAt(text, start + 1) === DIGIT)
        return endOfNumber(text, start + 1);
      return isCutOff(text, start) ? start + 2 : start + 1;
  }
}

/** `Channel 4's`, `Ruhl (R)'s`: an owner's ’s that belongs to no word. */
function isCutOff(text: string, start: number): boolean {
  if (!isApostrophe(text.charCodeAt(start)) || text[start + 1] !== 's') return false;
  if (kindAt(text, start - 1) !== DIGIT && text[start - 1] !== ')') return false;
  const behind = kindAt(text, start + 2);
  return behind !== LETTER && behind !== DIGIT && behind !== FOREIGN;
}

const [DOLLAR, PERCENT, AMPERSAND, APOSTROPHE, COMMA, HYPHEN, POINT] = [36, 37, 38, 39, 44, 45, 46];
const [HARD_HYPHEN, CURLY_APOSTROPHE] = [0x2011, 0x2019];

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;

function endOfWord(text: string, start: number): number {
  // Initials, perhaps.
  if (text.charCodeAt(start + 1) === POINT) return UNCLEAR;
  let end = start + 1;
  for (;;) {
    let kind = kindAt(text, end);
    while (kind === LETTER || kind === DIGIT) kind = kindAt(text, ++end);
    if (kind === BLANK) return end;
    if (kind === FOREIGN) return UNCLEAR;
    if (text.charCodeAt(end) === POINT) return endOfDotted(text, start, end);
    if (!joinsWords(text.charCodeAt(end))) return end;
    const behind = kindAt(text, end + 1);
    if (behind === FOREIGN) return UNCLEAR;
    if (behind !== LETTER && behind !== DIGIT) return end;
    end += 2;
  }
}

const DOMAIN = /\.(?:com|org|net|gov|edu|co\.uk)(?![\p{L}\p{N}])/uy;

/** The code of a share: `TXN.N`, with the letters of its exchange behind the point. */
const CODE = /[A-Z][A-Z0-9]{1,5}\.[A-Z]{1,2}(?![\p{L}\p{N}])/uy;

/** `Netloft.com`, `TXN.N`: after the domain or code whose point stands at an offset; the offset itself if it is of none. */
function endOfDotted(text: string, start: number, point: number): number {
  if (kindAt(text, point + 1) !== LETTER) return point;
  DOMAIN.lastIndex = point;
  if (DOMAIN.test(text)) return DOMAIN.lastIndex;
  CODE.lastIndex = start;
  return CODE.test(text) && CODE.lastIndex > point ? CODE.lastIndex : point;
}

function joinsWords(code: number): boolean {
  return code === HYPHEN || isApostrophe(code) || code === AMPERSAND || code === HARD_HYPHEN;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (kindAt(text, end) === DIGIT || isPointOrComma(text.charCodeAt(end))) end += 1;
  if (kindAt(text, end) === FOREIGN) return UNCLEAR;
  if (text.charCodeAt(end) === PERCENT && !isPointOrComma(text.charCodeAt(end - 1))) return end + 1;
  while (isPointOrComma(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

const isPointOrComma = (code: number): boolean => code === POINT || code === COMMA;

const CUT_OFF = /['’](?:s|d|ll|ve|re|m)$/i;

/** Where a word ends before the `’s` of an owner or a verb behind its subject, `he'd`, `I'll`; its end if it has neither. */
export function endBeforeCutOff(text: string, { start, end }: TokenPlace): number {
  if (!isApostrophe(text.charCodeAt(end - 2)) && !isApostrophe(text.charCodeAt(end - 3))) return end;
  const length = text.slice(start, end).replace(CUT_OFF, '').length;
  return length === 0 ? end : start + length;
}
