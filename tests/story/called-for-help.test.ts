import { expect, test } from 'vitest';
import { rowsOf } from './parse.ts';

test.each([
  ['Ann Lee, who called 911 the night of the crash, said it was dark.', ['it was dark']],
  ['Ann Lee called 911 on Friday.', []],
  ['Ann Lee called 911 a lifeline.', ['911 a lifeline']],
])('a number that help is called by is not said: %s', (text, words) => {
  expect(rowsOf(text).map(([said]) => said)).toEqual(words);
});
