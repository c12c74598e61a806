import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

/** Whoever the sentence before is about is told of again as one who leads a team. */
test.each([
  ['Alan Pell admitted it was late.', 'the England captain', 'Alan Pell'],
  ['Alan Pell fell for six.', 'the England captain', 'Alan Pell'],
  ['Alan Pell said it was late.', 'the Hexham boss', 'Alan Pell'],
  ['Alan Pell said it was late.', 'the Brae Rovers manager', 'Alan Pell'],
  ['Alan Pell said it was late.', 'the former Wales and Lions coach', 'Alan Pell'],
  // Who only scores is managed by another.
  ['Alan Pell scored twice.', 'the Hexham boss', 'the Hexham boss'],
  ['Alan Pell scored twice.', 'the Hexham manager', 'the Hexham manager'],
  // The story tells what he is.
  ['Striker Alan Pell said it was late.', 'the Hexham manager', 'the Hexham manager'],
  // It tells of another who leads a team.
  ['Coach Ivo Ruhl was ill. Alan Pell said it was late.', 'the Hexham boss', 'the Hexham boss'],
  ['Captain Ivo Ruhl was ill.\n\nAlan Pell said it was late.', 'the Hexham skipper', 'the Hexham skipper'],
  ['Alan Pell said it was late.', 'the Hexham and Brae coaches', null],
])('%s “It hurts,” %s said.', (before, called, by) => {
  expect(lastIn(`${before}\n\n“It hurts,” ${called} said.`).by).toBe(by);
});
