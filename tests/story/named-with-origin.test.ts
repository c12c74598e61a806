import { expect, test } from 'vitest';
import { saidIn, toldIn } from './parse.ts';

test.each([
  "Its author, Dr. Ann Orme of King's Hospital London, said it was late.",
  "Its author, Ann Orme of King's College, said it was late.",
  'Its author, Ann Orme from St. Mary’s Hospital, said it was late.',
  'Her lawyer, Ann Orme of Brae & Co, said it was late.',
  'Her lawyer, Ann Orme of the law firm Brae & Tarn, said it was late.',
  "Her lawyer, Ann Orme of Brae Bank's Riga office, said it was late.",
  "The lawyer, Ann Orme of Tarn's firm, said it was late.",
  'A co-author of the study, Ann Orme of Marks & Tarn, said it was late.',
  'One of its authors, Ann Orme of Yale University, said it was late.',
  "One of the study's authors, Dr. Ann Orme of Yale, said it was late.",
  'One of her lawyers, Ann Orme from Brae & Co, said it was late.',
  'Another of his lawyers, Ann Orme, said it was late.',
  'It was late, said its author, Ann Orme of Brae & Co.',
])('a description is explained by the name, wherever its bearer is from: %s', (text) => {
  expect(saidIn(`RIGA (AP) — The inn is shut. ${text}`).map(({ by }) => by)).toEqual(['Ann Orme']);
});

test.each([
  ['One of the firms, Brae Steel of Ohio, said it was late.', 'One of the firms as One of the firms'],
  ["The bank's lawyers, Brae & Co, said it was late.", 'Brae & Co as Brae & Co'],
  [
    'One of the players, who left Ann Orme of Yale, said it was late.',
    'One of the players as One of the players',
  ],
  ['He met the author, Ann Orme of Yale said.', 'Ann Orme as Ann Orme'],
  ['It hurt his lawyer, Ann Orme of Brae told reporters.', 'Ann Orme as Ann Orme'],
])('not so %s', (text, told) => {
  expect(toldIn(`RIGA (AP) — The inn is shut. ${text}`)).toEqual([told]);
});
