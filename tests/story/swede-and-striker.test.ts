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
    'a people, of the only one named before who can be so',
    'Pedro Ruhl, a Mexican, beat Jens Holm. "I am glad," said the Swede.',
    'Jens Holm',
  ],
  [
    'an age, of the only one named before who has no other',
    'Jens Holm beat Tom Hull, 31, on Sunday.\n\n"I am glad," the 20-year-old said.',
    'Jens Holm',
  ],
  [
    'a people told of somebody without a name before',
    'Ann Hull sued a Swede. Tom Hull left.\n\nAnn Hull met Tom Hull. "I am glad," the Swede said.',
    'the Swede',
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
    null,
  ],
  [
    '`himself` of one of two',
    'Ann Hull said Tom Ruhl had beaten Jens Moe. The boxer himself said no.',
    'The boxer',
  ],
  ['`himself` of a woman', 'Ann Hull said Lena Orme was ill. The boxer himself said no.', 'The boxer'],
  [
    'a people of which the story tells nobody, behind two',
    'Jens Holm won. Tom Hull was second.\n\n"I am glad," said the Swede.',
    null,
  ],
])('nobody for %s', (_, text, by) => {
  expect(lastIn(text).by).toBe(by);
});
