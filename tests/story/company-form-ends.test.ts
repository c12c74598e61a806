import { expect, test } from 'vitest';
import { markedIn, saidIn, toldIn } from './parse.ts';

test.each([
  ['The group bought Brae Foods Ltd. Nordbank said it was late.', 'Nordbank as Nordbank'],
  ['The group bought Brae Foods Ltd. Nordbank later said it was late.', 'Nordbank as Nordbank'],
  ['It sold Orme Tools Corp. Peter Ruhl, an analyst, said it was late.', 'Peter Ruhl as Peter Ruhl'],
  ['Ann Lee owns Orme Inc. Under the deal, Tom Hull said, it was late.', 'Tom Hull as Tom Hull'],
  ['"It rained," said Ann Lee of Acme Inc. Lee said it was late.', 'Ann Lee as Lee'],
  ['The case was against Brae Foods Co. Judge Tom Orme said it was late.', 'Tom Orme as Judge Tom Orme'],
  [
    'Tarn Mills sued Brae Foods Inc. Police Chief Ann Lee said it was late.',
    'Ann Lee as Police Chief Ann Lee',
  ],
  ['She works for Brae Foods Inc. Chairman Ann Lee said it was late.', 'Ann Lee as Chairman Ann Lee'],
])('the point of a company ends the sentence: %s', (text, expected) => {
  expect(toldIn(text).at(-1)).toMatch(expected);
});

test.each([
  ['The bank was sold. Brae Foods Ltd. Chief Executive Ann Orme said it was late.', 'Ann Orme'],
  ['The bank was sold. Voss Inc. Senior Vice President Tom Hull said it was late.', 'Tom Hull'],
  ['It was sold last week. The owner, Acme Co. of Ohio, said it was late.', 'Acme Co. of Ohio'],
  ['It was sold last week. Nordbank Co. Ltd. said it was late.', 'Nordbank Co. Ltd.'],
  ['It bought Warner Bros. Pictures said it was late.', 'Warner Bros. Pictures'],
  ['"It fell," Orme Mills Inc. Chairman Ann Lee said.', 'Ann Lee'],
  ['Shares fell by a tenth, Orme Mills Inc. Chairman Ann Lee said.', 'Ann Lee'],
  ['Tom Hull said on Monday Orme Mills Inc. Chairman Ann Lee was late.', 'Tom Hull'],
  ['He left the county. Lorn Co. Sheriff Ann Lee said it was late.', 'Ann Lee'],
])('nor does it end one: %s', (text, expected) => {
  expect(saidIn(text).at(-1)?.by).toBe(expected);
});

test.each([
  ['It bought Tarn Mills Ltd. "We are glad," Ann Orme said.', 'DIRECT'],
  ['Ann Orme moved to Fresno, Calif. "We are glad," she said.', 'DIRECT'],
  ['Ann Orme left the U.S. "must pay," she said.', 'MIXED'],
])('words between marks behind a point: %s', (text, kind) => {
  expect(markedIn(text).map(([, by]) => by)).toEqual(['Ann Orme']);
  expect(saidIn(text).map((said) => said.kind)).toEqual([kind]);
});

test('a company is one body, whether its point ends a sentence or not', () => {
  const text =
    'Brae Foods Ltd. said it was late. It rained at Brae Foods Ltd. Shares fell. "We go," Brae Foods said.';
  expect(new Set(saidIn(text).map(({ by }) => by))).toEqual(new Set(['Brae Foods Ltd.']));
});
