import { expect, test } from 'vitest';
import { rowsOf } from './parse.ts';

test.each([
  ['The other said it was late.', 'it was late', 'The other'],
  ['The other, a nurse, said it was late.', 'it was late', 'The other'],
  ['The bank is shut, but the other argued that it was late.', 'that it was late', 'the other'],
  ['"It is late," the other said.', 'It is late,', 'the other'],
  ['"It is late," said the other.', 'It is late,', 'the other'],
])('%s is said by the other', (text, words, by) => {
  expect(rowsOf(text)).toEqual([[words, by, by]]);
});

test('one of two is not the other', () => {
  expect(rowsOf('Two clerks agreed. One of them said it was late. The other said it was not.')).toEqual([
    ['it was late', 'One of them', 'One of them'],
    ['it was not', 'The other', 'The other'],
  ]);
});

test.each([
  'The other reported cases were lost.',
  'The other alleged thief left.',
  'He met the other said to be ill.',
])('%s reports nothing', (text) => {
  expect(rowsOf(text)).toEqual([]);
});
