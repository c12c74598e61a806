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
  ['Tom Hull released a statement. "I regret it," read the statement.', 'Tom Hull'],
  ['Tom Hull released a statement. "I regret it," added the statement, and he left.', 'Tom Hull'],
  ['Ann Lee put out a statement. "We won," said her statement.', 'Ann Lee'],
  ['"We won," read a statement from Ann Lee.', 'Ann Lee'],
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
  ['Police denied the report. "I quit," added the statement.', 'the statement'],
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

test.each([
  [
    'The court sat on Friday. In a statement read to the court, Ann Lee said the court should know.\n\n"I lie awake," it read.',
    'Ann Lee',
  ],
  ['In a letter to the board, Ann Lee said she would go. "I have had enough," it said.', 'Ann Lee'],
  ['Ann Lee came. A statement from the board was read out. "We are sorry," it said.', 'the board'],
  ['In a letter to the board, Ann Lee said she would go. It read: "I have had enough."', 'Ann Lee'],
  [
    'In a letter, Ann Lee said she would go. "I have had enough," it said. "This is all," it added.',
    'Ann Lee',
  ],
  ['Ann Lee was late. She left a note for the porter. "I am sorry," it read.', 'Ann Lee'],
  ['The board sat. Ann Lee sent an email to it. The board wept. "I am sorry," it read.', 'Ann Lee'],
  [
    'Brokerage Brae & Partners said in a note that shares were dear.\n\n"We see falls," it wrote.',
    'Brokerage Brae & Partners',
  ],
  ['Brae Lines said in an email that it would close. "We are sorry," it wrote.', 'Brae Lines'],
  ['The newspaper told him to go. "Go now," it read.', 'The newspaper'],
  // Without marks the body goes on telling.
  [
    'Brae Lines said it lost money. "We lost," chairman Tom Hull said in a statement. Ann Lee will go, it said.',
    'Brae Lines',
  ],
])('what it reads in the paper before is said by whoever wrote that: %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  'The court sat on Friday. Lee\'s solicitor, Tom Hull, read a statement on his behalf. "He is sorry," it said.',
  'The court sat on Friday. A note was found. "I am sorry," it read.',
  'The court sat on Friday. "I am sorry," it read.',
  'Ann Lee sent the board a letter. Brae Lines said it had read a letter from Ann Lee. "We are sorry," it said.',
])('nobody is told whose paper it is: %s', (text) => {
  expect(lastIn(text).by).toBeNull();
});

test.each([
  ['Ann Lee came. Tom Hull received a letter saying the pier would close.', 'a letter'],
  ['Ann Lee came. Tom Hull was handed an email saying that it was over.', 'an email'],
  ['Ann Lee came. Tom Hull was sent a letter saying "you must leave".', 'a letter'],
  ['Tom Hull got a letter from Ann Lee saying the pier would close.', 'Ann Lee'],
  ['Ann Lee came. Tom Hull sent the board a letter saying the pier would close.', 'Tom Hull'],
  ['Ann Lee came. Tom Hull resigned with a letter accusing the board of theft.', 'Tom Hull'],
])('what a letter says is never said by whoever gets it: %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});
