import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

const BEFORE = 'Karl Moss was held on Monday. ';

test.each([
  ['The source said he was heard yelling, "It is late."', 'Karl Moss'],
  ['A source said he was overheard saying, "It is late."', 'Karl Moss'],
  ['The officer said he could be heard shouting, "It is late."', 'Karl Moss'],
  ['The officer said he was heard on tape saying, "It is late."', 'Karl Moss'],
  ['The officer said he was caught on a body camera saying, "It is late."', 'Karl Moss'],
  ['He was caught on video shouting, "It is late."', 'Karl Moss'],
  // Whoever has a name can be heard, and whoever hears is the source.
  ['Tom Hull said he was heard yelling, "It is late."', 'Tom Hull'],
  ['The source said he heard a man yelling, "It is late."', 'a man'],
  ['The officer said he was cold. "It is late," he said.', 'The officer'],
])('whom others hear is not the source that tells of it: %s', (text, by) => {
  expect(lastIn(BEFORE + text).by).toBe(by);
});

test('with nobody else told of it is the source', () => {
  expect(lastIn('The source said he was heard yelling, "It is late."').by).toBe('The source');
});

test.each([
  ['Police stopped a man on Monday. "It was late," he said.', 'a man'],
  ['Police stopped a 44-year-old man on Monday. He said it was late.', 'a 44-year-old man'],
  ['Officers met a woman in the road. She said it was late.', 'a woman'],
  ['Prosecutors charged a man with theft. He said it was late.', 'a man'],
  ['Ann Cole was there. Police stopped a man. He said it was late.', 'a man'],
])('whom police meet is the only one whom a pronoun fits: %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['Police found a man dead. He said it was late.', null],
  ['Police stopped a man and another man. He said it was late.', 'a man'],
  ['A thief robbed a woman. She said it was late.', null],
  ['Police stopped a man. She said it was late.', null],
  ['Karl Moss was there. Police stopped a man. He said it was late.', 'Karl Moss'],
])('but not the dead, nor one of two: %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});
