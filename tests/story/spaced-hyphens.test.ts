import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

test.each([
  ['Orme - Ruhl said it was late .', 'Orme - Ruhl'],
  ['Shares fell . Orme - Ruhl said it was late .', 'Orme - Ruhl'],
  ['Orme - Ruhl Holdings said it was late .', 'Orme - Ruhl Holdings'],
  ['" It is late , " Orme - Ruhl said .', 'Orme - Ruhl'],
  ['" It is late , " said Orme - Ruhl .', 'Orme - Ruhl'],
  ['The Dunn - Lee plan said it was late .', 'The Dunn - Lee plan'],
  ['The Dunn - Lee plan said it was late.', 'The Dunn - Lee plan'],
])('a hyphen set apart joins two names: %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['a place', 'London - Ruhl said it was late .', 'Ruhl'],
  ['a place in capitals', 'HARWICK - Ruhl said it was late .', 'Ruhl'],
  ['a place with an article', 'The Hague - Ruhl said it was late.', 'Ruhl'],
  ['a day', 'Monday - Ruhl said it was late .', 'Ruhl'],
  ['a town where marks do not stand apart', 'Harwick - Ruhl said it was late.', 'Ruhl'],
])('and not %s and a name', (_, text, by) => {
  expect(lastIn(text).by).toBe(by);
});
