import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { story } from './datelined.ts';
import { lastIn, peopleIn } from './parse.ts';

const last = (text: string) => lastIn(story(text));

test.each([
  [
    'Actress Ann Lee wept.\n\nIt was late.\n\nIt rained.\n\nIda Moss says she was glad.',
    'actress',
    'Ida Moss',
  ],
  ['Actress Ann Lee wept.\n\nIda Moss says she was glad.', 'actress', 'Ann Lee'],
  ['Senator Tom Hull voted no.\n\nKarl Moss said the bill was bad.', 'senator', 'Tom Hull'],
  ['Ida Moss, a neurologist, led it.\n\nAnn Lee writes that it is dear.', 'neurologist', 'Ida Moss'],
])('whoever has just spoken or one named before, and nobody is sure: %s', (text, noun, who) => {
  const { by, confidence, or } = last(`${text} "It is late," the ${noun} said.`);
  expect([by, or?.length]).toEqual([who, 1]);
  expect(confidence).toBeLessThan(0.9);
});

test.each([
  ['of an office that one has', 'Mayor Tom Hull left.\n\nKarl Moss said it was bad.', 'mayor'],
  ['of who comes in for another', "Karl Moss's lawyer, Tom Hull, left.\n\nMoss said it was bad.", 'lawyer'],
  ['of one who has another calling', 'Actor Tom Hull left.\n\nCritic Karl Moss said it was bad.', 'actor'],
  ['of one of the other gender', 'Actor Tom Hull left.\n\nAnn Lee said it was bad.', 'actor'],
  ['of one named in that paragraph', 'Actor Tom Hull met Karl Moss. Moss said it was bad.', 'actor'],
])('sure %s', (_, text, noun) => {
  const { by, confidence } = last(`${text} "It is late," the ${noun} said.`);
  expect(by).toBe('Tom Hull');
  if (noun !== 'actor' || text.includes('Critic')) expect(confidence).toBeGreaterThan(0.9);
});

test('a word for one of whom the story has not told is less sure beside somebody who has just spoken', () => {
  const { by, confidence } = last('Tom Hull said he was fine. "It is late," the baker said.');
  expect(by).toBe('the baker');
  expect(confidence).toBeLessThan(0.9);
  expect(last('Tom Hull said he was sorry. "It is late," the judge said.').confidence).toBeGreaterThan(0.9);
});

test.each([
  ['French President Ann Lee met the mayor.', 'The president of Mexico'],
  ['French President Ann Lee met the mayor.', 'The president of the club'],
  ['Chief executive Ann Lee of Brae Corp. left.', 'The chief executive of Rival Boats'],
  ['Ann Lee, CEO of Brae Corp., left.', 'The chief executive of Rival Boats'],
  ['Riga Mayor Ann Lee left.', 'The mayor of Tallinn'],
  ['Mayor Ann Lee of Riga left.', 'The mayor of Tallinn'],
  ['The director of the FBI, Ann Lee, left.', 'The director of the CIA'],
  ['Ann Lee, head of the Red Cross in Riga, left.', 'The head of the Salvation Army'],
])('%s %s is another', (text, words) => {
  expect(last(`${text} ${words} said it was late.`).by).toBe(words);
});

test.each([
  ['French President Ann Lee met the mayor.', 'The president of France'],
  ['French President Ann Lee met the mayor.', 'The president of the republic'],
  ['President Ann Lee left.', 'The president of Mexico'],
  ["Mexico's president, Ann Lee, left.", 'The president of Mexico'],
  ['U.S. President Ann Lee left.', 'The president of the United States'],
  ['The president of the European Commission, Ann Lee, left.', 'The president of the commission'],
  ['Chief executive Ann Lee of Brae Corp. left.', 'The chief executive of Brae'],
  ['Chief executive Ann Lee of Brae Corp. left.', 'The chief executive of the company'],
  ['Riga Mayor Ann Lee left.', 'The mayor of Riga'],
  ['Ann Lee, the mayor of Riga, left.', 'The mayor of the city'],
  ['The director of the Federal Bureau of Investigation, Ann Lee, left.', 'The director of the FBI'],
  ['Ann Lee, professor of law at Riga University, left.', 'The professor of law'],
])('%s %s is Ann Lee', (text, words) => {
  expect(last(`${text} ${words} said it was late.`).by).toBe('Ann Lee');
});

test.each([
  ['Emma Lund and her husband, Wes, live here.', 'she', 'Emma Lund'],
  ['Emma Lund lives here with her husband, Wes.', 'she', 'Emma Lund'],
  ['Emma Post and her husband, Wes, live here.', 'she', 'Emma Post'],
  ['Tom Hull left Ann Lee.', 'he', 'Tom Hull'],
  ['Tom Hull left Ann Lee.', 'she', null],
  ['Tom Hull left.', 'she', 'The 61-year-old'],
])('an age by the pronoun behind it: %s %s', (text, pronoun, who) => {
  expect(last(`${text} The 61-year-old said ${pronoun} was tired.`).by).toBe(who);
});

test('one pediatrician is somebody', () => {
  const text = 'Tom Hull said he fell.\n\n"It is late," one pediatrician told the group. She said it rained.';
  expect(last(text).by).toBe('one pediatrician');
});

test.each([
  ['"It is late," said David Bank, analyst with RBC Capital.', 'David Bank'],
  ['"It is late," said Tom Trust, a lawyer.', 'Tom Trust'],
  ['Eva Fund, a broker, said it was late.', 'Eva Fund'],
  ['Emma Post and her husband left.', 'Emma Post'],
])('a first name before a word for a bank is one of somebody: %s', (text, name) => {
  expect(peopleIn(parseStory(story(text), 'test.txt'))).toEqual([name]);
});

test.each([
  'Chase Bank, an investor',
  'Grant Fund, an investor',
  'Victoria Bank, a lender',
  'Lloyd Bank, a trader',
])('a bank is nobody: %s', (words) => {
  expect(peopleIn(parseStory(story(`"It is late," said ${words}.`), 'test.txt'))).toEqual([]);
});

test('a club named in passing is less sure to be the club', () => {
  const { confidence } = last(
    'Northbridge said Hull would stay. Calder Rovers are keen. The club said it was late.',
  );
  expect(confidence).toBeLessThan(0.9);
  expect(last('Calder Rovers are keen. The club said it was late.').confidence).toBeGreaterThan(0.9);
});
