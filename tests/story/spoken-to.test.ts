import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

const BEFORE = 'Ann Ruhl is late. She runs the mill in Pith.\n\n';

test.each([
  ['Her therapist told her to write every night. "It was late," she says.', 'Ann Ruhl'],
  ['Her doctor told her she had two years. "I was calm," she said.', 'Ann Ruhl'],
  ['Her coach has advised her to rest.\n\n"It was late," she says.', 'Ann Ruhl'],
  ['One critic called her "a star by mistake". "It was late," she says.', 'Ann Ruhl'],
  ['A friend warned Ruhl that it was late. She said the bus was early.', 'Ann Ruhl'],
  ['Ruhl\'s doctor told her to rest. "It was late," she said.', 'Ann Ruhl'],
  ['A reporter asks her whether it was late. She says it was.', 'Ann Ruhl'],
  // Of her somebody else says so.
  ['Her therapist told her to write. "She needs a rest," she says.', 'Her therapist'],
  ['A friend told her to rest. "She is never late," she says.', 'A friend'],
  // Whoever tells goes on with it.
  ['An officer told her she was under arrest. "You are under arrest," she said.', 'An officer'],
  ['A woman told Ruhl to move back. "Move back," she said.', 'A woman'],
  ['A reporter asked Ruhl if she had lied. "Did you lie?" she said.', 'A reporter'],
  ['A friend told Ruhl the deal was off. "The deal is off," she said.', 'A friend'],
  ['A former aide told Ruhl she would sue. "I will sue," she said.', 'A former aide'],
  ['A source told Ruhl it was late. "It was bad," she said.', 'A source'],
  ['One woman told Mayor Ann Ruhl the road was bad. "I have seen three crashes," she said.', 'One woman'],
  ['Her doctor told her to rest. "I told her to sleep," she said.', 'Her doctor'],
  ['Her doctor told her to rest. "I told him no," she said.', 'Ann Ruhl'],
  // It is said to another, or of her.
  ['Her doctor told him to rest. "It was late," she said.', 'Her doctor'],
  ['Her doctor told reporters that it was late. "It was," she said.', 'Her doctor'],
  ['Her doctor told her sister to rest. "It was late," she said.', 'Her doctor'],
  ['A spokeswoman told her to rest. "It was late," she said.', 'A spokeswoman'],
  ['A critic said Joan Hull had left. She said it was late.', 'A critic'],
  ['A critic said the mill was old. She said it was late.', 'A critic'],
  ['Joan Hull told her to rest. "It was late," she said.', 'Joan Hull'],
])('%s', (text, by) => {
  expect(lastIn(BEFORE + text).by).toBe(by);
});

test.each([
  ['The doctor told her to rest. "It was late," she said.', 'The doctor'],
  ['Her friend told her it was late. She said it was early.', 'Ann Ruhl'],
])('either can be meant, and nobody is sure: %s', (text, by) => {
  const { by: said, confidence, or } = lastIn(BEFORE + text);
  expect(said).toBe(by);
  expect(confidence).toBeLessThan(0.9);
  expect(or?.length).toBe(1);
});
