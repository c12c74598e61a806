import { describe, expect, test } from 'vitest';
import { lastIn } from './parse.ts';

/** Below this an answer is one of two that may be meant: at 0.9 nine in ten are right. */
const DOUBT = 0.9;

describe('who is called alike by turns is the one named last, in doubt and with the other beside', () => {
  test.each([
    [
      'a surname',
      'Ada Ruhl said no.\n\nIda Ruhl said yes.\n\n"It is late," Ruhl said.',
      'Ida Ruhl',
      'Ada Ruhl',
    ],
    [
      'a pronoun for it',
      'Ada Ruhl said no.\n\nIda Ruhl said yes.\n\n"It is late," Ruhl said. "So it is," she added.',
      'Ida Ruhl',
      'Ada Ruhl',
    ],
    [
      'the surname once more',
      'Ada Ruhl said no.\n\nIda Ruhl said yes.\n\n"It is late," Ruhl said.\n\nRuhl said it rained.',
      'Ida Ruhl',
      'Ada Ruhl',
    ],
    [
      'a party',
      'Ann Lee, a Democrat from Ohio, said no.\n\nTom Hull, a Democrat from Utah, said yes.\n\n"It is late," the Democrat said.',
      'Tom Hull',
      'Ann Lee',
    ],
    [
      'an office',
      'Mayor Ann Lee of Ulm said no.\n\nMayor Tom Hull of Riga said yes.\n\n"It is late," the mayor said.',
      'Tom Hull',
      'Ann Lee',
    ],
  ])('%s', (_, text, by, other) => {
    const last = lastIn(text);
    expect(last).toMatchObject({ by, or: [other] });
    expect(last.confidence).toBeLessThan(DOUBT);
  });
});

describe('nothing is in doubt where the story tells more', () => {
  test.each([
    [
      'a title',
      'Mayor Ada Ruhl said no.\n\nIda Ruhl said yes.\n\n"It is late," Mayor Ruhl said.',
      'Ada Ruhl',
    ],
    ['a gender', 'Ada Ruhl said no.\n\nTom Ruhl said yes.\n\n"It is late," Ms. Ruhl said.', 'Ada Ruhl'],
    [
      'who goes by the first name',
      'Ada Ruhl said no. "Well," Ada said.\n\nIda Ruhl said yes. Ida left.\n\nAda said it rained.',
      'Ada Ruhl',
    ],
    [
      'whom the story is about',
      'Ada Ruhl said no.\n\nIda Ruhl said yes.\n\nIda Ruhl sat.\n\n"It is late," Ruhl said.',
      'Ida Ruhl',
    ],
    [
      'a state',
      'Ann Lee, a Democrat from Ohio, said no.\n\nTom Hull, a Democrat from Utah, said yes.\n\n"It is late," the Ohio Democrat said.',
      'Ann Lee',
    ],
    [
      'another party',
      'Ann Lee, a Democrat, said no.\n\nTom Hull, a Republican, said yes.\n\n"It is late," the Democrat said.',
      'Ann Lee',
    ],
    [
      'who is named again since',
      'Mayor Ann Lee of Ulm said no.\n\nMayor Tom Hull of Riga said yes.\n\nHull sat. "It is late," the mayor said.',
      'Tom Hull',
    ],
  ])('%s', (_, text, by) => {
    const last = lastIn(text);
    expect(last.by).toBe(by);
    expect(last.confidence).toBeGreaterThan(DOUBT);
  });
});
