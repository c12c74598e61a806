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

test.each([
  // Another of that age, or one new to the force, comes in beside whoever is named.
  ['Carl Orme told a teenager to leave. "We go," the teen said.', 'the teen'],
  ['Carl Orme, 17, told a teenager to leave. "We go," the teen said.', 'the teen'],
  ['Carl Orme said a teenager was there. "We go," the teen said.', 'the teen'],
  ['Carl Orme, 17, met two teens. "We go," the teenager said.', 'the teenager'],
  ['Carl Orme, 17, was beaten by a youth. "We go," the teen said.', 'the teen'],
  ['Detective Carl Orme was shot by a rookie. "We go," the officer said.', 'the officer'],
  ['Detective Carl Orme was shot by a trainee. "We go," the officer said.', 'the officer'],
  // That one is told so, or meant again.
  ['Carl Orme, 17, left home. "We go," the teen said.', 'Carl Orme'],
  ['Carl Orme, a teenager, left home. "We go," the teen said.', 'Carl Orme'],
  ['Carl Orme, 17, is a teenager. "We go," the teen said.', 'Carl Orme'],
  ['Carl Orme, 17, became a teen idol. "We go," the teenager said.', 'Carl Orme'],
  ['Detective Carl Orme was shot by a robber. "We go," the officer said.', 'Carl Orme'],
  ['Detective Carl Orme was a rookie. "We go," the officer said.', 'Carl Orme'],
])('a newcomer without a name: %s', (text, by) => {
  expect(
    toldIn(text)
      .at(-1)
      ?.replace(/ as .*/, ''),
  ).toBe(by);
});
