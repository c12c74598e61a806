import { expect, test } from 'vitest';
import { rowsOf, saidIn } from './parse.ts';

test.each([
  ['Ruhl never answered the email, records show.', 'Ruhl never answered the email', 'records'],
  ['Orme had been at the bar, court documents showed.', 'Orme had been at the bar', 'court documents'],
  ['Prices rose in June, official data showed on Tuesday.', 'Prices rose in June', 'official data'],
  ['The study shows that walking helps the heart.', 'that walking helps the heart', 'The study'],
  ['A study published Monday showed that walking helps.', 'that walking helps', 'A study'],
  ['The poll found that support was low.', 'that support was low', 'The poll'],
  ['The study found that men sleep longer.', 'that men sleep longer', 'The study'],
  ['A survey, released in May, showed that rents rose.', 'that rents rose', 'A survey'],
  // She says it, and knows it from there; a transcript tells what she says.
  ['Ruhl said it lost $2m a day, according to figures from the port.', 'it lost $2m a day', 'Ruhl'],
  ['It lost $2m a day, according to figures from the port.', 'It lost $2m a day', 'figures from the port'],
  [
    'Ruhl said it lost $2m a day, according to a transcript of the hearing.',
    'Ruhl said it lost $2m a day',
    'a transcript of the hearing',
  ],
])('records show what they tell: %s', (text, words, as) => {
  expect(rowsOf(text).map(([said, , named]) => [said, named])).toEqual([[words, as]]);
});

test.each([
  'Surveillance video shows Ruhl striking the guard.',
  'He showed that he could play.',
  'He shared the report and showed that he could lead.',
  'Her face showed that she was angry.',
  'Her face, red with rage, showed that she was angry.',
  'Tom Orme, who keeps the records, showed that he cared.',
  'The drawings show a fox, and the results show it.',
  'He released records showing that Orme had paid.',
])('what shows otherwise says nothing: %s', (text) => {
  expect(rowsOf(text)).toEqual([]);
});

test('what polls show is said by whoever tells of it', () => {
  expect(saidIn('The polls show that “it is not well liked,” Ruhl said.')).toMatchObject([
    { as: 'Ruhl', kind: 'MIXED' },
  ]);
});
