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
  ['Tom Hull was not the only one who said it was dark.', 'Tom Hull'],
  // Nobody is told to be it, or several are.
  ['Tom Hull is not the one who said it was dark.', 'one'],
  ['Tom Hull was hardly the only one who said it was dark.', 'one'],
  ['Tom Hull was not the one who told police it was dark.', 'one'],
  ['Tom Hull is not the person who said it was dark.', 'the person'],
  ['It was the mayor who said it was late.', 'the mayor'],
  ['There is a lawyer who says it is late.', 'a lawyer'],
  ['Tom Hull was one of those who said they would go.', 'one of those'],
  ['Tom Hull was one of the players who said they would go.', 'one of the players'],
])('%s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});
