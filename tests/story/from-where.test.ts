import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn, saidIn } from './parse.ts';

const people = (text: string): string[] => peopleIn(parseStory(`RIGA (AP) — They met. ${text}`, 'test.txt'));

test.each([
  ['Ann Orme, a barber from Al Noor, wept.', ['Ann Orme']],
  ['Ann Orme, a barber originally from Al Noor, wept.', ['Ann Orme']],
  ['Ann Orme, who comes from Al Noor, wept.', ['Ann Orme']],
  ['Ann Orme, who hails from Al Noor and plays chess, wept.', ['Ann Orme']],
  ['Ann Orme, who is from Al Noor, wept.', ['Ann Orme']],
  ['Ann Orme grew up in Al Noor. She came from Al Noor in May.', ['Ann Orme']],
  ['A barber from Tel Zarun left. People from Grace Quill left.', []],
  ['Residents of Al Noor fled. The outskirts of Tel Zarun burned.', []],
  ['The mill in Grace Quill closed.', []],
])('where somebody is from is nobody: %s', (text, names) => {
  expect(people(text)).toEqual(names);
});

test.each([
  ['The gift came from Ann Orme.', ['Ann Orme']],
  ['A letter from Ann Orme was read.', ['Ann Orme']],
  ["A driver from Ann Orme's firm left.", ['Ann Orme']],
  ['They lost confidence in Ann Orme.', ['Ann Orme']],
  ['They saw in Ann Orme a friend.', ['Ann Orme']],
  ["The roof in Ann Orme's house leaked.", ['Ann Orme']],
  ['A student of Ann Orme wept. Supporters of Tom Brae left.', ['Ann Orme', 'Tom Brae']],
  ['Ann Orme left. Voters believe in Ann Orme.', ['Ann Orme']],
])('from whom something comes is somebody: %s', (text, names) => {
  expect(people(text)).toEqual(names);
});

test('he is not where he is from', () => {
  const text = 'RIGA (AP) — Zorvath, a barber from Al Noor, said he had walked. "We go," he said.';
  expect(saidIn(text).at(-1)?.by).toBe('Zorvath');
});
