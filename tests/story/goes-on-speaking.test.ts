import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

const BEFORE = 'Tom Reed was charged on Monday. ';
const SURE = 0.9;

/** Whoever says something and then more of it, behind a conjunction. */
test.each([
  ['Joe Dunn testified that Reed had fled, but he acknowledged that no gun was found.', 'Joe Dunn'],
  ['Joe Dunn told the court that Reed had fled, though he conceded that no gun was found.', 'Joe Dunn'],
  ['Joe Dunn said Reed had fled and he warned that others would.', 'Joe Dunn'],
  ['Joe Dunn said Reed had fled; he also warned that others would.', 'Joe Dunn'],
  ['Joe Dunn said Reed had fled, and he told reporters the town was safe.', 'Joe Dunn'],
  ['Joe Dunn said Reed had fled, but he said "nobody was hurt".', 'Joe Dunn'],
  ['Joe Dunn said Reed had fled, but under questioning he acknowledged that no gun was found.', 'Joe Dunn'],
  ['Joe Dunn says Reed will leave, although he says it is early.', 'Joe Dunn'],
  ['Joe Dunn believes Reed fled, but he concedes that no gun was found.', 'Joe Dunn'],
  ['Kim Dunn said Reed had fled, but he cautioned that it was early.', 'Kim Dunn'],
  ['The judge said Reed had lied, but he added that it was his first offence.', 'The judge'],
  ['Joe Dunn spoke. He said Reed had fled, but he conceded that no gun was found.', 'Joe Dunn'],
  // It is said by another, of another, or of nobody who can be meant.
  ['Police said Reed had fled, but he said he was ill.', 'Tom Reed'],
  ['Ida Dunn said Reed had fled, but he added that it was early.', 'Tom Reed'],
  ['Karl Hull said Joe Dunn had fled, but Reed denied it, and he added that it was early.', 'Tom Reed'],
  ['Joe Dunn said Reed had been sacked, but he had warned that it would end badly.', 'Tom Reed'],
])('%s', (text, by) => {
  const { by: said, confidence } = lastIn(BEFORE + text);
  expect(said).toBe(by);
  expect(confidence).toBeGreaterThanOrEqual(SURE);
});

test.each([
  ['Joe Dunn said Reed had fled, but he denied that it was late.', 'Tom Reed'],
  ['Joe Dunn said Reed was arrested, and he told officers that it was late.', 'Tom Reed'],
  ['Joe Dunn said Reed had called and he said it was late.', 'Tom Reed'],
  ['Joe Dunn said Reed told police he was asleep, but he later admitted it was late.', 'Tom Reed'],
  ['Joe Dunn said Reed told her he had fled, but he added that it was late.', 'Joe Dunn'],
  ['Joe Dunn said Reed had fled, but he insisted that it was late.', 'Joe Dunn'],
])('either can be meant, and nobody is sure: %s', (text, by) => {
  const { by: said, confidence, or } = lastIn(BEFORE + text);
  expect(said).toBe(by);
  expect(confidence).toBeLessThan(SURE);
  expect(or?.length).toBe(1);
});

test.each([
  'Joe Dunn said Reed had left and he had no gun.',
  'Joe Dunn said Reed was sacked because he said it was late.',
  'Joe Dunn said Reed had lied and that he said it was late.',
])('what is told goes on: %s', (text) => {
  expect(lastIn(BEFORE + text).by).toBe('Joe Dunn');
});

test.each([
  ['Officials said the workers had fled, but they warned that it was late.', 'Officials'],
  ['Officials said the workers had fled, though they conceded that it was late.', 'Officials'],
  ['Officials said it was early, but they insisted that it was late.', 'Officials'],
])('so do several: %s', (text, by) => {
  expect(lastIn(`Residents left on Monday. ${text}`).by).toBe(by);
});
