import { expect, test } from 'vitest';
import {
  ASTERISK,
  AT_SIGN,
  CAPITAL_RUN,
  DOUBLED_WORD,
  EQUALS,
  readTraits,
  ROW,
  WIDE_GAP,
} from '../../../src/story/frame/text-traits.ts';

const has = (text: string, bit: number): boolean => (readTraits(text).mayHave & bit) !== 0;

/** What a text of many paragraphs' length has around the words asked about. */
const LONG = 'the ferry left the old harbor '.repeat(2000);

test.each([
  ['', 0],
  ['one', 1],
  ['one, two - three -- four', 4],
  ['“Aye,” said he: 3 … & no more', 6],
  ["$5 (and) 'tis * ===", 3],
  ['Élan été жаба 中文 «» 𝒜', 5],
  ['a\u00a0b\u2003c\td\ufeffe', 5],
  ['\ufffd \u0301 x', 1],
])('the words of %j are %i', (text, words) => {
  expect(readTraits(text).words).toBe(words);
  expect(readTraits(`${LONG}${text}`).words).toBe(12_000 + words);
});

test.each([
  'the the',
  'in the  the end',
  '(the the) end',
  'a “the the” end',
  "don't don't",
  'U.S.the the.',
  'naïve naïve',
])('%j may have a doubled word', (text) => {
  expect(has(text, DOUBLED_WORD)).toBe(true);
  expect(has(LONG + text, DOUBLED_WORD)).toBe(true);
});

test.each(['the them', 'the. the', 'the, the', 'the   the', 'other the', 'the-the', 'the other the'])(
  '%j has none',
  (text) => {
    expect(has(text, DOUBLED_WORD)).toBe(false);
  },
);

test.each(['a  b', 'a\tb', 'a | b', 'a ---- b', 'a - - - - b', 'a == b'])('%j may hold rows', (text) => {
  expect(has(text, ROW)).toBe(true);
});

test('a dash and a hyphen make no rows', () => {
  expect(has('a well-known - if old - ferry', ROW)).toBe(false);
});

test.each(['NO ROOM Analysts said', 'It sank. RISKS REMAIN Analysts', 'It sank.”  $5 MORE Fares', 'Ça va'])(
  '%j may have a run of capitals that starts a sentence',
  (text) => {
    expect(has(text, CAPITAL_RUN)).toBe(true);
  },
);

test('the middle of a sentence starts no run of capitals', () => {
  expect(has('The ferry of NATO, BBC and 20 others sank. It was old.', CAPITAL_RUN)).toBe(false);
});

test('marks that few paragraphs have are told', () => {
  for (const [mark, bit] of [
    ['*', ASTERISK],
    ['=', EQUALS],
    ['@', AT_SIGN],
    ['.  ', WIDE_GAP],
  ] as const) {
    expect(has(`one${mark}two`, bit)).toBe(true);
    expect(has('one two', bit)).toBe(false);
  }
});
