import { describe, expect, test } from 'vitest';
import { splitSentences, tokenize } from '../../src/story/tokens.ts';

const tokensOf = (text: string) => tokenize(text, 0, text.length);
const words = (text: string) => tokensOf(text).map((token) => token.text);
const sentences = (text: string) => {
  const tokens = tokensOf(text);
  return splitSentences(tokens, () => false).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
};

describe('tokens', () => {
  test.each([
    ["Ruhl's plan", ['Ruhl', "'s", 'plan']],
    ['the U.S. and J.P. Orme', ['the', 'U.S.', 'and', 'J.P.', 'Orme']],
    [
      'Mr. A. Orme Jr. paid $1,250.50, or 3%.',
      ['Mr.', 'A.', 'Orme', 'Jr.', 'paid', '$1,250.50', ',', 'or', '3%', '.'],
    ],
    [
      'At 4:12 a.m., not 12:05:30, it fell 3:1: all',
      ['At', '4:12', 'a.m.', ',', 'not', '12:05:30', ',', 'it', 'fell', '3:1', ':', 'all'],
    ],
    ['At £4:1 and 7: 8', ['At', '£4:1', 'and', '7', ':', '8']],
    [
      'P1.9 bn, N4,500, Sh8.3. R2.5m, A1, 5',
      ['P1.9', 'bn', ',', 'N4,500', ',', 'Sh8.3', '.', 'R2.5m', ',', 'A1', ',', '5'],
    ],
    [
      'He blew .21, or $.50. Left .3-inch 7.5 .',
      ['He', 'blew', '.21', ',', 'or', '$', '.', '50', '.', 'Left', '.3', '-', 'inch', '7.5', '.'],
    ],
    ['Anne-Marie O’Brien', ['Anne-Marie', 'O’Brien']],
    ['He was ill. So was I.', ['He', 'was', 'ill', '.', 'So', 'was', 'I', '.']],
    [
      'Ask @net_loft’s or a@b.com, 3 @ $5, .@ruhl2 or @1.',
      [
        'Ask',
        '@net_loft',
        '’s',
        'or',
        'a',
        '@',
        'b.com',
        ',',
        '3',
        '@',
        '$5',
        ',',
        '.',
        '@',
        'ruhl2',
        'or',
      ].concat(['@', '1', '.']),
    ],
    ['𝒜 😀 x', ['𝒜', '😀', 'x']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('offsets select the token in the text', () => {
    const text = 'Ruhl’s 😀 plan, Mr. Orme said.';
    for (const token of tokensOf(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

describe('sentences', () => {
  test.each([
    ['Mr. Orme left. He was ill.', ['Mr. Orme left.', 'He was ill.']],
    ['They met in the U.S. He left.', ['They met in the U.S.', 'He left.']],
    [
      'The U.S. Senate voted. (It was late.) All left!',
      ['The U.S. Senate voted.', '(It was late.)', 'All left!'],
    ],
    [
      'It cost P3.5 million. Rs. 5 crore went. Rs.500 was left.',
      ['It cost P3.5 million.', 'Rs. 5 crore went.', 'Rs.500 was left.'],
    ],
    ['It cost 3.5 million. George W. Orme paid.', ['It cost 3.5 million.', 'George W. Orme paid.']],
    [
      'Orme (TXN.N) and Ruhl (0700.HK) rose. They fell.',
      ['Orme (TXN.N) and Ruhl (0700.HK) rose.', 'They fell.'],
    ],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
