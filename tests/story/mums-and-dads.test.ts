import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';

test.each([
  ['Mum-of-three Leanne Hobbs, 34, from Tarn, lost her purse.', 'Leanne Hobbs', 'Mum-of-three'],
  ['Dad-of-2 Leanne Hobbs, from Tarn, lost a purse.', 'Leanne Hobbs', 'Dad-of-2'],
  ['They met grandmother-of-ten Leanne Hobbs, 74, there.', 'Leanne Hobbs', 'grandmother-of-ten'],
])(
  'how many children somebody has is no part of the name, by whose first word they speak: %s',
  (told, name, as) => {
    const { speakers, quotes } = parseStory(`${told}\n\n“It hurts,” said Leanne.`, 'test.txt');
    const by = speakers[quotes[0]?.speaker ?? -1];
    expect([by?.name, by?.descriptions]).toEqual([name, [as]]);
  },
);

test.each([
  ['Lina Falk, 9, swam the lake. Her mum, Ida Falk, waited.', 'her mum', 'Ida Falk'],
  ['Lina Falk, 9, swam the lake. Her mum, Ida Falk, waited.', 'her mother', 'Ida Falk'],
  ['Lina Falk, 9, swam the lake. Her mother, Ida Falk, waited.', 'her mom', 'Ida Falk'],
  ['Lina’s dad, Jim Falk, is a baker.\n\nLina swam the lake.', 'her father', 'Jim Falk'],
  ['Lina’s mother, Ida Falk, left. Tom Moss’s mum, Una Moss, waited.', 'her mum', 'her mum'],
])('mum and dad are mother and father, whichever word comes first: %s “…,” says %s', (told, called, by) => {
  const { speakers, quotes } = parseStory(`${told}\n\n“She is tough,” says ${called}.`, 'test.txt');
  expect(speakers[quotes[0]?.speaker ?? -1]?.name).toBe(by);
});
