import { CURLY_APOSTROPHE, OTHER_MARK } from './byte-codes.ts';
import type { CodedText } from './byte-codes.ts';
import { BLANK, codedKindAt, DIGIT, FOREIGN, LETTER } from './character-kind.ts';
import { SHARE_CODE } from './words/share-code.ts';

/*
 * Where a token ends. Nearly all text is ASCII with typographic marks, told by the code of each character; what is
 * not goes to the expression, which tells everything and is slower.
 */

/** Where nothing more of a word follows. */
const WORD_ENDS = String.raw`(?![\p{L}\p{N}])`;

/** What a domain ends with, which a word takes in: `Netloft.com`. */
const DOMAIN_END = String.raw`\.(?:com|org|net|gov|edu|co\.uk)${WORD_ENDS}`;

/** `P1.9 billion`, `R2.5m`, `N4,500`: no point or comma in it ends anything. */
const SUM = String.raw`\p{L}{1,3}\p{N}+(?:[.,]\p{N}+)+\p{L}{0,2}${WORD_ENDS}`;

/** `D-N.Y.`, `R-W.Va.`, `anti-U.S.`: initials behind a hyphen, whose points end nothing. */
const BEHIND_HYPHEN = String.raw`\p{L}+-(?:\p{L}\.){1,2}(?:\p{L}\.|\p{Lu}\p{Ll}{1,3}\.)`;

/** `Calif.-based`, `U.S.-led`: a place with its point, and what it has to do with what follows; not `Gov.-elect`, `Kroll Inc.-backed`. */
const POINTED_PLACE = String.raw`(?!(?:Inc|Corp|Co|Ltd|Plc)\.-)(?:\p{L}\.)*\p{L}+\.-(?!elect|designate|select)\p{Ll}{2,}${WORD_ENDS}`;

/** `Ph.D.`, `Ed.D.`: a degree with its points. */
const DEGREE = String.raw`(?:Ph|Ed|Psy|Pharm)\.D\.`;

