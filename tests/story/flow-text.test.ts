import { expect, test } from 'vitest';
import { FlowText } from '../../src/story/flow-text.ts';

function join(source: string): FlowText {
  const spans = [...source.matchAll(/\S.*/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return FlowText.join(source, spans);
}

test('lines are joined by one space, and every offset leads back', () => {
  const source = '  one two\r\n   three\nfour';
  const flow = join(source);
  expect(flow.text).toBe('one two three four');
  for (const word of ['one', 'two', 'three', 'four', 'two three', 'one two three four']) {
    const at = flow.text.indexOf(word);
    const { start, end } = flow.spanOf(at, at + word.length);
    expect(source.slice(start, end).replace(/\s+/g, ' ')).toBe(word);
  }
});

test('a word broken at its hyphen is whole again', () => {
  expect(join('a short-\nterm plan').text).toBe('a short-term plan');
  expect(join('a U.S.-\nled force').text).toBe('a U.S.- led force');
});

test('a hyphen that hangs or parts is none of a word', () => {
  expect(join('pre-\nand post-war').text).toBe('pre- and post-war');
  expect(join('he left -\nand came').text).toBe('he left - and came');
});
