import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const BEFORE = 'Coach Karl Moss praised Rolf Hart. ';

/** Who is asked about somebody is the speaker so far, and not the one of whom a clause asks or tells. */
test.each([
  ['Asked if Hart would start, he said it was late.', 'Karl Moss'],
  ['Asked whether Rolf Hart had been dropped, he said: "It is late."', 'Karl Moss'],
  ['Asked why Hart had left, he said it was late.', 'Karl Moss'],
  ['Asked when Hart would be back, he replied: "Soon."', 'Karl Moss'],
  ['Asked what Hart had told him, he shook his head. "It is private."', 'Karl Moss'],
  ['Pressed on whether Hart had refused to play, he paused. "No comment."', 'Karl Moss'],
  ['But asked again on Friday if Hart was ill, he said, "Yes."', 'Karl Moss'],
  ['At a briefing on Friday, asked if Hart was ill, he laughed. "Never."', 'Karl Moss'],
  ['When asked by Tom Orme whether Hart had left, he said it was late.', 'Karl Moss'],
  ['When reporters asked if Hart would be fired, he said it was late.', 'Karl Moss'],
  ['Told that Hart had quit, he said he was sorry.', 'Karl Moss'],
  ['Told Hart had quit, he said he was sorry.', 'Karl Moss'],
  ['Reminded that Hart had scored twice, he smiled. "I know," he said.', 'Karl Moss'],
  ['Told that Hart had scored twice, Moss smiled. "I know."', 'Karl Moss'],
  ["Asked whether Hart's brother had left, he said it was late.", 'Karl Moss'],
  ['Asked whether he would play Hart, he said it was late.', 'Karl Moss'],
  ['Reporters asked if Hart would play. "It is late," he said.', 'Karl Moss'],
  ['A reporter asked whether Hart would play. He said it was late.', 'Karl Moss'],
  ['Asked if Hart would start, his captain Nils Orme said it was late.', 'Nils Orme'],
])('%s is answered by whoever spoke before', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});

test.each([
  ['Rolf Hart left. Asked whether Hart was ill, he said it was late.', 'Rolf Hart'],
  ['Rolf Hart left. Asked whether he was ill, he said it was late.', 'Rolf Hart'],
  ['Ann Lee left. Rolf Hart spoke on Friday. Asked if Lee was ill, he said it was late.', 'Rolf Hart'],
  ['Rolf Hart hit Karl Moss. Moss was asked if Hart was ill, and he said no.', 'Karl Moss'],
  ['Reporters asked if Rolf Hart would play. "It is late," he said.', 'Rolf Hart'],
  [
    'Karl Moss left with Rolf Hart. When the judge asked what Hart had to say, he said it was late.',
    'Rolf Hart',
  ],
  [
    'Karl Moss left with Rolf Hart. When a clerk asked how Hart would plead, he said not guilty.',
    'Rolf Hart',
  ],
  ['Karl Moss left. When the judge asked how Rolf Hart pleaded, he said it was late.', 'Rolf Hart'],
  ['Karl Moss left. When Rolf Hart arrived, he said it was late.', 'Rolf Hart'],
])('%s', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});
