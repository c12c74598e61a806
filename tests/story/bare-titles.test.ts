import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** A title without an article between the start of a sentence and a comma, as papers of the Commonwealth write. */
test.each([
  ['Health Minister, Rowan Pell, said the ward was full.', 'Rowan Pell'],
  ['Police Commissioner, Ada Lunt, told reporters the ward was full.', 'Ada Lunt'],
  ['Union president, Mr Rowan Pell, has said the ward was full.', 'Rowan Pell'],
  ['Chairman of the party, Ada Lunt, said the ward was full.', 'Ada Lunt'],
  ['State Governor, Ada Lunt, yesterday said the ward was full.', 'Ada Lunt'],
  ['The ward was full, Health Minister, Rowan Pell, said.', 'Rowan Pell'],
  ['The ward was full, said Health Minister, Rowan Pell.', 'Rowan Pell'],
  ['Director, Rowan Pell, said the ward was full.', 'Rowan Pell'],
  // A list, another’s name, and no title.
  ['Health Minister, Rowan Pell, and Ada Lunt said the ward was full.', null],
  ['Health Minister Ada Lunt, Rowan Pell, and Tom Hull said the ward was full.', null],
  ['In Orlund, Rowan Pell, a clerk, said the ward was full.', 'Rowan Pell'],
  ['Health Minister Ada Lunt, Rowan Pell said, was ill.', 'Rowan Pell'],
])('%s', (text, by) => {
  expect(saidIn(text)[0]?.by ?? null).toBe(by);
});

test('the title tells of its bearer', () => {
  const [quote] = saidIn('“It is over,” Police Commissioner, Ada Lunt, said. ¶ Lunt left.');
  expect(quote?.by).toBe('Ada Lunt');
});
