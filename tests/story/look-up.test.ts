import { expect, test } from 'vitest';
import { codedText } from '../../src/story/byte-codes.ts';
import { tokenize } from '../../src/story/tokens.ts';
import { noteWord, TOGETHER } from '../../src/story/words/look-up.ts';

test('words that were noted and never looked up are no other text’s', () => {
  const left = codedText('harbour pier wharf quay');
  for (let at = 0; at < TOGETHER; at += 1) noteWord(at, left, 0, 7);
  expect(tokenize('moored late', 0, 11).map(({ text }) => text)).toEqual(['moored', 'late']);
});

test('passages of any number of words, with owners cut off at every place, keep their words', () => {
  for (let count = TOGETHER - 4; count <= 2 * TOGETHER + 4; count += 1) {
    const words = Array.from({ length: count }, (_, index) => (index % 7 === 3 ? "pier's" : `w${index}`));
    const text = words.join(' ');
    const expected = words.flatMap((word) => (word === "pier's" ? ['pier', "'s"] : [word]));
    const tokens = tokenize(text, 0, text.length);
    expect(tokens.map((token) => token.text)).toEqual(expected);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  }
});
