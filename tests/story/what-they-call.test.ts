import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** Texts whose last quotation stands behind `what it called`, and who calls it so: whoever the sentence is about, if one alone can be meant. */
const CASES: readonly (readonly [text: string, by: string | null])[] = [
  ['Republicans have objected to what they describe as a "slush fund".', 'Republicans'],
  ['Police published what they said was "proof".', 'Police'],
  ['Officials released what they said was a "final" list.', 'Officials'],
  ['Protesters marched against what they call "theft".', 'Protesters'],
  ['The ministry released what it called "proof".', 'The ministry'],
  ['The bank paid for what it describes as a "gift".', 'The bank'],
  ['Nordbank Ltd. released what it called "proof".', 'Nordbank Ltd.'],
  ['Lena Orth released what she called "proof".', 'Lena Orth'],
  ['Lena Orth fears the police and what they call "order".', null],
  ['The bridge fell with what it called "speed".', null],
];

test.each(CASES)('%s', (text, by) => {
  expect(saidIn(text).at(-1)?.by ?? null).toBe(by);
});
