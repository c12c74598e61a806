import { expect, test } from 'vitest';
import { toldIn } from './parse.ts';

test.each([
  [
    'The letter to parents says the hall is shut.\n\nIt goes on to say that the roof leaks.',
    'The letter to parents as It',
  ],
  ['The memo says the plant will close. It adds that 40 people will lose their jobs.', 'The memo as It'],
  ['The study found that walking helps. It also said that sleep matters.', 'The study as It'],
  ['A statement from the ministry said it was safe. It added that the crew had left.', 'the ministry as It'],
  ['The report found flaws in the dam. "The walls were thin," it said.', 'The report as it'],
  ['A study blamed the weather. "It rained for a week," it said.', 'A study as it'],
  ['The report criticised the bank. "We will act," it said.', 'nobody as it'],
  ['A report by Ann Lee found flaws. "The walls were thin," it said.', 'Ann Lee as it'],
  ['Police found a report. "The walls were thin," it said.', 'nobody as it'],
  ['A letter was found in the car. It said the money was gone.', 'nobody as It'],
])('a paper goes on as it: %s', (text, told) => {
  expect(toldIn(text).at(-1)).toBe(told);
});
