import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn, saidIn } from './parse.ts';

/** Who says something in a text, each once. */
const speakersIn = (text: string) => [...new Set(saidIn(text).map(({ by }) => by))];

test.each([
  'Coun',
  'Coun.',
  'Cllr',
  'Cllr.',
  'Clr',
  'Ald.',
  'Dep',
  'Supt',
  'Det Insp',
  'Det. Sgt.',
  'Ch Supt',
  'DCI',
  'DI',
  'DS',
  'DC',
  'PC',
  'ACC',
  'Const.',
  'Ofc.',
  'Rev’d',
  'Revd',
  'Fr',
  'Fr.',
  'Canon',
  'The Ven.',
])('%s stands before a full name and a surname', (rank) => {
  const text = `${rank} Tom Varley left at noon. ${rank} Varley said the road was shut. "Late," ${rank} Varley said.`;
  expect(speakersIn(text)).toEqual(['Tom Varley']);
  expect(peopleIn(parseStory(`Hull\n\n${text}`, 'test.txt'))).toEqual(['Tom Varley']);
});

test('the councillor whom the story names by an office', () => {
  const text = 'Council leader Bob Varley left. Coun Varley denied that the club was shut.';
  expect(saidIn(text)[0]?.by).toBe('Bob Varley');
});

test.each(['PC World', 'DC Comics', 'Canon Cameras'])('%s is no officer', (name) => {
  expect(speakersIn(`Ann Orme left. ${name} said the shop was shut.`)).toEqual([name]);
});
