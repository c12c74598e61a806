import { expect, test } from 'vitest';
import { excerpt } from '../../src/cli/excerpt.ts';
import { Places } from '../../src/story/places.ts';

function under(text: string, words: string): string {
  const start = text.indexOf(words);
  return excerpt(text, { start, end: start + words.length }, new Places(text));
}

test('the caret stands under the place, with the number of its line', () => {
  expect(under('Mayor quits\n\nHe left for Rome.\n', 'left')).toBe(
    '  3 | He left for Rome.\n    |    ^~~~\n',
  );
});

test('tabs, wide and combining characters move the caret as far as the text', () => {
  expect(under('\tHe left', 'left')).toBe('  1 | \tHe left\n    | \t   ^~~~\n');
  expect(under('日本 left', 'left')).toBe('  1 | 日本 left\n    |      ^~~~\n');
  expect(under('Rene\u0301 left', 'left')).toBe('  1 | Rene\u0301 left\n    |      ^~~~\n');
});

test('a long line is cut to a window around the place, never inside a character', () => {
  const [line = '', caret = ''] = under(`${'😀 '.repeat(300)}here${' word'.repeat(300)}`, 'here').split('\n');
  expect(line).toMatch(/^ {2}1 \| ….*here.*…$/u);
  expect(line.isWellFormed()).toBe(true);
  expect(line.length).toBeLessThan(110);
  expect(caret.trimEnd()).toMatch(/^ +\| +\^~~~$/);
});

test('of a place over several lines the first is shown; an empty place has a caret', () => {
  expect(under('He left\nfor Rome', 'left\nfor')).toBe('  1 | He left\n    |    ^~~~\n');
  expect(excerpt('He left', { start: 3, end: 3 }, new Places('He left'))).toBe('  1 | He left\n    |    ^\n');
});

test('characters that would steer the terminal are not passed on', () => {
  expect(under('He \u001b[31mleft', 'left')).not.toContain('\u001b');
});