// In order: degrees, places before a hyphen, initials run together (U.S., J.P.), the same behind a hyphen, codes of shares (TXN.N), words with inner apostrophes, hyphens or ampersands and a domain
// (Amazon.com), sums behind the letters of their money (P1.9, N4,500), names of accounts (@netloft), numbers (.21 as well) and times of day (4:12), the ’s behind a number, bracket or sign of a make (Channel 4's, Brae®'s), else one character that is no such sign. The word's inner marks
// must be followed by a letter, so nothing is tried twice.
const TOKEN = new RegExp(
  [
    DEGREE,
    POINTED_PLACE,
    String.raw`(?:\p{L}\.){2,}`,
    BEHIND_HYPHEN,
    SHARE_CODE + WORD_ENDS,
    SUM,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:${DOMAIN_END})?`,
    String.raw`(?<![\p{L}\p{N}.])@[\p{L}_][\p{L}\p{M}\p{N}_]*(?:['’]s${WORD_ENDS})?`,
    String.raw`(?:[$£€]|(?<!\S)\.)?\p{N}(?:[\p{N},.]|(?<=\p{N}):(?=\p{N}))*(?<![,.])%?`,
    String.raw`(?<=[\p{N})®™])['’]s${WORD_ENDS}`,
    String.raw`[^\s®™]`,
  ].join('|'),
  'gu',
);

/** A token's place in its text; empty and at the text's end where there is no token any more. */
export interface TokenPlace {
  start: number;
  end: number;
}

/** Moves `place` to the next token from its end on; false where there is none. */
export function toNextToken({ text, codes }: CodedText, place: TokenPlace): boolean {
  let start = place.end;
  while (start < text.length && codedKindAt(codes, start) === BLANK) start += 1;
  place.start = start;
  place.end = start < text.length ? endOf(text, codes, start) : start;
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

function endOf(text: string, codes: Uint8Array, start: number): number {
  switch (codedKindAt(codes, start)) {
    case LETTER:
      return endOfWord(text, codes, start);
    case DIGIT:
      return endOfNumber(codes, start);
    case FOREIGN:
      return UNCLEAR;
    default:
      if (codes[start] === DOLLAR && codedKindAt(codes, start + 1) === DIGIT)
        return endOfNumber(codes, start + 1);
      if (codes[start] === POINT && isFraction(codes, start)) return endOfNumber(codes, start + 1);
      if (codes[start] === AT) return UNCLEAR;
      return isCutOff(codes, start) ? start + 2 : start + 1;
  }
}

/** `a level of .21`: a point that a number begins with. */
const isFraction = (codes: Uint8Array, point: number): boolean =>
  codedKindAt(codes, point + 1) === DIGIT && (point === 0 || codedKindAt(codes, point - 1) === BLANK);

/** `Channel 4's`, `Ruhl (R)'s`: an owner's ’s that belongs to no word. */
function isCutOff(codes: Uint8Array, start: number): boolean {
  if (!isApostrophe(codes[start]) || codes[start + 1] !== SMALL_S) return false;
  if (codedKindAt(codes, start - 1) !== DIGIT && codes[start - 1] !== CLOSING_BRACKET) return false;
  const behind = codedKindAt(codes, start + 2);
  return behind !== LETTER && behind !== DIGIT && behind !== FOREIGN;
}

const [DOLLAR, PERCENT, AMPERSAND, APOSTROPHE, CLOSING_BRACKET] = [36, 37, 38, 39, 41];
const [COMMA, HYPHEN, POINT, COLON, AT, BIG_D, SMALL_S] = [44, 45, 46, 58, 64, 68, 115];
const HARD_HYPHEN = 0x2011;

const isApostrophe = (code: number | undefined): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;

function endOfWord(text: string, codes: Uint8Array, start: number): number {
  // Initials, perhaps.
  if (codes[start + 1] === POINT) return UNCLEAR;
  let end = start + 1;
  for (;;) {
    let kind = codedKindAt(codes, end);
    while (kind === LETTER || kind === DIGIT) kind = codedKindAt(codes, ++end);
    if (kind === BLANK) return end;
    if (kind === FOREIGN) return UNCLEAR;
    if (isPointOrComma(codes[end]) && isInSum(codes, start, end)) return UNCLEAR;
    if (codes[end] === POINT) return endOfDotted(text, codes, start, end);
    if (!joinsWords(text, codes, end)) return end;
    const behind = codedKindAt(codes, end + 1);
    if (behind === FOREIGN) return UNCLEAR;
    if (behind !== LETTER && behind !== DIGIT) return end;
    end += 2;
  }
}

/** Whether a mark stands between digits of what may be a sum. */
const isInSum = (codes: Uint8Array, start: number, mark: number): boolean =>
  codedKindAt(codes, mark - 1) === DIGIT &&
  codedKindAt(codes, mark + 1) === DIGIT &&
  (codedKindAt(codes, start + 1) === DIGIT ||
    codedKindAt(codes, start + 2) === DIGIT ||
    codedKindAt(codes, start + 3) === DIGIT);

const DOMAIN = new RegExp(DOMAIN_END, 'uy');
const CODE = new RegExp(SHARE_CODE + WORD_ENDS, 'uy');
const BEHIND_POINT = new RegExp(POINTED_PLACE, 'uy');
const HYPHENED = new RegExp(BEHIND_HYPHEN, 'uy');
const POINTED_DEGREE = new RegExp(DEGREE, 'uy');

/** `Netloft.com`, `TXN.N`, `D-N.Y.`, `Calif.-based`, `Ph.D.`: after the domain, code, initials, place or degree whose point stands at an offset; the offset itself if it is of none. */
function endOfDotted(text: string, codes: Uint8Array, start: number, point: number): number {
  if (codes[point + 1] === HYPHEN) {
    BEHIND_POINT.lastIndex = start;
    return BEHIND_POINT.test(text) && BEHIND_POINT.lastIndex > point ? BEHIND_POINT.lastIndex : point;
  }
  if (codedKindAt(codes, point + 1) !== LETTER) return point;
  if (codes[point + 1] === BIG_D && codes[point + 2] === POINT) {
    POINTED_DEGREE.lastIndex = start;
    if (POINTED_DEGREE.test(text)) return POINTED_DEGREE.lastIndex;
  }
  if (codes[point - 2] === HYPHEN) {
    HYPHENED.lastIndex = start;
    if (HYPHENED.test(text) && HYPHENED.lastIndex > point) return HYPHENED.lastIndex;
  }
  DOMAIN.lastIndex = point;
  if (DOMAIN.test(text)) return DOMAIN.lastIndex;
  CODE.lastIndex = start;
  return CODE.test(text) && CODE.lastIndex > point ? CODE.lastIndex : point;
}

function joinsWords(text: string, codes: Uint8Array, at: number): boolean {
  const code = codes[at];
  if (code === OTHER_MARK) return text.charCodeAt(at) === HARD_HYPHEN;
  return code === HYPHEN || isApostrophe(code) || code === AMPERSAND;
}

function endOfNumber(codes: Uint8Array, start: number): number {
  let end = start + 1;
  while (
    codedKindAt(codes, end) === DIGIT ||
    isPointOrComma(codes[end]) ||
    (codes[end] === COLON && codedKindAt(codes, end - 1) === DIGIT && codedKindAt(codes, end + 1) === DIGIT)
  )
    end += 1;
  if (codedKindAt(codes, end) === FOREIGN) return UNCLEAR;
  if (codes[end] === PERCENT && !isPointOrComma(codes[end - 1])) return end + 1;
  while (isPointOrComma(codes[end - 1])) end -= 1;
  return end;
}

const isPointOrComma = (code: number | undefined): boolean => code === POINT || code === COMMA;

/** Not `Rev'd Ann Lee`. */
const CUT_OFF = /(?<!^Rev)['’](?:s|d|ll|ve|re|m)$/i;

/** Where a word ends before the `’s` of an owner or a verb behind its subject, `he'd`, `I'll`; its end if it has neither. */
export function endBeforeCutOff({ text, codes }: CodedText, { start, end }: TokenPlace): number {
  if (!isApostrophe(codes[end - 2]) && !isApostrophe(codes[end - 3])) return end;
  const length = text.slice(start, end).replace(CUT_OFF, '').length;
  return length === 0 ? end : start + length;
}
