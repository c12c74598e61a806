import { expect, test } from 'vitest';
import { tokenize } from '../../src/story/tokens.ts';
import { WordList } from '../../src/story/words/word-list.ts';

// More lists than one number has bits, so that the last stand in another.
const fillers = Array.from({ length: 40 }, (_, index) => new WordList(`filler${index} shared`));
const BE = new WordList("is are was 's");
const [first, last] = [fillers[0], fillers.at(-1)];

test('a token is asked for a list by its word, without its case', () => {
  const text = 'Was the pier’s owner filler39?';
  const found = tokenize(text, 0, text.length)
    .filter((token) => BE.has(token))
    .map(({ text: words }) => words);
  expect(found).toEqual(['Was', '’s']);
});

test('lists are told apart, and a word can be in several', () => {
  const [own, shared, other] = tokenize('filler39 shared pier', 0, 20);
  expect([first?.has(own), last?.has(own)]).toEqual([false, true]);
  expect([first?.has(shared), last?.has(shared)]).toEqual([true, true]);
  expect([first?.has(other), last?.has(other), last?.has(undefined)]).toEqual([false, false, false]);
});

test('a word is asked for a list without its token', () => {
  expect([BE.hasWord('are'), BE.hasWord('pier'), BE.hasWord('shared')]).toEqual([true, false, false]);
});

test('a list that is made after its words were met counts for the texts read from then on', () => {
  tokenize('moored late', 0, 11);
  const late = new WordList('late');
  expect(tokenize('moored late', 0, 11).map((token) => late.has(token))).toEqual([false, true]);
});
