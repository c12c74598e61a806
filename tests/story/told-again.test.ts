import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

const COACH = 'Northgate manager Stuart Braddock was glad.\n\n';
const PLAYER = 'Danish striker Ann Ruhl, 31, was late.\n\n';

test.each([
  [
    COACH,
    'The 51-year-old confirmed that captain Carl Orme was ill. He called it "a kick in the teeth".',
    'Stuart Braddock',
  ],
  [COACH, 'The manager confirmed that captain Carl Orme was ill. He said it was late.', 'Stuart Braddock'],
  [COACH, 'The Scot praised captain Carl Orme. "It was late," he said.', 'Stuart Braddock'],
  [COACH, 'The 51-year-old, whose side lost, met Carl Orme.\n\n"It was late," he said.', 'Stuart Braddock'],
  [COACH, 'The former Lecce coach met Carl Orme.\n\n"It was late," he said.', 'Stuart Braddock'],
  [PLAYER, 'The 31-year-old beat Joan Hull on Friday. "It was late," she said.', 'Ann Ruhl'],
  [
    PLAYER,
    'The Dane laughed when she was told what Joan Hull had said. "It was late," she said.',
    'Ann Ruhl',
  ],
  [PLAYER, 'The striker told Joan Hull to leave. She said it was late.', 'Ann Ruhl'],
  // Those told of again are of another gender.
  [COACH, 'The manager praised captain Joan Hull. She said it was late.', 'Joan Hull'],
  [COACH, 'The 51-year-old praised captain Joan Hull. She said it was late.', 'Joan Hull'],
  [COACH, 'The Scot said captain Joan Hull was ill. "It was late," she said.', 'Joan Hull'],
  [PLAYER, 'The Dane met Tom Hull. He said it was late.', 'Tom Hull'],
  [PLAYER, 'The striker told Tom Hull to leave. He said it was late.', 'Tom Hull'],
  // Nobody is told of again.
  ['Police were called.\n\n', 'The 51-year-old hit Joan Hull. She said it was late.', 'Joan Hull'],
  [COACH, 'A 51-year-old hit Joan Hull. She said it was late.', 'Joan Hull'],
])('%s%s', (before, text, by) => {
  expect(lastIn(before + text).by).toBe(by);
});

const TWO = 'Gov. Tom Hull met Sen. Carl Reed on Monday. Reed wants more roads.\n\n';

test.each([
  ['At noon the governor left.', 'Tom Hull'],
  ['Two days later the governor was ill.', 'Tom Hull'],
  ['Last week the governor had a cold.', 'Tom Hull'],
  ['Friday night the governor slept badly.', 'Tom Hull'],
  ['In a small room behind the hall the governor laughed.', 'Tom Hull'],
  ['Of the two the governor is older.', 'Tom Hull'],
  ['After the vote the governor hugged Reed.', 'Tom Hull'],
  // The sentence is about no governor.
  ['In the view of the governor the bill is dead.', 'Carl Reed'],
  ['In May the ship sank.', 'Carl Reed'],
  ['At noon a letter to the governor left.', 'Carl Reed'],
])('behind words that tell when or where: %s', (text, by) => {
  expect(lastIn(`${TWO}${text} He said it was late.`).by).toBe(by);
});
