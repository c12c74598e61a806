import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

const SURE = 0.9;

test.each([
  'Karl Moss, a nurse, said the ward was full. Mr Reed had been moved twice, he said.',
  'Karl Moss is a nurse. "I am done," he said. Mr Reed had been moved twice, he said.',
  'Karl Moss said the ward was full.\n\nMr Reed had been moved twice, he said.',
  'Karl Moss said the ward was full. Peter Reed, 80, had been moved twice, he added.',
  'Karl Moss said the ward was full. Mrs Reed had been moved twice, he said.',
])('whoever speaks goes on about one who is new: %s', (text) => {
  const { by, confidence } = lastIn(text);
  expect(by).toBe('Karl Moss');
  expect(confidence).toBeGreaterThanOrEqual(SURE);
});

test.each([
  'Peter Reed was ill. Karl Moss said the ward was full. Reed had fallen, he said.',
  'Peter Reed died in May. Karl Moss said the ward was full. Mr Reed had fallen, he said.',
])('of one told of before nobody is sure: %s', (text) => {
  const { by, confidence } = lastIn(text);
  expect(by).toBe('Karl Moss');
  expect(confidence).toBeLessThan(SURE);
});

test.each([
  ['Karl Moss spoke first. Peter Reed said he had been hurt. Reed was tired, he said.', 'Peter Reed'],
  ['Ann Cole said the ward was full. Mr Reed had been moved twice, he said.', null],
  ['Ann Cole said the ward was full. Mr Reed had been moved twice, she said.', 'Ann Cole'],
  ['Zorvath Quennick said it was full. Peter Reed left. Reed was tired, he said.', 'Peter Reed'],
  ['Karl Moss said it was full.\n\nPeter Reed left.\n\nReed was tired, he said.', 'Peter Reed'],
])('nobody else speaks near: %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});
