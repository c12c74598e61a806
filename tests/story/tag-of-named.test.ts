import { expect, test } from 'vitest';
import { lastIn, saidIn } from './parse.ts';

const SURE = 0.9;

test.each([
  'Karl Moss, a nurse, said the ward was full. Mr Reed had been moved twice, he said.',
  'Karl Moss is a nurse. "I am done," he said. Mr Reed had been moved twice, he said.',
  'Karl Moss said the ward was full.\n\nMr Reed had been moved twice, he said.',
  'Karl Moss said the ward was full. Mr Reed had been moved twice, he said. Mr Reed died in May.',
  'Karl Moss said the ward was full. Mrs Reed had been moved twice, he said.',
])('whoever speaks goes on about one who is new: %s', (text) => {
  const { by, confidence } = lastIn(text);
  expect(by).toBe('Karl Moss');
  expect(confidence).toBeGreaterThanOrEqual(SURE);
});

test.each([
  'Peter Reed was ill. Karl Moss said the ward was full. Reed had fallen, he said.',
  'Peter Reed died in May. Karl Moss said the ward was full. Mr Reed had fallen, he said.',
  'Karl Moss said the ward was full. Peter Reed, 80, had been moved twice, he added.',
  'Karl Moss said the ward was full. Peter Reed was rescued from the roof, he said.',
  'Karl Moss said the ward was full. The board and Minister Peter Reed were against it, he said.',
  'Karl Moss said the ward was full. Mr Reed, a baker, had been moved twice, he said.',
])('of one told of before, or brought in with all of the name, nobody is sure: %s', (text) => {
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

test.each([
  '"We did all we could," Fire Chief Karl Moss said.\n\nPeter Reed, a baker, was asleep when the roof fell, he said.',
  '"We lost it all," said Karl Moss, 50.\n\nPeter Reed, 43, ran back to save his dog, he said.',
  'Mayor Karl Moss said 40 homes were lost.\n\nNeighbour Peter Reed has lived there since 1990, he said.',
  'Mayor Karl Moss said 40 homes were lost. Peter Reed has lived there since 1990, he said.',
  'Mayor Karl Moss said 40 homes were lost.\n\nPeter Reed had just sat down to eat, he told the BBC.',
  'Mayor Karl Moss said 40 homes were lost.\n\nPeter Reed had just sat down to eat, he recalled.',
  'Mayor Karl Moss said 40 homes were lost.\n\nPeter Reed was pulled from the roof, he said.',
  '"I am afraid," Ann Cole said.\n\nJoan Hull felt the ground shake, she told the BBC.',
  'Mayor Karl Moss said 40 homes were lost.\n\nMr Reed, a baker, was asleep, he said.',
])('a witness is brought in so: %s', (text) => {
  expect(lastIn(text).by).toBe(null);
});

test.each([
  'Karl Moss said 40 homes were lost.\n\nPeter Reed was asleep, he said. "I ran," Reed said.',
  'Karl Moss said 40 homes were lost. Mr Reed had been hit twice, he said. "I ran," Mr Reed said.',
  'Karl Moss said 40 homes were lost. Peter Reed was hit by a beam, he said. "I ran," said Reed.',
])('who speaks behind it may speak in it: %s', (text) => {
  expect(saidIn(text).map(({ by }) => by)[1]).toBe(null);
});

/** Whoever does something to another is not that one: of two told of little before nobody is sure. */
test.each([
  ['Ann Lee rang.\n\nIda Moss was ill. "I miss her," she said.', 'Ida Moss', false],
  ['Ann Lee said it was late. Ida Moss was ill. "I miss her," she said.', 'Ida Moss', false],
  ['Ann Lee said it was late. Ida Moss died in May. "I miss her," she said.', 'Ann Lee', true],
  ['Ann Lee died in May. Ida Moss was ill. "I miss her," she said.', 'Ida Moss', true],
  ['Ann Lee said it was late. Ida Moss was ill. "I miss my son," she said.', 'Ida Moss', true],
  ['Ann Lee loves Ida Moss. "I miss her," she said.', 'Ann Lee', true],
  ['Karl Hart said it was late. Ida Moss was ill. "I miss her," she said.', 'Ida Moss', true],
])('%s', (text, by, sure) => {
  const last = lastIn(text);
  expect(last.by).toBe(by);
  expect(last.confidence >= SURE).toBe(sure);
});
