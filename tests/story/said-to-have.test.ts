import { expect, test } from 'vitest';
import { rowsOf } from './parse.ts';

const HEAD = 'Tom Tarn was held on Monday.';

test.each([
  ['he is alleged to have said', 'he'],
  ['Tarn is alleged to have shouted', 'Tarn'],
  ['he is said to have told her', 'he'],
  ['he was reported to have said', 'he'],
  ['he is believed to have written', 'he'],
  ['he seems to have said', 'he'],
  ['he was heard to say', 'he'],
  ['he was heard saying', 'he'],
  ['Tarn was later overheard shouting', 'Tarn'],
  ['he is accused of saying', 'he'],
])('what somebody said as others tell it: %s', (tail, as) => {
  expect(rowsOf(`${HEAD} "I will burn it down," ${tail}.`)).toEqual([
    ['I will burn it down,', 'Tom Tarn', as],
  ]);
});

test.each([
  'she was told by police',
  'the car was said to have cost much',
  'he was told to say',
  'he was accused of theft',
])('nor does what says nothing: %s', (tail) => {
  expect(rowsOf(`${HEAD} "I will burn it down," ${tail}.`)).toEqual([['I will burn it down,', null, null]]);
});

test('a sentence behind that tells of other words', () => {
  expect(rowsOf('Ann Cole said: "I will go." He is said to have left on Monday.')).toEqual([
    ['I will go.', 'Ann Cole', 'Ann Cole'],
  ]);
});
