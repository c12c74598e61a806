import { expect, test } from 'vitest';
import { isBlank, splitLines } from '../../../src/story/frame/lines.ts';

function texts(source: string): string[] {
  return splitLines(source).map(({ text }) => text);
}

test('every kind of line end parts lines', () => {
  expect(texts('a\nb\r\nc\rd\fe\vf\u2028g\u2029h')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
});

test('offsets are those of the text without the blanks around it', () => {
  const source = '\ufeff  one \r\n\t\u00a0two\u3000\r\n';
  for (const { start, end, text } of splitLines(source)) expect(source.slice(start, end)).toBe(text);
  expect(texts(source)).toEqual(['one', 'two']);
});

test('CRLF counts once, and blank lines are counted whatever blanks they hold', () => {
  expect(splitLines('a\r\n\r\nb\n \t\n\nc').map(({ blanksAbove }) => blanksAbove)).toEqual([0, 1, 2]);
});

test('a tab leads to the next multiple of eight', () => {
  expect(splitLines('    a\n\tb\n   \tc\n\t   d').map(({ indent }) => indent)).toEqual([4, 8, 8, 11]);
});

test('a form feed is remembered, with blank lines around it or not', () => {
  expect(splitLines('a\fb\n\n\f\nc\nd').map(({ afterPageBreak }) => afterPageBreak)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('NUL and lone surrogates are text', () => {
  expect(texts('\0\n\ud800\n')).toEqual(['\0', '\ud800']);
});

test('blank means what white space means in a regular expression', () => {
  for (let code = 0; code <= 0xffff; code++)
    if (isBlank(code) !== /\s/.test(String.fromCharCode(code))) expect.fail(`U+${code.toString(16)}`);
});
