import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
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

test.each([
  ['According to Tom Hull, Lena Orth said it was "leaky".', 'Tom Hull'],
  ['According to Tom Hull, Lena Orth told the board: "It is leaky."', 'Tom Hull'],
  ['According to police, Lena Orth called it "leaky".', 'police'],
  ['According to a neighbor, Lena Orth shouted, "It is leaky."', 'a neighbor'],
  ['According to the mayor, Lena Orth has called it "leaky".', 'the mayor'],
  ['According to Lena Orth, Orth said it was "leaky".', null],
  ['According to plan, Lena Orth said it was "leaky".', null],
  ['According to Tom Hull, it was late. Lena Orth said it was "leaky".', null],
])('whom a sentence begins with passes on what another says in it: %s', (text, via) => {
  const { quotes, speakers } = parseStory(text, 'test.txt');
  const { speaker = null, attribution = null } = quotes.at(-1) ?? {};
  expect(speaker === null ? null : speakers[speaker]?.name).toBe('Lena Orth');
  expect(attribution?.via.map(({ speaker: one }) => (one === null ? null : speakers[one]?.name))).toEqual(
    via === null ? [] : [via],
  );
});

test('a pronoun behind whom a sentence begins with can mean that one', () => {
  expect(firstIn('According to Tom Hull, he said it was "leaky".')).toMatchObject({
    by: 'Tom Hull',
    via: [],
  });
});
