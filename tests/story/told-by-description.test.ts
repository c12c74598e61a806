import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { lastIn } from './parse.ts';

test.each([
  ['A girl of about 12 stops her and asks: "Are you lost?"', 'A girl of about 12'],
  ['A man in a blue coat stops and says: "Go home."', 'A man in a blue coat'],
  ['A woman with a dog turns and says, "Go home."', 'A woman with a dog'],
  ['A neighbor of Ruhl walks up and asks: "Are you lost?"', 'A neighbor of Ruhl'],
  ['A young guard steps forward and shouts: "Go home."', 'A young guard'],
  ['The driver of the bus honks and yells: "Go home."', 'The driver of the bus'],
  ['The owner of two buses and says it is late: "Go home."', 'The owner of two buses'],
  ['A boss of the harbour works nods and says: "Go home."', 'A boss of the harbour works'],
])('%s is said by somebody without the verb', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['It was shut, according to a nurse Ann Lee hired.', 'a nurse'],
  ['"It was shut," according to the nurse Ann Lee hired.', 'the nurse'],
  ['It was shut, according to the lawyer Lee hired.', 'the lawyer'],
  ['It was shut, according to the nurse Ann Lee.', 'Ann Lee'],
  ['It was shut, according to nurse Ann Lee, who left.', 'Ann Lee'],
  ['It was shut, according to a farmer Ann Lee.', 'Ann Lee'],
  ['"It was red," a witness, logging contractor Bo Hadley, said.', 'Bo Hadley'],
  ['A witness, logging contractor Bo Hadley, said it was red.', 'Bo Hadley'],
  ['A neighbor, retired miner Bo Hadley, said it was red.', 'Bo Hadley'],
  ['A neighbor, mining engineer Bo Hadley, said it was red.', 'Bo Hadley'],
  ['The star witness, former Dredgemar accountant Bo Hadley, said it was red.', 'Bo Hadley'],
  ['The defendant, ex-Norvik Paper clerk Bo Hadley, said it was red.', 'Bo Hadley'],
  ['"It was red," said the star witness, former Dredgemar accountant Bo Hadley.', 'Bo Hadley'],
  ['The lawyer, representing Norvik Paper clerk Bo Hadley, said it was red.', 'The lawyer'],
  ['The lawyer, who met Norvik Paper clerk Bo Hadley, said it was red.', 'The lawyer'],
  ['The lawyer, like Norvik Paper clerk Bo Hadley, said it was red.', 'The lawyer'],
  ['"It was red," said the lawyer, praising Norvik Paper clerk Bo Hadley.', 'the lawyer'],
  ['The lawyer, representing defendant Bo Hadley, said it was red.', 'The lawyer'],
  ['The coach, missing striker Bo Hadley, said it was red.', 'The coach'],
  ['The tenant, suing landlord Bo Hadley, said it was red.', 'The tenant'],
  ['The minister, replacing colleague Bo Hadley, said it was red.', 'The minister'],
  ['The witness, a logging contractor, said it was red.', 'The witness'],
  ["Friends of Corrin's chairman, Tom Ashdown, say he will go.", "Friends of Corrin's chairman"],
  ["Allies of Corrin's chairman, Tom Ashdown, said he would go.", "Allies of Corrin's chairman"],
  ["A spokesman for Corrin's chairman, Tom Ashdown, said he would go.", 'Tom Ashdown'],
  ["One of Corrin's friends, Tom Ashdown, said he would go.", 'Tom Ashdown'],
  ['It was a plan the union president, Ada Kowalke, called "absurd."', 'Ada Kowalke'],
  ['The mayor backs a plan the union president, Ada Kowalke, called "absurd."', 'Ada Kowalke'],
  ['They gave a speech the mayor, Ada Kowalke, said was dull.', 'Ada Kowalke'],
  ['The report the mayor, Ada Kowalke, wrote said it was late.', 'The report'],
  ['Data the firm put out on Monday in Riga showed that sales fell.', 'Data'],
  ['A report the ministry published in Riga showed that sales fell.', 'A report'],
  ['The officials in Riga said sales fell.', 'The officials in Riga'],
  ['"I have no time," said April, a mother of two.', 'April'],
  ['"I have no time," said June, 34, a nurse.', 'June'],
  ['"I have no time," said May, who has two sons.', 'May'],
  ['"We close," the bank said June, a month before.', 'the bank'],
  ['Karl Ruhl signed. "I am happy," the Nigeria international said.', 'Karl Ruhl'],
  ['Karl Ruhl signed. "I am happy," the 24-year-old Nigeria international said.', 'Karl Ruhl'],
  ['Karl Ruhl met Tom Orme. "I am happy," the Nigeria international said.', 'the Nigeria international'],
])('%s is said by whoever it tells of', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test('the other of two is one, as long as the same two are told of', () => {
  const NEAR = '"Go," one man said. "No," the other man said. "I mean it," the other man said.';
  const speakers = (text: string) => parseStory(text, 'test.txt').speakers.length;
  expect(speakers(NEAR)).toBe(2);
  expect(speakers('"No," the other man said. "Go," another man said. "Yes," another man said.')).toBe(3);
  const rain = 'It rained.\n\n'.repeat(5);
  expect(speakers(`"No," the other man said.\n\n${rain}"Yes," the other man said.`)).toBe(2);
});

const said = (text: string, noun: string): string => `${text} "We regret this," the ${noun} said.`;

test.each([
  ['One of the nurses, Ann Lee, was hurt.', 'nurse', 'Ann Lee'],
  ['Ann Lee, one of the nurses at the hospital, was hurt.', 'nurse', 'Ann Lee'],
  ["Ann Lee, one of the country's best known singers, wept.", 'singer', 'Ann Lee'],
  ['Police say a teacher named Karl Ruhl hit a boy.', 'teacher', 'Karl Ruhl'],
  ['A 44-year-old teacher, Karl Ruhl, was hurt.', '44-year-old teacher', 'Karl Ruhl'],
  ['A 34-year-old driver, Tom Orme, hit Karl Ruhl, 44.', '34-year-old', 'Tom Orme'],
  ['Karl Ruhl, the chief executive of Norvik Foods, left.', 'CEO', 'Karl Ruhl'],
  ['Ada Hull, a Democratic senator, left.', 'Democrat', 'Ada Hull'],
  ['Officer Karl Ruhl left.', 'policeman', 'Karl Ruhl'],
  ['Author Ann Lee left.', 'writer', 'Ann Lee'],
])('%s The %s is the one told of so', (text, noun, by) => {
  expect(lastIn(said(text, noun)).by).toBe(by);
});

test.each([
  ['A judge named Karl Ruhl chairman.', 'judge'],
  ['A school named Ann Lee closed.', 'teacher'],
  ['One of the nurses told the doctor, Ann Lee, to go.', 'nurse'],
  ['Karl Ruhl, the chief executive of Norvik, met Tom Orme, the chief executive of Quillo.', 'CEO'],
  ['Democratic leaders met Karl Ruhl.', 'Democrat'],
  ['Karl Ruhl used to be a nurse. Tom Hull, a cook, left.', 'former nurse'],
])('%s The %s may be another', (text, noun) => {
  expect(lastIn(said(text, noun)).by?.toLowerCase()).toMatch(new RegExp(`(?:the|a) ${noun}`, 'i'));
});
