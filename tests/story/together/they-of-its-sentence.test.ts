import { expect, test } from 'vitest';
import { toldIn } from '../parse.ts';

test.each([
  ['The authors write that the drug works, though they stress that it is dear.', 'The authors as they'],
  ['Officials said the bridge was safe, but they warned that it was old.', 'Officials as they'],
  ['Parents said teachers were rude, but they said that it was a lie.', 'nobody as they'],
  ['The mayor said the workers were safe, but they said that they were ill.', 'nobody as they'],
])('%s has a they', (text, told) => {
  expect(toldIn(text).at(-1)).toBe(told);
});
