import { expect, test } from 'vitest';
import { readMarkedStory } from '../../src/evaluate/marked-story.ts';

const MARKED = [
  '{Q1:“We wait,”} {S1:Ann Roe} said. {Q1:“We do.”} The “Blue Door” was shut.',
  '{S2:{S3:Bo Lee}} said {Q2:the ferry would sail}, and called it {Q3:“a gift”}.',
  'It was {?:“odd”}. Nobody knew who wrote “{Q4:Go away.}”',
].join('\n');

test('marks are taken out and lead to spans of the text without them', () => {
  const { text, quotes } = readMarkedStory('a', MARKED);
  expect(text).toBe(
    [
      '“We wait,” Ann Roe said. “We do.” The “Blue Door” was shut.',
      'Bo Lee said the ferry would sail, and called it “a gift”.',
      'It was “odd”. Nobody knew who wrote “Go away.”',
    ].join('\n'),
  );
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  expect(
    quotes.map(({ span, kind, speaker, counted }) => [words(span), kind, words(speaker), counted]),
  ).toEqual([
    ['We wait', 'DIRECT', 'Ann Roe', true],
    ['We do', 'DIRECT', 'Ann Roe', true],
    ['the ferry would sail', 'INDIRECT', 'Bo Lee', true],
    ['a gift', 'MIXED', 'Bo Lee', true],
    ['odd', 'MIXED', null, false],
    ['Go away', 'DIRECT', null, true],
  ]);
});

test.each([
  ['{Q1:open', 'expected a } for {Q1:'],
  ['a } b', 'expected a mark before the } at 2'],
])('%j is refused', (marked, message) => {
  expect(() => readMarkedStory('a', marked)).toThrow(message);
});
