import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const BEFORE = 'Ann Lee left a hundred letters. ';

test.each([
  ['In one letter, to the poet Sarah Orme, she dismissed the critics as "a choir of frogs".', 'Ann Lee'],
  ['Writing to Sarah Orme in 1981, she said that the critics were frogs.', 'Ann Lee'],
  ['In a note to her sister, Sarah Orme, she said that the critics were frogs.', 'Ann Lee'],
  ['Asked about Sarah Orme, she said that the critics were frogs.', 'Ann Lee'],
  ['As for Sarah Orme, she said that the critics were frogs.', 'Sarah Orme'],
  ["In Sarah Orme's book, she says that the critics were frogs.", 'Sarah Orme'],
  ['When Sarah Orme called, she said that the critics were frogs.', 'Sarah Orme'],
])('%s has a subject that is not whoever stands in front', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});

test('with nobody before, she is whoever stands in front', () => {
  expect(saidIn('In a letter to Sarah Orme, she said that they were frogs.').at(-1)?.by).toBe('Sarah Orme');
});

test.each([
  ['Wilma Stone sang in Riga. Born Wilhelmina Hobbs, she said that it was late.', 'Wilma Stone'],
  [
    'Wilma Stone sang in Riga. Born Ida Hobbs in Pith in 1950, she moved. She said that it was late.',
    'Wilma Stone',
  ],
  ['Wilma Stone sang.\n\nBorn Ida Hobbs in Pith, Stone said that it was late.', 'Wilma Stone'],
  ['Born Ida Hobbs in Pith, she moved to Riga. "It was late," she said.', 'Ida Hobbs'],
])('a name at birth is no one else: %s', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});
