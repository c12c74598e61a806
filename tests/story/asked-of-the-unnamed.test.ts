import { expect, test } from 'vitest';
import { lastIn, saidIn } from './parse.ts';

const BEFORE = 'Sheriff Nils Hart praised the shop. ';

/** Whoever is asked answers, with a name or without, in the next sentence or behind a comma. */
test.each([
  ['A clerk asked the customer if it was late. He said no.', 'the customer'],
  ['The clerk asked a man if it was late. When he said yes, she left.', 'a man'],
  ['A deputy asked the driver where he was going. "Home," he said.', 'the driver'],
  ['A deputy asked the driver where he was going. He said he was going home.', 'the driver'],
  ['Officer Karl Moss asked the driver for his license. He said it was at home.', 'the driver'],
  ['Judge Karl Moss asked the defendant if he understood. "Yes, sir," he replied.', 'the defendant'],
  ['A neighbor asked the man who he was. He told her he was a plumber.', 'the man'],
  ['A nurse asked the patient how she felt. She said it was late.', 'the patient'],
  ['The prosecutor asked the witness whether he had paid. He said he had.', 'the witness'],
  ['Ida Hull asked her husband why he was late. He said it rained.', 'her husband'],
  ['Karl Moss asked his boss why it was late. He said it rained.', 'his boss'],
  ['Police asked the man whether he was armed. He said he was not.', 'the man'],
  ['Karl Moss ordered the man to leave. He refused, saying it was late.', 'the man'],
  ['Karl Moss asked the man whether he was armed, and he said he was not.', 'the man'],
  ['Karl Moss ordered the man to leave, but he refused, saying it was late.', 'the man'],
  ['When Karl Moss asked the man whether he was armed, he said he was not.', 'the man'],
  ['When Karl Moss asked Rolf Orme whether he was armed, he said he was not.', 'Rolf Orme'],
  ['When Karl Moss asked him whether it was late, he said it was.', 'Nils Hart'],
])('%s', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});

/** Whoever asks goes on where what they ask for is their own, or where nobody is asked. */
test.each([
  ['A man asked the driver for money. He said he was poor.', 'A man'],
  ['Karl Moss asked the man to leave. He said it was late.', 'Karl Moss'],
  ['Karl Moss asked the crowd if it was late. He said it was.', 'Karl Moss'],
  ['Karl Moss asked the man if he was hurt. He also asked for his name, he said.', 'Karl Moss'],
  ['Ida Hull asked the girl if it was late. "Are you cold?" she said.', 'Ida Hull'],
  ['Karl Moss asked the man to leave. When he left, Moss said it was late.', 'Karl Moss'],
])('%s', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});

/** Somebody with a name can go on, and nobody is sure. */
test.each([
  ['Karl Moss asked his boss why he was sacked. "I never got an answer," he said.', 'his boss', 'Karl Moss'],
  ['Ida Hull asked a nurse when she could go. She said she waited nine hours.', 'a nurse', 'Ida Hull'],
  ['Ida Hull asked her landlady about the damp. She said she had been ill.', 'her landlady', 'Ida Hull'],
  ['Officer Karl Moss asked the driver for his licence. "Move on," he said.', 'the driver', 'Karl Moss'],
  ['When Karl Moss asked the guard why he was held, he said he was beaten.', 'the guard', 'Karl Moss'],
  ['Karl Moss asked the guard why he was held, and he said he was beaten.', 'the guard', 'Karl Moss'],
])('%s', (text, by, or) => {
  const last = lastIn(text);
  expect(last).toMatchObject({ by, or: [or] });
  expect(last.confidence).toBeLessThan(0.85);
});

test.each([
  ['Karl Moss asked the man if he was hurt. He replied that he was not.', 'the man'],
  ['Ida Hull asked the man if he was hurt. He said he was not.', 'the man'],
  ['A deputy asked the man if he was hurt. He said he was not.', 'the man'],
])('the one asked alone: %s', (text, by) => {
  expect(lastIn(text)).toMatchObject({ by, or: [] });
});

/** Whoever is told something tells it back, sooner than another of whom the story told before. */
test.each([
  ['Ida Hull told the night manager: "It leaks." He told her to wait.', 'the night manager'],
  ['Ida Hull said she had told the manager it leaked. He told her there was no hurry.', 'the manager'],
  ['Ida Hull asked the manager for help. He told her, "Wait."', 'the manager'],
  ['Ida Hull asked the manager for a room.\n\n"It is late," he told her.', 'the manager'],
  ['Ida Hull told her son it leaked. He told her to wait.', 'her son'],
])('%s', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});

test.each([
  ['Ida Hull told the manager it leaked. He said it was late.', 'Nils Hart'],
  ['Ida Hull told the manager it leaked. He told reporters to wait.', 'Nils Hart'],
  ['Ida Hull told the manager that Karl Moss left. He told her to wait.', 'Karl Moss'],
  ['Karl Moss told the manager it leaked. He told her to wait.', 'Karl Moss'],
  ['Ida Hull told a reporter it leaked. He told her to wait.', 'Nils Hart'],
  ['Ida Hull told the firm it leaked. He told her to wait.', 'Nils Hart'],
])('not so %s', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});

/** What somebody is asked for or charged with is none of the words for them, and she is no he. */
test.each([
  ['She asked the manager for help. He said it was late.', 'the manager'],
  ['She told the manager: "It leaks." He said it was late.', 'the manager'],
  ['They told the manager about it. He said it was late.', 'the manager'],
  ['The thief told the mayor about it. She said it was late.', null],
])('%s', (text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});
