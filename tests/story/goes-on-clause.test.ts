import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

test.each([
  [
    'Ann Lee has known him since 1980, when Tom Orme came to the farm and told her mother that the mine would close.',
    'Tom Orme',
  ],
  ['Trouble began when Tom Orme rose on a point of order to demand that the mayor leave.', 'Tom Orme'],
  ['Ann Lee sat down when Tom Orme rose to complain that the vote was rigged.', 'Tom Orme'],
  ['Chaos broke out when Tom Orme walked in and said that the mine was shut.', 'Tom Orme'],
  ['Ann Lee went home when Tom Orme took over and promised that she would be back.', 'Ann Lee'],
  ['Ann Lee waited until Tom Orme had left and then said that he was a fool.', 'Ann Lee'],
  ['Ann Lee resigned on Monday, when Tom Orme left, and said that she was tired.', 'Ann Lee'],
  [
    'Ann Lee listened in silence, according to Tom Orme, and then asked whether anyone had seen the cat.',
    'Ann Lee',
  ],
  ['Ann Lee sat down, according to Tom Orme, but later said that she was sorry.', 'Ann Lee'],
  ['The mine was old, according to Tom Orme, adding that nobody had cared.', 'Tom Orme'],
])('%s has a verb that goes on the clause of one', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});
