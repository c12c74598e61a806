import { describe, expect, test } from 'vitest';
import { rowsOf } from './parse.ts';

/** What is said in a sentence of a story of Ann Lee and Tom Hull, with who says it. */
const said = (text: string): (readonly [string, string | null])[] =>
  rowsOf(`The ferry sank off Moor in March.\n\nAnn Lee and Tom Hull saw it. ${text}`).map(([words, by]) => [
    words,
    by,
  ]);

describe('what is said without marks, told otherwise', () => {
  test.each([
    ['As Lee noted in March, the pumps are old.', 'the pumps are old', 'Ann Lee'],
    ['As the Courier first reported on Friday, Lee has sold her house.', 'Lee has sold her house', 'Courier'],
    ['As Lee pointed out last year, nobody has tested them.', 'nobody has tested them', 'Ann Lee'],
  ])('%s', (text, words, by) => {
    expect(said(text)).toEqual([[words, by]]);
  });

  test.each([
    'As Lee spoke on Monday, shots rang out.',
    'As Lee said this, the lights went out.',
    'As Lee testified on Monday, the gallery wept.',
  ])('when something happens: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ['The drug halves the risk, doctors report.', 'The drug halves the risk', 'doctors'],
    ['The drug halves the risk, the authors report in Frost.', 'The drug halves the risk', 'the authors'],
    [
      'The ice is thinning fast, scientists report today, in a finding that surprised many.',
      'The ice is thinning fast',
      'scientists',
    ],
  ])('people and a verb with the shape of a noun: %s', (text, words, by) => {
    expect(said(text)).toEqual([[words, by]]);
  });

  test('what somebody allows they say; not so a law, or a door', () => {
    expect(said('The pumps were old, Hull allowed.')).toEqual([['The pumps were old', 'Tom Hull']]);
    expect(said('There was, Hull allowed, less work than before.')).toEqual([
      ['There was less work than before', 'Tom Hull'],
    ]);
    expect(said('Hull allowed that the pumps were old.')).toEqual([['that the pumps were old', 'Tom Hull']]);
    expect(said('It went as far as the law allowed, and the gate allowed that boat to pass.')).toEqual([]);
  });
});
