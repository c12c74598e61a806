import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

test.each([
  [
    'a people, of the one whom `his` only ties to another',
    'Gary Ruhl was booked. "I am late," Ruhl said.\n\nHis opposite number, Marta Orme, was calm.\n\n"We go home," said the Swede.',
    'Marta Orme',
  ],
  [
    'a people, of the one of whom alone the story tells it',
    'Danish striker Jens Holm scored. Coach Marta Orme wept. "I am glad," said the Dane.',
    'Jens Holm',
  ],
  [
    'a calling with `himself`, of the one told of and not of the one who spoke',
    'Asked about reports linking Petrie with a move, Marta Orme said there was no bid. The striker himself has said he is happy.\n\nJack Petrie scored twice.',
    'Jack Petrie',
  ],
  [
    'a role with `herself`, told of nobody',
    'Police met Ann Ruhl. Tom Hull, her lawyer, said Ruhl was ill. The suspect herself said it was late.',
    'Ann Ruhl',
  ],
])('%s', (_, text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  [
    'a people behind a wife, who can be meant or he',
    'Gary Ruhl was booked. "I am late," Ruhl said.\n\nHis wife, Anna Orme, wept.\n\n"We go home," said the Swede.',
    'the Swede',
  ],
  [
    '`himself` of one of two',
    'Ann Hull said Tom Ruhl had beaten Jens Moe. The boxer himself said no.',
    'The boxer',
  ],
  ['`himself` of a woman', 'Ann Hull said Lena Orme was ill. The boxer himself said no.', 'The boxer'],
])('nobody for %s', (_, text, by) => {
  expect(lastIn(text).by).toBe(by);
});
