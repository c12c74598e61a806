import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

test.each([
  ['Israeli forces said the camp was empty.', 'Israeli forces'],
  ['“It is late,” government forces said.', 'government forces'],
  ['Security forces, who hold the town, said it was late.', 'Security forces'],
])('forces are a group that says something: %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['Hexham soldiers are “the best in the region.”', null],
  ['Ann Lee found in May that the navy was “the best” and Brae soldiers are “the best in the region.”', null],
  // How somebody feels is told by that one.
  ['Ann Lee is “deeply sorry” for it.', 'Ann Lee'],
])('what somebody is said to be is said by another: %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});
