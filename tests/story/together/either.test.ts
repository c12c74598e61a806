import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-source.ts';
import { saidIn, toldIn } from '../parse.ts';

test.each([
  ['Vera Stone or Paul Kemp said it rained.', 'Vera Stone or Paul Kemp'],
  ['"We go," either Vera Stone or Paul Kemp said.', 'Vera Stone or Paul Kemp'],
  ['"We go," said Vera Stone, a baker, or Paul Kemp, a cook.', 'Vera Stone, a baker, or Paul Kemp'],
  ['According to Vera Stone or Paul Kemp, it rained.', 'Vera Stone or Paul Kemp'],
  ['Vera Stone and/or Paul Kemp said it rained.', 'Vera Stone and/or Paul Kemp', 'together'],
])('one of two, and nothing tells which: %s', (text, all, how = 'or') => {
  const { quotes, speakers } = parseStory(text, 'test.txt');
  const attribution = quotes[0]?.attribution;
  expect(toldIn(text)).toEqual([`nobody as ${all}`]);
  const or = attribution?.alternatives.map(({ speaker }) => speakers[speaker]?.name);
  expect(or).toEqual(how === 'or' ? ['Vera Stone', 'Paul Kemp'] : []);
  if (how === 'or') expect(attribution?.explanation).toContain(`the story does not tell whom “${all}” means`);
});

test('who may have spoken alone is no surer than even, named or not', () => {
  const sure = (text: string) => parseStory(text, 'test.txt').quotes[0]?.attribution?.alternatives;
  for (const text of [
    'Vera Stone or Paul Kemp said it rained.',
    'Vera Stone or another clerk said it rained.',
  ])
    for (const { confidence } of sure(text) ?? []) expect(confidence).toBeLessThanOrEqual(0.5);
  expect(sure('Vera Stone or another clerk said it rained.')).toHaveLength(1);
});

test.each([
  ['Ann Lee and Tom Hull held up their hands. "It is a long day."'],
  ['Ann Lee and Tom Hull praised it.\n\n"We need somebody who can row."'],
])('nobody goes on for two: %s', (text) => {
  expect(saidIn(text).at(-1)).toMatchObject({ by: null, as: null });
});
