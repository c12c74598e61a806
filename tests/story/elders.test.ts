import { expect, test } from 'vitest';
import { by } from './datelined.ts';

/** Who says the last quotation of a text. */
const last = (text: string) => by(text).at(-1);

const SONS = 'Carl Bakke Sr. and his son, Ole Bakke Jr., run the yard. ';
const NAMED = 'Ole Bakke founded the yard. His son, Per Bakke, runs it. ';
const AGED = 'Per Bakke, 34, and Ole Bakke, 70, own the yard. ';

test.each([
  ['senior', SONS, '"We go," Bakke senior said.', 'Carl Bakke Sr.'],
  ['said senior', SONS, '"We go," said Bakke senior.', 'Carl Bakke Sr.'],
  ['junior', SONS, 'Bakke junior said they would go.', 'Ole Bakke Jr.'],
  ['Senior', SONS, '"We go," Bakke Senior said.', 'Carl Bakke Sr.'],
  ['Junior', SONS, '"We go," Bakke Junior said.', 'Ole Bakke Jr.'],
  ['the elder', SONS, '"We go," the elder Bakke said.', 'Carl Bakke Sr.'],
  ['the younger', SONS, '"We go," said the younger Bakke.', 'Ole Bakke Jr.'],
  ['behind the name', SONS, '"We go," said Bakke the younger.', 'Ole Bakke Jr.'],
  ['behind the name, by age', AGED, 'Bakke the elder said they would go.', 'Ole Bakke'],
  ['young', SONS, '"We go," young Bakke said.', 'Ole Bakke Jr.'],
  ['the senior, by kin', NAMED, '"We go," the senior Bakke said.', 'Ole Bakke'],
  ['the younger, by kin', NAMED, 'The younger Bakke said they would go.', 'Per Bakke'],
  ['Sr., by kin', NAMED, '"We go," Bakke Sr. said.', 'Ole Bakke'],
  ['Jr., by kin', NAMED, '"We go," Bakke Jr. said.', 'Per Bakke'],
  ['junior, by kin', NAMED, '"We go," Bakke junior said.', 'Per Bakke'],
  ['the older, by age', AGED, '"We go," the older Bakke said.', 'Ole Bakke'],
  ['young, by age', AGED, '"We go," young Bakke said.', 'Per Bakke'],
  [
    'a father, of whom more is told',
    'Per Bakke, the father of Ole Bakke, left. ',
    '"We go," the elder Bakke said.',
    'Per Bakke',
  ],
  [
    'a third of the name',
    'Ole Bakke III met his father, Ole Bakke Jr. ',
    '"We go," the younger Bakke said.',
    'Ole Bakke III',
  ],
  [
    'a son without commas',
    'Ole Bakke and his son Tom Bakke run the farm. ',
    '"We go," the elder Bakke said.',
    'Ole Bakke',
  ],
  [
    'a son without commas, the younger',
    'Ole Bakke and his son Tom Bakke run the farm. ',
    '"We go," the younger Bakke said.',
    'Tom Bakke',
  ],
  [
    'a son by his first name',
    'Ole Bakke runs the farm with his son Tom. ',
    '"We go," the elder Bakke said.',
    'Ole Bakke',
  ],
  [
    'a son without a name',
    'Ole Bakke left. His younger son fell. ',
    'The older Bakke said it was.',
    'Ole Bakke',
  ],
  ['somebody’s son', "Ole Bakke's son is ill. ", '"We go," the elder Bakke said.', 'Ole Bakke'],
  ['a father without a name', 'Ole Bakke lost his father. ', '"We go," the younger Bakke said.', 'Ole Bakke'],
])('of father and son %s tells which is meant', (_, before, said, name) => {
  expect(last(before + said)).toBe(name);
});

