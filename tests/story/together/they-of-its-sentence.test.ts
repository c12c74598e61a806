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

test.each([
  ['Two miners gave accounts of the fall.\n\nThey said it was late.', 'Two miners as They'],
  ['Two miners said they were hurt.\n\nThey said it was late.', 'Two miners as They'],
  ['Two men denied the charges.\n\nThey said it was late.', 'Two men as They'],
  ['Two miners left the pit.\n\nThey said it was late.', 'nobody as They'],
  ['Miners gave accounts to clerks.\n\nThey said it was late.', 'nobody as They'],
  ['Police heard statements from two men.\n\nThey said it was late.', 'nobody as They'],
  ['Ann Lee gave accounts of the fall.\n\nThey said it was late.', 'nobody as They'],
  ['A miner said she was hurt.\n\nThey said it was late.', 'nobody as They'],
])('%s begins with whom the paragraph before tells of', (text, told) => {
  expect(toldIn(text).at(-1)).toBe(told);
});
