import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn, saidIn } from './parse.ts';

const people = (text: string): string[] => peopleIn(parseStory(text, 'test.txt'));

test.each([
  'Data from property consultancy Knight Frank showed prices rose. Knight Frank said so.',
  'The brokerage Grant Thorne said prices rose. Grant Thorne said so.',
  'The affiliate Grant Thorne said prices rose.',
  'Shares rose, according to Thomson Reuters. Thomson Reuters said so.',
  'Sales at Morgan Orme Wealth Management rose. Morgan Orme Wealth Management said so.',
  'Grant Motor said it was late. Sales at Grant Motor fell.',
  'The Department of Housing and Urban Development acted. He said it was late.',
])('%s tells of nobody', (text) => {
  expect(people(text)).toEqual([]);
});

test.each([
  ['Malcolm X said he was late.', ['Malcolm X']],
  ['The Department of Housing and Ann Lee said it was late.', ['Ann Lee']],
  ['The consultancy said Ann Lee was late.', ['Ann Lee']],
  ['The management, led by Ann Lee, left.', ['Ann Lee']],
  ['The consultant Grant Thorne said prices rose.', ['Grant Thorne']],
])('%s tells of somebody', (text, names) => {
  expect(people(text)).toEqual(names);
});

test.each([
  'The engineering firm behind the plan, Orrell & Stride, said it would pay.',
  'Orrell & Stride said it would pay.',
  'Orrell & Stride, the firm that built it, said it would pay.',
  'Ann Lee is a partner at Orrell & Stride. According to Orrell & Stride, it would pay.',
])('two who share a firm are not meant by its name: %s', (text) => {
  const said = saidIn(`Kay Orrell joined in 2001. Lee Stride joined in 2002. ${text}`);
  expect(said.map(({ by }) => by)).toEqual(['Orrell & Stride']);
});

test('of two joined by their first names both are meant', () => {
  expect(people('Kay Orrell joined in 2001. Kay & Lee Orrell left.')).toContain('Kay Orrell');
});
