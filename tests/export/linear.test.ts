import { expect, test } from 'vitest';
import { SourceIndex } from '../../src/domain/source-index.ts';
import { contextOf } from '../../src/export/quote-context.ts';
import { growth, LINEAR } from '../support/growth.ts';

/** A text of about the length with words between marks, each sentence another. */
function sentences(length: number): string {
  const sentence = (number: number): string =>
    `Ferry ${number * 7919} is late. "We wait for ${number}," she said. `;
  return Array.from({ length: Math.ceil(length / sentence(1000).length) }, (_, number) =>
    sentence(number),
  ).join('');
}

/** A text of the same kind for every length in characters. */
const KINDS: readonly (readonly [string, (length: number) => string])[] = [
  ['sentences that differ', sentences],
  ['the same text twice', (length) => sentences(length / 2).repeat(2)],
  ['the same text eight times', (length) => sentences(length / 8).repeat(8)],
  ['one sentence over and over', (length) => 'Rain fell. "We stay," Mira Tolland said. '.repeat(length / 41)],
  ['marks and little else', (length) => '"a" '.repeat(length / 4)],
];

test.each(KINDS)('eight times as long takes less than thirty times the work: %s', (_, kind) => {
  const ratio = growth((length) => {
    const text = kind(length);
    const spans = Array.from(text.matchAll(/"([^"]*)"/g), ({ index, 1: words = '' }) => ({
      start: index + 1,
      end: index + 1 + words.length,
    }));
    return () => {
      const index = new SourceIndex(text);
      for (const span of spans) contextOf(index, span);
    };
  });
  expect(ratio).toBeLessThan(LINEAR);
});
