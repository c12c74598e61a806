import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const MET = 'President Carlos Orme of Mexico met President Jean Ruhl of France.';

test.each([
  // Nothing tells which.
  ['President Carlos Orme met President Jean Ruhl. "It was good," the president said.', null],
  ['Mexican President Carlos Orme met French President Jean Ruhl.\n\n"We go," the president said.', null],
  ['Senator Carlos Orme and Senator Jean Ruhl spoke. "It was good," the senator said.', null],
  ['Justice Minister Ann Lee met Health Minister Tom Moss. "We go," the minister said.', null],
  ['Coach Ann Lee beat coach Kay Moss. "It was good," the coach said.', null],
  ['President Carlos Orme left. He later met President Jean Ruhl. "We go," the president said.', null],
  // The words around tell it, or the sentence before.
  [`${MET} "It was good," the Mexican president said.`, 'Carlos Orme'],
  [`${MET} "It was good," the French president said.`, 'Jean Ruhl'],
  [`${MET} "It was good," the president said of Ruhl.`, 'Carlos Orme'],
  [`${MET} "It was good," the president said of his talks with Orme.`, 'Jean Ruhl'],
  ['President Jean Ruhl said President Carlos Orme was wrong. "We go," the president said.', 'Jean Ruhl'],
  ['President Jean Ruhl, who met President Carlos Orme, wept. "We go," the president said.', 'Jean Ruhl'],
  ['President Jean Ruhl wept. President Carlos Orme left. "We go," the president said.', 'Carlos Orme'],
  [`${MET} Orme left early. "It was good," the president said.`, 'Carlos Orme'],
  ['President Carlos Orme met former President Jean Ruhl. "We go," the president said.', 'Carlos Orme'],
  ['Governor Carlos Orme met Mayor Jean Ruhl. "We go," the mayor said.', 'Jean Ruhl'],
])('of two presidents: %s', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});
