import { expect, test } from 'vitest';
import { by } from './datelined.ts';

/** Who says the last quotation of a text. */
const last = (text: string) => by(text).at(-1);

test.each([
  ['Karl Ruhl is charged with theft.', 'defendant'],
  ['Karl Ruhl, 34, pleaded guilty on Monday.', 'defendant'],
  ['Karl Ruhl went on trial in May. His lawyer is Ann Lee.', 'defendant'],
  ['Karl Ruhl, who has been indicted for theft, wept.', 'accused'],
  ['Karl Ruhl sued the bank.', 'plaintiff'],
  ['Karl Ruhl filed a lawsuit against the bank.', 'plaintiff'],
  ['Karl Ruhl testified on Monday.', 'witness'],
  ['Officer Karl Ruhl took the stand.', 'witness'],
  ['Police met Karl Ruhl, who saw the crash.', 'witness'],
  ['Karl Ruhl is running for mayor against Ann Lee.', 'candidate'],
  ['Karl Ruhl is seeking re-election.', 'candidate'],
  ['Sheriff Karl Ruhl left.', 'lawman'],
  ['Justice Karl Ruhl left.', 'jurist'],
  ['District Attorney Karl Ruhl left.', 'prosecutor'],
  ['Gov. Karl Ruhl won again.', 'incumbent'],
  ['Rep. Karl Ruhl met a baker, Ann Lee.', 'politician'],
])('%s is the %s', (told, noun) => {
  expect(last(`${told}\n\n"It is late," the ${noun} said.`)).toBe('Karl Ruhl');
});

test.each([
  ['Karl Ruhl and Tom Orme are charged with theft.', 'defendant'],
  ['Karl Ruhl is charged with theft. Tom Orme was indicted for theft.', 'defendant'],
  ['Karl Ruhl ran to the bank for bread.', 'defendant'],
  ['Karl Ruhl testified. A witness wept.', 'witness'],
  ['Karl Ruhl is running for mayor. Two candidates left.', 'candidate'],
  ['Sheriff Karl Ruhl met Deputy Tom Orme.', 'lawman'],
])('of %s nothing tells who is the %s', (told, noun) => {
  expect(last(`${told}\n\n"It is late," the ${noun} said.`)).not.toBe('Karl Ruhl');
});

test.each([
  ['Defense counsel Ann Lee left. "It is late," defense counsel said.', 'Ann Lee'],
  ['Ann Lee, counsel for the bank, left. "It is late," counsel said.', 'Ann Lee'],
  ['Ann Lee sued. Counsel for Lee said it was late.', 'Counsel for Lee'],
  ['"It is late," said counsel for the bank. Counsel said it was cold.', 'counsel for the bank'],
])('counsel goes without an article: %s', (text, name) => {
  expect(last(text)).toBe(name);
});
