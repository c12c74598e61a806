import { expect, test } from 'vitest';
import { toldIn } from './parse.ts';

const SAID = '\n\n"I was ready," the teenager said.';

test.each([
  ['Ben Ruhl, 19, came on late.', 'Ben Ruhl'],
  ['Ben Ruhl, 19, came on late for Tom Orme, 31.', 'Ben Ruhl'],
  ['Ben Ruhl, 19, came on late for Tom Orme, 17.', 'the teenager'],
  ['Ben Ruhl, 42, came on late.', 'the teenager'],
  ['Ben Ruhl, 19, hit a teenager with his car.', 'the teenager'],
  ['A 16-year-old was hit by Ben Ruhl, 19.', 'the teenager'],
])('the teenager is the only one of that age: %s', (text, by) => {
  expect(toldIn(text + SAID).at(-1)).toBe(`${by} as the teenager`);
});
