import { expect, test } from 'vitest';
import { rowsOf } from './parse.ts';

test.each([
  'Profit fell to 84 million, below the average forecast of 97 million.',
  'Profit rose to 84 million, above the average estimate of 80 million.',
])('what a figure is measured against says nothing: %s', (text) => {
  expect(rowsOf(text)).toEqual([]);
});
