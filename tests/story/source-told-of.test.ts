import { describe, expect, test } from 'vitest';
import { lastIn, reportedIn, saidIn } from './parse.ts';

const story = (text: string): string => `RIGA (AP) — The inn is shut. ${text}`;

test.each([
  'According to Tom Orme, a lawyer who represents the club, the roof leaked.',
  'According to Tom Orme, a professor of law at Brae who gave evidence, the roof leaked.',
  'According to Tom Orme, a lawyer whose team won, the roof leaked.',
  'According to Tom Orme, 43, a lawyer who represents the club, the roof leaked.',
  'According to Tom Orme, the man who found the boat, the roof leaked.',
  'According to Tom Orme, a man that lives next door, the roof leaked.',
  'According to Tom Orme, a lawyer hired by the club, the roof leaked.',
  'According to Tom Orme, a lawyer, who represents the club, the roof leaked.',
  'According to Tom Orme, a lawyer, the roof leaked.',
])('what is told of a source is no part of its words: %s', (text) => {
  expect(reportedIn(story(text))).toEqual([['the roof leaked', 'Tom Orme']]);
});

test.each([
  ['According to Tom Orme, the pipe burst, but nobody came.', 'the pipe burst, but nobody came'],
  ['According to Tom Orme, the roof leaked, but nothing was done.', 'the roof leaked, but nothing was done'],
  ['According to police, the man fled, but he was caught.', 'the man fled, but he was caught'],
  ['According to the report, sales rose, but profit fell.', 'sales rose, but profit fell'],
  ['According to the report, sales rose, and costs rose.', 'sales rose, and costs rose'],
  // The reporter goes on.
  ['According to Tom Orme, the roof leaked, but the claim was false.', 'the roof leaked'],
  ['According to Tom Orme, the roof leaked, but police found nothing.', 'the roof leaked'],
  ['According to Tom Orme, the roof leaked, but it was unclear why.', 'the roof leaked'],
  ['According to Tom Orme, the roof leaked, and the trial continues.', 'the roof leaked'],
  ['According to the report, sales rose, but the shares fell.', 'sales rose'],
  ['According to the report, sales rose, and the trial continues.', 'sales rose'],
])('a clause of the same tense is joined to what a source is put before: %s', (text, said) => {
  expect(reportedIn(story(text)).map(([words]) => words)).toEqual([said]);
});

test.each([
  ['According to Tom Orme, a man who left the room fell asleep.', 'a man who left the room fell asleep'],
  ['According to Tom Orme, the cook who left, like many, fell.', 'the cook who left, like many, fell'],
  [
    'According to Tom Orme, a cook who left, and a nurse who sat, fell.',
    'a cook who left, and a nurse who sat, fell',
  ],
  ['According to Tom Orme, the doctor who saw her, Ann Lee, fell.', 'the doctor who saw her, Ann Lee, fell'],
  ['According to Tom Orme, a boat that leaked, the Ada, sank.', 'a boat that leaked, the Ada, sank'],
])('not so whoever his words are about: %s', (text, said) => {
  expect(reportedIn(story(text))).toEqual([[said, 'Tom Orme']]);
});

describe('he is the source that a sentence opens with, and nobody without a name whom it tells of', () => {
  const next = (text: string): string | null | undefined =>
    saidIn(story(`${text} "We go," he said.`)).at(-1)?.by;

  test.each([
    'According to Tom Orme, a lawyer who represents the club, the roof leaked.',
    'According to Tom Orme, a lawyer who represents the club, the judge fell asleep.',
    'According to Sheriff Tom Orme, the man had a gun.',
    'According to former police chief Tom Orme, the man had a gun.',
    'According to Tom Orme, the sheriff of Brae, the man had a gun.',
    'The man had a gun, according to Sheriff Tom Orme.',
    'A man was shot by the driver, according to Tom Orme.',
  ])('%s', (text) => {
    expect(next(text)).toBe('Tom Orme');
  });

  test.each([
    ['According to Tom Orme, Peter Hull had a gun.', 'Peter Hull'],
    ['According to Tom Orme, the man said it was late.', 'the man'],
    ['According to Ann Orme, the man had a gun.', 'the man'],
    ['Peter Hull had a gun, according to Tom Orme.', 'Peter Hull'],
    ['The man said so, according to Tom Orme.', 'The man'],
    ['The man had a gun, according to Tom Orme, and he fired it.', 'The man'],
    ["According to Tom Orme's lawyer, the man had a gun.", 'the man'],
    ['According to police, the man had a gun.', 'the man'],
    ['According to a report by Tom Orme, the man had a gun.', 'the man'],
  ])('but %s', (text, by) => {
    expect(next(text)).toBe(by);
  });
});

describe('of a source and whoever it tells of nobody is sure', () => {
  test.each([
    ['The man had a gun, according to Sheriff Tom Orme. "I did nothing," he said.', 'Tom Orme', 'The man'],
    // Whoever tells somebody close is the one whom the source tells of.
    ['The boy ran off, according to teacher Tom Orme. He told his mother he was ill.', 'The boy', 'Tom Orme'],
    ['According to Tom Orme, the man fled. He later told his friends he was ill.', 'the man', 'Tom Orme'],
    ['The man fled, according to Tom Orme. He told reporters he was ill.', 'Tom Orme', 'The man'],
    ['The man fled, according to Tom Orme. He told his wife to call the police.', 'Tom Orme', 'The man'],
    ['The man fled, according to Tom Orme. He told his office he was ill.', 'Tom Orme', 'The man'],
    ['A man was shot, according to Tom Orme. He said it was late.', 'Tom Orme', 'A man'],
    ['According to coach Tom Orme, the keeper is fit. "I am ready," he said.', 'the keeper', 'Tom Orme'],
    ['According to agent Tom Orme, the striker will sign. "I love it," he said.', 'the striker', 'Tom Orme'],
    ['The president is well, according to Dr Tom Orme. "I am fine," he said.', 'The president', 'Tom Orme'],
  ])('%s', (text, by, or) => {
    const last = lastIn(story(text));
    expect(last).toMatchObject({ by, or: [or] });
    expect(last.confidence).toBeLessThan(0.9);
  });

  test('the source alone where the other is a woman', () => {
    const last = lastIn(story('According to Sheriff Tom Orme, the woman had a gun. "It is late," he said.'));
    expect(last.by).toBe('Tom Orme');
    expect(last.confidence).toBeGreaterThan(0.9);
  });
});