test.each([
  ['two of whom nothing tells who is older', 'Per Bakke and Ole Bakke left. "We go," the older Bakke said.'],
  ['a son whose father has no full name', 'Ole Bakke Jr. left. "We go," the elder Bakke said.'],
  [
    'a son, of whom the younger has no full name',
    'Ole Bakke met his son Tom. "We go," the younger Bakke said.',
  ],
  ['a son whose father is without a name', 'Ole Bakke lost his father. "We go," the elder Bakke said.'],
  [
    'one with a father and a son',
    'Ole Bakke met his father. Ole Bakke met his son. "We go," the elder Bakke said.',
  ],
  ['the son of another', 'Ole Bakke met Ann Lee and her son. "We go," the elder Bakke said.'],
  [
    'two of whom one has another son',
    'Ole Bakke met Tom Bakke. Tom Bakke and his son left. "We go," the elder Bakke said.',
  ],
  ['the son of a man', 'Ole Bakke shot a man and his son. "We go," the elder Bakke said.'],
  ['the father of a wife', 'Ole Bakke\'s wife left her father. "We go," the younger Bakke said.'],
  ['the son of a son', 'Ole Bakke met his son\'s wife. "We go," the elder Bakke said.'],
])('neither is meant of %s', (_, text) => {
  expect(last(text)).toBeNull();
});

test.each([
  ['an office', `${NAMED}"We go," Bakke senior vice president Ann Lee said.`, 'Ann Lee'],
  ['a student', 'Ann Auburn met Ole Bakke. "We go," the Auburn junior said.', 'The Auburn junior'],
  ['who has it as a family name', 'Peter Senior won. "We go," Senior said.', 'Peter Senior'],
  ['whom somebody works for', 'Ole Bakke left. "We go," said Ann Lee, a senior Bakke aide.', 'Ann Lee'],
  ['young and alone', 'Ole Bakke, 9, fell. "I cried," young Bakke said.', 'Ole Bakke'],
])('but not of %s', (_, text, name) => {
  expect(last(text)?.toLowerCase()).toBe(name.toLowerCase());
});

test.each([
  ['the age of one', 'Tom Devlin, 34, met Ray Devlin, 61. Devlin, 61, said it was dry.', 'Ray Devlin'],
  [
    'an age that is not the other’s',
    'Tom Devlin, 34, and his father, Ray Devlin, left. Devlin, 61, a former plumber, said it was dry.',
    'Ray Devlin',
  ],
  [
    'an age that is not that of whoever was named last',
    'Ray Devlin met Tom Devlin, 34.\n\nTom Devlin left. "It is dry," said Devlin, 61, a former plumber.',
    'Ray Devlin',
  ],
  [
    'a pronoun behind what is told',
    'Ann Devlin met Tom Devlin. Tom Devlin left.\n\nDevlin, a former plumber, said she was sad.',
    'Ann Devlin',
  ],
])('of two Devlins %s tells which is meant', (_, text, name) => {
  expect(last(text)).toBe(name);
});

test('a pronoun behind an age tells which of two is meant', () => {
  const text = 'Ann Devlin met Tom Devlin. Tom Devlin left.\n\nDevlin, 61, said she was sad.';
  expect(last(text)).toBe('Ann Devlin');
});

test('an age that is new of both tells nothing', () => {
  expect(last('Tom Devlin and Ray Devlin left. Devlin, 61, said it was dry.')).toBeNull();
});

test.each([
  ['Mr. Reeve, the younger, stood on the pier. "It is late," he said.', 'Nils Reeve'],
  ['Mr. Reeve, the elder, stood on the pier. "It is late," he said.', 'Tom Reeve'],
  ['Mr. Reeve the younger stood on the pier. "It is late," he said.', 'Nils Reeve'],
  ['The younger Mr. Reeve stood on the pier. "It is late," he said.', 'Nils Reeve'],
  ['The elder Mr. Reeve walked to the pier. "It is late," he said.', 'Tom Reeve'],
  ['Reeve, the elder, said it was late.', 'Tom Reeve'],
  ['"It is late," said Mr. Reeve, the younger of the two.', 'Nils Reeve'],
  ['"It is late," said Mr. Reeve, the older.', 'Tom Reeve'],
  // What somebody is, and nobody's age.
  ['Mr. Reeve, the elder statesman, stood on the pier. "It is late," he said.', null],
  ['Mr. Reeve, the younger man of them, stood on the pier. "It is late," he said.', null],
])('of two brothers by their ages: %s', (text, name) => {
  expect(last(`Tom Reeve, 61, wept. Nils Reeve, 57, left.\n\n${text}`) ?? null).toBe(name);
});
