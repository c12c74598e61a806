import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { saidIn } from './parse.ts';

/** What a sentence begins with before whoever speaks, no comma in between. */
test.each([
  ['In his ruling Judge Orme, sitting in Brae, said: “No.”', 'Orme'],
  ['In his ruling on Monday Judge Orme, sitting in Brae, said: “No.”', 'Orme'],
  ['Outside court Det Sgt Karl Orme, of Brae Police, said: “No.”', 'Karl Orme'],
  ['In a statement read to the court Ann Lee, 40, said: “No.”', 'Ann Lee'],
  ['At a meeting of the town council on Monday Ann Lee, the mayor, said: “No.”', 'Ann Lee'],
  ['Passing sentence Judge Orme, sitting in Brae, said: “No.”', 'Orme'],
  ['Sentencing him Judge Ann Orme, sitting in Brae, said: “No.”', 'Ann Orme'],
  ['Speaking after the hearing Detective Inspector Orme, of Brae Police, said: “No.”', 'Orme'],
  ['At Brae Magistrates’ Court Joel Orme, 40, said: “No.”', 'Joel Orme'],
  ['At Brae Magistrates’ Court Orme, 40, said: “No.”', 'Orme'],
  ['At Brae Crown Court Joel Orme, 40, of Brae, said: “No.”', 'Joel Orme'],
])('%s', (text, by) => {
  expect(saidIn(`A man was jailed in Brae.\n\n${text}`).map((said) => said.by)).toEqual([by]);
});

test.each([
  'At Leeds Crown Court Orme said he was “sorry.”',
  'At Brae Magistrates’ Court Orme denied the charge. “It is wrong,” he said.',
  'At the High Court Orme said he was “sorry.”',
  'Outside Brae Sheriff Court Orme said: “No.”',
])('a court ends before the surname of whoever stands there: %s', (text) => {
  expect(saidIn(`Joel Orme was jailed in Brae.\n\n${text}`).at(-1)?.by).toBe('Joel Orme');
});

test('the name of a body that begins with a court is whole', () => {
  expect(saidIn('At the Royal Court Theatre said it was shut.').map(({ by }) => by)).not.toContain('Theatre');
  expect(saidIn('Ann Lee left. Earl’s Court Arena said it was “shut.”')[0]?.by).toBe('Earl’s Court Arena');
});

test('a statement that somebody reads to a court passes on nothing', () => {
  const text = 'It was late.\n\nIn a statement read to the court Ann Lee, 40, said: “No.”';
  expect(parseStory(text, 'test.txt').quotes.map(({ attribution }) => attribution?.via)).toEqual([[]]);
});
