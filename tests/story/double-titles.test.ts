import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

const BEFORE = 'Mia Clarke fought back tears.\n\n';

test.each([
  [
    'Her father and coach, Anders Clarke, said it was early, although he complained that it was late.',
    'Anders Clarke',
  ],
  ['Her father and coach, Anders Clarke, said it was early. "It was late," he said.', 'Anders Clarke'],
  [
    'Her mother and manager, Ada Clarke, told reporters it was early. She added that it was late.',
    'Ada Clarke',
  ],
  ["The club's founder and chairman, Tom Hull, said it was early. He added that it was late.", 'Tom Hull'],
  ['The founder and chief executive, Tom Hull, said it was early. He added that it was late.', 'Tom Hull'],
  ['Her former first coach and mentor, Tom Hull, said it was early. He added that it was late.', 'Tom Hull'],
  ['The mayor and the coach, Tom Hull, said it was early. He added that it was late.', 'Tom Hull'],
  ['Her husband and manager, Tom Hull, said it was early. It was late, he said.', 'Tom Hull'],
])('%s', (text, by) => {
  const { by: said, confidence } = lastIn(BEFORE + text);
  expect(said).toBe(by);
  expect(confidence).toBeGreaterThan(0.9);
});
