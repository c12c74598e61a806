import { expect, test } from 'vitest';
import { lastIn, saidIn } from './parse.ts';

test.each([
  ['In a statement, Brae Lines said it was sorry. "We failed you," the statement said.', 'Brae Lines'],
  [
    'The owner, Brae Lines, said in a statement that it would pay. "We failed," the statement said.',
    'Brae Lines',
  ],
  [
    'Ada Marsh died in May. In a statement read to the jury, she said she felt ill. "I was a fool," the statement said.',
    'Ada Marsh',
  ],
  ['Mrs Marsh said in a written statement she was ill. "I was a fool," the statement added.', 'Marsh'],
  ['In a letter to staff on Friday, Ann Lee said she would go. "It is time," the letter said.', 'Ann Lee'],
  ['The Piers Board published its report on Monday. "The pier is unsafe," the report said.', 'Piers Board'],
  ['The police got a letter from Tom Hull in May. "You will pay," the letter said.', 'Tom Hull'],
  ['A report by the Piers Board came on Monday. The report said the pier was unsafe.', 'Piers Board'],
  ["The mayor read Tom Hull's letter aloud. According to the letter, the pier was unsafe.", 'Tom Hull'],
  ['Tom Hull released a statement. "I regret it," the statement said.', 'Tom Hull'],
  [
    'Brae Lines said in a statement it failed.\n\n"We regret it," the statement said.\n\nThe statement said it would pay.',
    'Brae Lines',
  ],
  ['A spokesman for Brae Lines said so in a memo. "We failed," the memo said.', 'A spokesman for Brae Lines'],
])('%s is said by whoever wrote it', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['A report came out on Monday. "The pier is unsafe," the report said.', 'the report'],
  ['Ann Lee said no in a statement. A letter lay on the desk. "I quit," the letter said.', 'the letter'],
  [
    'Ann Lee said no in a statement. A statement came from nobody. "I quit," the statement said.',
    'the statement',
  ],
  ['Ann Lee spoke of a statement. "I quit," the statement said.', 'the statement'],
  ['Ann Lee said a statement was read out in court. "I quit," the statement said.', 'the statement'],
  ['Ann Lee and Tom Hull read a statement. "I quit," the statement said.', 'the statement'],
  ['Ann Lee said she had got a letter. "You must pay," the letter said.', 'the letter'],
  ['Tom Hull rejected a report. "The pier is unsafe," the report said.', 'the report'],
  ['In a letter seen by Ann Lee, prices rose. "Prices rose," the letter said.', 'the letter'],
])('%s is said by whoever wrote it, whom nothing tells', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['Traders see a cut next month, according to data from RateWatch.', 'RateWatch'],
  ['Rents rose again last month, according to a survey by Homely.', 'Homely'],
  [
    'Prices rose again last month, according to figures from the Office for Fish published on Monday.',
    'Office for Fish',
  ],
  ['Rents rose again last month, according to a study by the Brae University.', 'Brae University'],
  ['According to figures released by Brae Motors, sales fell.', 'Brae Motors'],
  ['Rents rose again last month, according to a letter from Tom Hull to the mayor.', 'Tom Hull'],
])('%s is told by whoever has the figures', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['Rents rose again last month, according to data from May.', 'data'],
  ['Rents rose again last month, according to data from ships.', 'data from ships'],
  ['Rents rose again last month, according to a poll by Ann Lee and Tom Hull.', 'a poll'],
  ['Rents rose again last month, according to a poll by the pilots.', 'a poll'],
  ['Rents rose again last month, according to court documents.', 'court documents'],
  ['Rents rose again last month, according to a poll for the Echo.', 'a poll for the Echo'],
])('%s is told by nobody who has the figures', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  'A statement issued by the harbour board said it was late. The statement said the crew was safe.',
  'A letter from the harbour board said it was late. "We are safe," the letter said.',
  'According to a memo issued by the harbour board, it was late. The memo said the crew was safe.',
])('%s is of one source', (text) => {
  expect(new Set(saidIn(text).map(({ by }) => by))).toEqual(new Set(['the harbour board']));
});
