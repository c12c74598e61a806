import { expect, test } from 'vitest';
import { firstIn } from './parse.ts';

/** Who speaks for somebody passes the words on. */
test.each([
  ['Lena Orth denied, through her lawyer, that she had lied.', 'that she had lied', 'her lawyer'],
  ['Lena Orth insisted through a spokesman that it was late.', 'that it was late', 'a spokesman'],
  ['Lena Orth, through her agent, Tom Hale, said it was late.', 'it was late', 'Tom Hale'],
  ['Through an interpreter, Lena Orth said it was late.', 'it was late', 'an interpreter'],
  ['Through his lawyer, Lena Orth said: "It is late."', 'It is late.', 'his lawyer'],
  ['"It is late," Lena Orth said through a spokesman.', 'It is late,', 'a spokesman'],
])('%s', (text, words, via) => {
  expect(firstIn(text)).toMatchObject({ by: 'Lena Orth', content: [words], via: [via] });
});

/** What is no speaker for anybody, and what is behind a comma that is no setting. */
test.each([
  ['"It is late," Lena Orth said through tears.', ['It is late,']],
  ['Lena Orth denied, in a letter to the board, that she had lied.', ['that she had lied']],
  // What is said begins with it.
  [
    'Through Mayor Greta Holt, Lena Orth said, the town won a grant.',
    ['Through Mayor Greta Holt', 'the town won a grant'],
  ],
  [
    'Through the mayor, Lena Orth told the board, drivers got a bridge.',
    ['Through the mayor', 'drivers got a bridge'],
  ],
  // What is denied, as in `denied that award`.
  ['Lena Orth denied, with a smile, that award.', ['that award']],
])('%s', (text, content) => {
  expect(firstIn(text).content).toEqual(content);
  expect(firstIn(text).via ?? []).toEqual([]);
});
