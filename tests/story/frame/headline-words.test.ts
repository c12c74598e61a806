import { expect, test } from 'vitest';
import type { StoryFrame } from '../../../src/domain/story.ts';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

const PROSE =
  'The first paragraph of the story says what happened on Tuesday, and where.\n\nThe second goes on.';

function frame(...lines: string[]): StoryFrame {
  return readFrame(lines.join('\n'), 'x.txt').frame;
}

const STORY = [PROSE, '', 'The third tells of Wednesday.'];

test.each([
  'Harbor Board Sells the Last Ferry to Island Investors.',
  'Harbor board sells last ferry to island.',
  'Mayor: ‘No Ferry Will Leave This Town.’',
])('a first line worded as a headline is one though a full stop ends it: %s', (line) => {
  const { headline, paragraphs } = frame(line, '', ...STORY);
  expect(headline).toBe(line);
  expect(paragraphs).toHaveLength(3);
});

test.each([
  'The harbor board sold the last ferry on Tuesday.',
  'Ann Bell was furious.',
  'It rained. Nobody came.',
])('a first line worded as prose is a paragraph: %s', (line) => {
  expect(frame(line, '', ...STORY).headline).toBeNull();
});

test('a first line that a full stop ends is no headline of a single paragraph', () => {
  expect(frame('Ann Bell Met Tom Roe at Pier Nine.', '', 'She said nothing.').headline).toBeNull();
});

test('a headline that ends in a semicolon goes on in its deck', () => {
  const { headline, alternativeHeadlines } = frame(
    'Harbor board sells last ferry;',
    'The island was not asked.',
    '',
    ...STORY,
  );
  expect(headline).toBe('Harbor board sells last ferry; The island was not asked.');
  expect(alternativeHeadlines).toEqual([]);
});

test.each([
  ['Harbor Board Sells Last Ferry.', 'Harbor Board Sells Last Ferry'],
  ['Mayor Calls It ‘The End.’', 'Mayor Calls It ‘The End’'],
  ['Mayor Quits at Acme Inc.', 'Mayor Quits at Acme Inc.'],
  ['Ferries Leave the U.S.', 'Ferries Leave the U.S.'],
  ['Mayor Waits…', 'Mayor Waits…'],
  ['Who Pays? Nobody Knows.', 'Who Pays? Nobody Knows.'],
])('the name to show goes without the full stop of an archive: %s', (line, title) => {
  expect(frame(line, '', ...STORY).title).toBe(title);
});

test.each([
  [['Interview: Ann Bell', '', 'Q: Why?', '', 'A: I know.', '', 'Q: When?']],
  [['Ferry: what we know', '', 'Lorn: It is shut.', '', 'Skerry: It is not.', '', 'It rained.']],
])('a headline with a colon above a talk or a list: %s', (lines) => {
  expect(frame(...lines).headline).toBe(lines[0]);
});
