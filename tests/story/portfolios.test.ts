import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { saidIn } from './parse.ts';

/** Who a story of one sentence names, each with what is told of them. */
const told = (text: string): string[] =>
  parseStory(text, 'test.txt').speakers.map(({ name, descriptions }) => [name, ...descriptions].join('; '));

test.each([
  ['Minister of Foreign Affairs and Trade', 'Ann Orme'],
  ['Deputy Minister of Housing and Local Government', 'Tuva Orme'],
  ['Deputy Minister of Housing and Local Government', 'Peter Kuo Orme Lin'],
  ['Secretary of State for Foreign and Commonwealth Affairs', 'Peter Orme'],
  ['Assistant Secretary of State for East Asian and Pacific Affairs', 'Peter Orme'],
  ['Minister of State for Trade', 'Ann Orme'],
  ['Minister for Sport', 'Zorvath Quennick'],
  ['Minister for Sport and Tourism', 'Zorvath Quennick'],
  ['Director of Tides and Sands', 'Zorvath Quennick'],
  ['Head of Sales and Marketing', 'Ann Orme'],
  ['Health and Human Services Secretary', 'Ann Orme'],
  ['Former Business and Energy Secretary', 'Ann Orme'],
  ['Norwegian Trade and Industry Minister', 'Zorvath Quennick'],
])('%s is what %s is', (office, name) => {
  expect(told(`${office} ${name} said it was late.`)).toEqual([`${name}; ${office}`]);
});

test.each([
  'The Minister of Housing and Ann Orme said it was late.',
  'The Secretary of State and First Lady Ann Orme said it was late.',
  'The Secretary of State and Democrat Ann Orme said it was late.',
])('in %s two speak', (text) => {
  expect(saidIn(text).map(({ by }) => by)).toEqual([null]);
});

test.each(['Minister of Justice and Mayor', 'Minister of Finance and Central Bank Governor'])(
  'in %s the second office is told apart',
  (offices) => {
    expect(told(`${offices} Ann Orme said it was late.`)[0]).toMatch(
      /^Ann Orme; (?:Mayor|Central Bank Governor)$/,
    );
  },
);

test('of a field in front that is part of a name nothing is told', () => {
  expect(told('Tom Health and Education Secretary Ann Orme said it was late.')).toContain(
    'Ann Orme; Education Secretary',
  );
});
