import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const BEFORE = 'Mayor Karl Moss denied it. ';

/** What somebody is for a while, and whoever is new to the story, is meant by the pronoun that follows. */
test.each([
  'An eyewitness',
  'A passer-by',
  'A passerby',
  'A complainant',
  'A petitioner',
  'A pedestrian',
  'A detainee',
  'An evacuee',
  'A relative',
  'A supporter',
  'A hawker',
  'A cashier',
  'A whistleblower',
  'A stranger',
])('%s said it was late. "It rained," he said.', (who) => {
  expect(saidIn(`${BEFORE}${who} said it was late. "It rained," he said.`).at(-1)?.by).toBe(who);
});

test('an eyewitness who is named behind who is that one', () => {
  const text =
    'Karl Moss denied it.\n\nAn eyewitness, who identified himself as Sodiq, said it was late.\n\n"It rained," he said.';
  expect(saidIn(text).at(-1)?.by).toBe('Sodiq');
});

test.each([
  ['A rival bank said it was late. "It rained," he said.', 'Karl Moss'],
  ['Relatives said it was late. "It rained," he said.', 'Karl Moss'],
])('no one person says: %s', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});
