import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-source.ts';

function lastIn(text: string) {
  const { quotes, speakers } = parseStory(text, 'test.txt');
  const { speakers: said = [], attribution } = quotes.at(-1) ?? {};
  return { names: said.map((index) => speakers[index]?.name), explanation: attribution?.explanation };
}

describe('words for those named together before', () => {
  test.each([
    ['Ann Lee and Tom Hull left. Both said it was late.', 'Both', ['Ann Lee', 'Tom Hull']],
    ['Ann Lee and Tom Hull left. Each said it was late.', 'Each', ['Ann Lee', 'Tom Hull']],
    ['Ann Lee and Tom Hull left. The two said it was late.', 'The two', ['Ann Lee', 'Tom Hull']],
    ['Ann Lee and Tom Hull married. "It is late," the couple said.', 'the couple', ['Ann Lee', 'Tom Hull']],
    [
      'Ann Lee, Tom Hull and Ida Moss left. All said it was late.',
      'All',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      'Ann Lee, Tom Hull and Ida Moss left. The trio said it was late.',
      'The trio',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    ['Ann Lee and Tom Hull met Ida Moss. The pair said it was late.', 'The pair', ['Ann Lee', 'Tom Hull']],
  ])('%s', (text, words, names) => {
    const { names: found, explanation } = lastIn(text);
    expect(found).toEqual(names);
    expect(explanation).toContain(`“${words}” means several who say it together`);
  });

  test('through another such word', () => {
    const text = 'Ann Lee and Tom Hull left.\n\nBoth denied that it was late. The pair said they were tired.';
    expect(lastIn(text).names).toEqual(['Ann Lee', 'Tom Hull']);
  });

  test.each([
    ['Ann Lee, Tom Hull and Ida Moss left. Both said it was late.', []],
    ['Ann Lee and Tom Hull left. The three said it was late.', ['The three']],
    ['The mayor left. Both said it was late.', []],
    ['Ann Lee or Tom Hull left. Both said it was late.', []],
    ['A couple from Brae left. The couple said it was late.', ['The couple']],
    ['Ann Lee and Tom Hull left. The two clerks said it was late.', ['The two clerks']],
  ])('not where they are not as many, or others are told of: %s', (text, names) => {
    expect(lastIn(text).names).toEqual(names);
  });
});
