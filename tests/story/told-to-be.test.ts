import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

test.each([
  // The one who is told to be what the relative tells of says it.
  ['Tom Hull was the only member who said he would not vote.', 'Tom Hull'],
  ['Tom Hull is a lawyer who says it is late.', 'Tom Hull'],
  ['Tom Hull was the first player who called it “a mess”.', 'Tom Hull'],
  ['“It is late,” said Tom Hull. He is also the coach who says it is dark.', 'Tom Hull'],
  ['“It is late,” said Tom Hull. He was the only one who said it was dark.', 'Tom Hull'],
  ['Tom Hull is the one who called it “a mess”.', 'Tom Hull'],
  // Nobody is told to be it, or several are.
  ['It was the mayor who said it was late.', 'the mayor'],
  ['There is a lawyer who says it is late.', 'a lawyer'],
  ['Tom Hull was one of those who said they would go.', 'one of those'],
  ['Tom Hull was one of the players who said they would go.', 'one of the players'],
])('%s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});
