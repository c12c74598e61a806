import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

const lamps =
  'Fergus Ruhl lit the lamps. Ruhl, who is 63, has a ladder. She was Moira Lennox, now Moira Ruhl.';

test.each([
  [`${lamps} Moira remembers it.\n\nRuhl calls that "a museum with a bus stop".`, 'Fergus Ruhl'],
  [
    'Dana Ruhl runs the mill. Ruhl came late. Her son, Emil Ruhl, left. Emil wept. "It is over," Ruhl said.',
    'Dana Ruhl',
  ],
  ['Fergus Ruhl lit the lamps.\n\nMoira Ruhl wept.\n\nRuhl says he will not make a fuss.', 'Fergus Ruhl'],
  ['Fergus Ruhl lit the lamps.\n\nMoira Ruhl wept.\n\nRuhl said that she was tired.', 'Moira Ruhl'],
  [
    'Fergus Ruhl was held. Ruhl denied it.\n\nHis brother Emil Ruhl was held too.\n\nRuhl said he was innocent.',
    'Fergus Ruhl',
  ],
  [
    'Moira Ruhl was held. Ruhl denied it.\n\nHer brother Emil Ruhl was held too.\n\nRuhl said he was innocent.',
    'Emil Ruhl',
  ],
  [
    'Fergus Ruhl was held.\n\n"It is over," said his brother, Emil Ruhl.\n\n"I wept," Ruhl said.',
    'Emil Ruhl',
  ],
])('%s: the surname means %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  [
    'called by it after the other is named',
    'Dana Ruhl runs the mill with Emil Ruhl. "It is over," Ruhl said.',
  ],
  [
    'of whom one is named as a relative in passing',
    'Fergus Ruhl was held.\n\nHis brother Emil Ruhl was held too.\n\nRuhl said he was innocent.',
  ],
  ['one beside another', 'Tom Ruhl shot Ann Ruhl in May. Ruhl said she had hit him.'],
])('nobody is meant by the surname of two: %s', (_, text) => {
  expect(lastIn(text).by).toBeNull();
});
