import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { saidIn } from './parse.ts';

describe('what a court hears without a word on who speaks is a quotation of nobody, and the explanation says so', () => {
  const HEARD: readonly (readonly [text: string, content: string, why: string])[] = [
    [
      'A clerk kept two sets of books, a court heard today.',
      'A clerk kept two sets of books',
      'are followed by “heard”',
    ],
    [
      'Hull kept two sets of books, Thorley Crown Court was told.',
      'Hull kept two sets of books',
      'are followed by “told”',
    ],
    [
      'The court heard that Hull kept two sets of books.',
      'that Hull kept two sets of books',
      'follow “heard”',
    ],
    [
      'The jury heard how Hull had kept two sets of books.',
      'how Hull had kept two sets of books',
      'follow “heard”',
    ],
    ['The jury was told on Monday Hull would give evidence.', 'Hull would give evidence', 'follow “told”'],
    [
      'Hull, 34, of Thorley, stole a boat, the tribunal heard.',
      'Hull, 34, of Thorley, stole a boat',
      'are followed by “heard”',
    ],
    [
      'Hull kept "two sets of books", a court heard today.',
      'Hull kept "two sets of books"',
      'are followed by “heard”',
    ],
    [
      'The court heard that Hull was "cold" and "cruel".',
      'that Hull was "cold" and "cruel"',
      'follow “heard”',
    ],
    [
      'The inquest was told that the brakes "simply failed".',
      'that the brakes "simply failed"',
      'follow “told”',
    ],
    ['"It was late," the court heard.', 'It was late,', 'are followed by “heard”'],
  ];
  test.each(HEARD)('%s', (text, content, why) => {
    const { quotes } = parseStory(text, 'test.txt');
    const told = quotes.map(({ content: spans, speaker, attribution }) => ({
      content: spans.map(({ start, end }) => text.slice(start, end)),
      speaker,
      confidence: attribution?.confidence,
      mention: attribution?.mention,
      why: attribution?.explanation,
    }));
    expect(told).toEqual([
      {
        content: [content],
        speaker: null,
        confidence: 0,
        mention: null,
        why: `The words ${why}; the story does not tell who said them.`,
      },
    ]);
  });
});

test.each([
  'The court heard the case on Monday.',
  'The court heard evidence that Hull had lied.',
  'On Monday, a court heard.',
  'The court heard Ann Lee sing.',
  'Ann Lee heard that the mill was closed.',
])('no report: %s', (text) => {
  expect(saidIn(text)).toEqual([]);
});

test.each([
  ['The court was told by Ann Lee that the mill was closed.', 'Ann Lee', 'that the mill was closed'],
  ['The court heard that Ann Lee said the mill was closed.', 'Ann Lee', 'the mill was closed'],
  ['Ann Lee, defending, put it to Mr Hull that he had lied.', 'Ann Lee', 'that he had lied'],
  ['Rising, Ann Lee, defending, put it to him that he had lied.', 'Ann Lee', 'that he had lied'],
  ['Ann Lee put it to the jury that "nobody saw it".', 'Ann Lee', 'nobody saw it'],
])('who speaks is told: %s', (text, by, words) => {
  expect(saidIn(text)).toMatchObject([{ by, words }]);
});
