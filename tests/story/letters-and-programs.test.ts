import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn, saidIn } from './parse.ts';

const people = (text: string) => peopleIn(parseStory(`Hull\n\n${text}`, 'test.txt'));

test.each([
  ['Fiona Lyle KC left. Lyle KC said no. "No," said Fiona Lyle KC.', 'Fiona Lyle'],
  ['Ilse Hurst MSP said yes. Ms Hurst said no.', 'Ilse Hurst'],
  ['Cllr Ann Lee OBE said no.', 'Ann Lee'],
  ['Bo Orme PhD said no.', 'Bo Orme'],
  ['Ann Orme OBE MP said no.', 'Ann Orme'],
  ['Tom Hull, QC, said no.', 'Tom Hull'],
])('%s: letters are no part of the name', (text, name) => {
  expect(people(text)).toEqual([name]);
  expect([...new Set(saidIn(text).map(({ by }) => by))]).toEqual([name]);
});

test.each([
  'Ann Lee told the BBC’s Morning Report it was late.',
  'Ann Lee told Daily Brief that it was late.',
])('%s: a programme is nobody', (text) => {
  expect(people(text)).toEqual(['Ann Lee']);
});

test.each(['Anyone', 'Everyone', 'Nobody'])('%s is no organisation', (word) => {
  const { speakers } = parseStory(`${word} near the harbour said it was late.`, 'test.txt');
  expect(speakers.filter(({ kind }) => kind === 'ORGANIZATION')).toEqual([]);
});

test.each([
  'The jury saw a text that Ann Orme had sent to her sister, Gail Hull, in May.',
  'Then Okoro came, and Gail Hull, on for the injured captain Ann Orme, rose.',
])('%s: a clause is no description', (text) => {
  const { speakers } = parseStory(text, 'test.txt');
  expect(speakers.find(({ name }) => name === 'Gail Hull')?.descriptions).toEqual([]);
});
