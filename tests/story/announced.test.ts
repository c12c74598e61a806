import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** Words of whole paragraphs that are announced before, as press releases and papers do. */
test.each([
  ['The board issued the following statement on the fire.', 'The board'],
  ['The board issued the following statement on the fire. Rowan Pell has called it “slow.”', 'Rowan Pell'],
  ['Sen. Ada Lunt released the following statement after Rowan Pell spoke. Pell left early.', 'Ada Lunt'],
  ['The head, Ada Lunt, sent parents the following message on Friday.', 'Ada Lunt'],
  ['The following statement was issued on Friday by the board.', 'the board'],
  [
    'Ada Lunt today released this joint statement. It tells the following: nothing. Rowan Pell left.',
    'Rowan Pell',
  ],
])('%s', (announcement, by) => {
  const told = saidIn(`${announcement}\n\n“It was a small fire.”\n\n“Nobody was hurt.”`);
  expect(told.slice(-2).map((one) => one.by)).toEqual([by, by]);
});

test('whoever gets the words that follow has not said them', () => {
  expect(saidIn('Police had received the following message.\n\n“It was a small fire.”')[0]?.by).toBe(null);
});
