import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { saidIn, toldIn } from './parse.ts';

const first = (text: string) => toldIn(text)[0];

test.each([
  ['Bank of Norland Governor Ilse Orme said it was late.', 'Ilse Orme as Bank of Norland Governor Ilse Orme'],
  ['"We go," said Bank of Velda Governor Ilse Orme.', 'Ilse Orme as Bank of Velda Governor Ilse Orme'],
  [
    '"We go," Bank of Velda Deputy Governor Tom Orme told them.',
    'Tom Orme as Bank of Velda Deputy Governor Tom Orme',
  ],
  [
    'It is late, according to Bank of Velda Chief Executive Tom Orme.',
    'Tom Orme as Bank of Velda Chief Executive Tom Orme',
  ],
  ['The Bank of Velda Governor Ilse Orme said it was late.', 'Ilse Orme as Bank of Velda Governor Ilse Orme'],
  [
    'Reserve Bank of Norland Governor Ilse Orme said it was late.',
    'Ilse Orme as Reserve Bank of Norland Governor Ilse Orme',
  ],
  ['Bank of Velda analyst Brian Orme said it was late.', 'Brian Orme as analyst Brian Orme'],
  [
    'University of Tarn President Ilse Orme said it was late.',
    'Ilse Orme as University of Tarn President Ilse Orme',
  ],
  [
    'Ministry of Trade spokesman Tom Hull said it was late.',
    'Tom Hull as Ministry of Trade spokesman Tom Hull',
  ],
  ['He left the Bank of Velda. President Ilse Orme said it was late.', 'Ilse Orme as President Ilse Orme'],
  ['Bank of Velda said it was late.', 'Bank of Velda as Bank of Velda'],
  ['Bank of Velda officials said it was late.', 'Bank of Velda officials as Bank of Velda officials'],
  [
    'According to Tarn Ambassador to the United States Ilse Orme, it is late.',
    'Ilse Orme as Tarn Ambassador to the United States Ilse Orme',
  ],
  [
    'U.S. Special Envoy to the Middle East Tom Orme said it was late.',
    'Tom Orme as U.S. Special Envoy to the Middle East Tom Orme',
  ],
  [
    "Israel's Ambassador to the United Nations Ilse Orme said it was late.",
    'Ilse Orme as Ambassador to the United Nations Ilse Orme',
  ],
  [
    'The ambassador to the United States said it was late.',
    'The ambassador to the United States as The ambassador to the United States',
  ],
])('%s: who stands behind the office of a body or a post', (text, told) => {
  expect(first(text)).toBe(told);
});

test('officials of a body have no name', () => {
  expect(parseStory('Bank of Velda officials said it was late.', 'test.txt').speakers[0]?.kind).toBe(
    'UNNAMED_SOURCE',
  );
});

test('two behind their offices are two', () => {
  expect(first('Bank of Velda Governor Ilse Orme and Finance Minister Tom Hull said it was late.')).toContain(
    'nobody',
  );
});

test.each([
  ['Orme met Tom Ruhl (Labour), who said it was late.', 'Tom Ruhl'],
  ['Orme was answering Tom Ruhl (Labour, Brae), who said it was late.', 'Tom Ruhl'],
  ['Orme answered Tom Ruhl (BN-Seram) who had asked about the water supply.', 'Tom Ruhl'],
  ['The mayor met Tom Ruhl (45) who said it was late.', 'Tom Ruhl'],
  ['Orme met Borin Mills (BRN.N), which said it was late.', 'Borin Mills'],
  ['Tom Ruhl (Labour) said it was late.', 'Tom Ruhl'],
  ['Tom Ruhl (Labour), who met Ada Orme, said it was late.', 'Tom Ruhl'],
])('%s: a relative tells of whom the bracket before it stands behind', (text, by) => {
  expect(saidIn(text)[0]?.by).toBe(by);
});

test.each([
  ['Tarn Mills will close, Ilse Orme said, but added: "We go."', 'Ilse Orme'],
  ['Tarn Mills will close, Ilse Orme said, and asked, "What now?"', 'Ilse Orme'],
  ['Tarn Mills will close, said Ilse Orme, but warned: "We go."', 'Ilse Orme'],
  ['Tarn Mills will close, the chairman said, but added: "We go."', 'the chairman'],
  ['The mayor has left, Tom Ruhl told reporters on Monday, but added: "We go."', 'Tom Ruhl'],
  ['Ada Orme left, Tom Ruhl said, but then added: "We go."', 'Tom Ruhl'],
  ['Ada Orme left, her husband said, and told them: "We go."', 'her husband'],
  // The subject of the sentence goes on.
  ['Orme said the mill will close, and added: "We go."', 'Orme'],
  ['Orme left, as Ruhl had said, and added: "We go."', 'Orme'],
  ['Orme, a pilot, said it was late, but added: "We go."', 'Orme'],
  ['Orme, who Ruhl said was ill, left, and said: "We go."', 'Orme'],
  ['The mayor wept, and said: "We go."', 'The mayor'],
])('%s: whoever a clause is attributed to goes on', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});

test.each([
  ['An adviser based in the Southeast, who asked not to be named, said it was late.', 'An adviser'],
  ['A trader based in Riga, who asked not to be named, said it was late.', 'A trader'],
  ['Orme met a clerk working at Borin, who said it was late.', 'a clerk working at Borin'],
  ['A firm based in Riga, which said it was late, closed.', 'A firm'],
  ['The talks were based at the Tarn Bank, which said it was late.', 'Tarn Bank'],
  ['Orme met traders in Riga, who said it was late.', 'traders in Riga'],
])('%s: a relative tells of whoever lives at a place', (text, by) => {
  expect(saidIn(text)[0]?.by).toBe(by);
});

test.each([
  ['Bank of Norland Governor Ilse Orme met Tom Hull. "Rates will rise," the governor said.', 'Ilse Orme'],
  ['University of Tarn President Ilse Orme met Tom Hull. "It is late," the president said.', 'Ilse Orme'],
  ['City of Velda Mayor Ilse Orme met Tom Hull. "It is late," the mayor said.', 'Ilse Orme'],
  ['Bank of Norland Governor Ilse Orme left. The governor frowned. "It is late," she said.', 'Ilse Orme'],
  ['Bank of Norland Governor Ilse Orme met Tom Hull. "It is late," the minister said.', 'the minister'],
])('%s: whoever holds the office of a body is meant by it again', (text, name) => {
  expect(saidIn(text).at(-1)?.by).toBe(name);
});
