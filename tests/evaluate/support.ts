import type { Span } from '../../src/domain/span.ts';

/** Where words stand in a text, the first time. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`expected ${words} in ${text}`);
  return { start, end: start + words.length };
}
