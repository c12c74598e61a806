import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

const BEFORE = 'Ann Ruhl is late. She runs the mill in Pith.\n\n';

test.each([
  ['The book made her, as one critic put it, "a star by mistake".', 'Ann Ruhl'],
  ['The book made her a star, as one friend once said.', 'Ann Ruhl'],
  ['As one critic put it, Ruhl is "a star by mistake".', 'Ann Ruhl'],
  ['As one critic put it, the book is "a mistake".', 'Ann Ruhl'],
  ['She is, as an old friend once said, "a star by mistake".', 'Ann Ruhl'],
  ['She is, says one critic, "a star by mistake".', 'Ann Ruhl'],
  ['She is, according to one friend, a star by mistake.', 'Ann Ruhl'],
  ['She is, as Joan Hull put it, "a star by mistake".', 'Ann Ruhl'],
  ['Ruhl is, as the critic Joan Hull once said, a star by mistake.', 'Ann Ruhl'],
  ['Ruhl, whom Joan Hull called "a star by mistake", is tired.', 'Ann Ruhl'],
  ['Ruhl, whose mother said the mill was shut, is tired.', 'Ann Ruhl'],
  ['Ruhl wept as Joan Hull sang.', 'Ann Ruhl'],
  ['Ruhl smiled, remembering what Joan Hull had told her.', 'Ann Ruhl'],
  ['Ruhl laughed when she was told what Joan Hull had said.', 'Ann Ruhl'],
  // Of these the story goes on to tell.
  ['The book is a mistake, as Joan Hull noted on Friday.', 'Joan Hull'],
  ['As Joan Hull noted, the book is a mistake.', 'Joan Hull'],
  ['As Joan Hull told the court, it rained.', 'Joan Hull'],
  ['Ruhl listened as Joan Hull said the book was a mistake.', 'Joan Hull'],
  ['Ruhl wept as Joan Hull told the court that it rained.', 'Joan Hull'],
  ['Ruhl heard how Joan Hull told police that it rained.', 'Joan Hull'],
  ['A friend, Joan Hull, said the book was a mistake.', 'Joan Hull'],
  ['What Joan Hull said was "a mistake".', 'Joan Hull'],
  ['Joan Hull, who said the book was a mistake, is tired.', 'Joan Hull'],
])('%s "It was late," she said.', (text, by) => {
  expect(lastIn(`${BEFORE}${text} "It was late," she said.`).by).toBe(by);
  expect(lastIn(`${BEFORE}${text}\n\n"It was late," she says.`).by).toBe(by);
  expect(lastIn(`${BEFORE}${text} She added that it was late.`).by).toBe(by);
});

test('with nobody else, she is whoever has a word on it', () => {
  expect(lastIn('The book is, as one critic put it, "a mistake". "It was late," she said.').by).toBe(
    'one critic',
  );
});
