import { expect, test } from 'vitest';
import { by } from './datelined.ts';

/** Who answers whoever objects in a clause in front: the one told of before, where the story tells of one. */
test.each([
  ['When Sam Dunn objected, he said there was no money.', 'John Reed'],
  ['When Councilman Sam Dunn asked why, he said it was old.', 'John Reed'],
  ['When his son Josh protested, he replied that it was old.', 'John Reed'],
  ['When his lawyer, Sam Dunn, disagreed, he said it was late.', 'John Reed'],
  ['When Sam Dunn interrupted, he said, "Sit down."', 'John Reed'],
  ['When Sam Dunn objected, he told him to sit.', 'John Reed'],
  ['When Sam Dunn begged for time, he told him, "No."', 'John Reed'],
  ['When Sam Dunn complained, he accused him of lying.', 'John Reed'],
  // Either can be the one who speaks.
  ['When Sam Dunn complained to the board, he said the pool was dirty.', null],
  ['As Sam Dunn left, he called him "a clown."', null],
  // Whoever is asked about can be the one who answers.
  ['When a judge asked how Sam Dunn pleaded, he said it was late.', 'Sam Dunn'],
  // What one who does something else says is his own.
  ['When Sam Dunn resigned, he said it was a mistake.', 'Sam Dunn'],
  ['When Sam Dunn was asked why, he said it was a mistake.', 'Sam Dunn'],
  ['When Sam Dunn asked for the key of the pool, he told his wife it was for the pool.', 'Sam Dunn'],
  ['When Sam Dunn met a clerk, he told him to wait.', 'Sam Dunn'],
  ['When Sam Dunn came home, he told her to wait.', 'Sam Dunn'],
  ['When Sam Dunn objected, he was told to sit. "It hurt," he said.', 'Sam Dunn'],
])('%s', (text, speaker) => {
  expect(by(`Mayor John Reed closed the pool. ${text}`).at(-1)).toBe(speaker);
});

test('where the story tells of nobody else, it is the one who objects, unless that one is told', () => {
  expect(by('The pool was shut. When Sam Dunn objected, he said it was hot.')).toEqual(['Sam Dunn']);
  expect(by('The pool was shut. When Sam Dunn objected, he told him to sit.')).toEqual([null]);
});

test('the story has been about the one who objects', () => {
  expect(by('Sam Dunn swam there for years.\n\nWhen Dunn complained, he said it was hot.')).toEqual([
    'Sam Dunn',
  ]);
});
