import { expect, test } from 'vitest';
import { toldIn } from './parse.ts';

/** Names by their letters that are spelt as pronouns are, and pronouns in capitals. */
test.each([
  ['“We need help,” WHO Director-General Ada Lunt said.', 'Ada Lunt as WHO Director-General Ada Lunt'],
  ['“We need help,” said WHO regional director Ada Lunt.', 'Ada Lunt as WHO regional director Ada Lunt'],
  ['“We were attacked,” IT manager Rowan Pell said.', 'Rowan Pell as IT manager Rowan Pell'],
  ['WHO warned that cases would rise.', 'WHO as WHO'],
  ['Cases will rise, WHO said on Monday.', 'WHO as WHO'],
  ['According to WHO, cases will rise.', 'WHO as WHO'],
  ['IT experts said it was late.', 'IT experts as IT experts'],
  // The first word of a story in capitals, as papers print it.
  ['IT was late, Ada Lunt said.', 'Ada Lunt as Ada Lunt'],
  ['“WHO is she?” Ada Lunt said.', 'Ada Lunt as Ada Lunt'],
])('%s', (text, told) => {
  expect(toldIn(text)).toEqual([told]);
});

test.each([['“IT IS LATE,” HE SAID.'], ['He works in IT. “We need help,” he said.']])(
  'nobody is a body who is told of by a pronoun: %s',
  (text) => {
    expect(toldIn(text).filter((told) => told.startsWith('IT') || told.startsWith('WHO'))).toEqual([]);
  },
);
