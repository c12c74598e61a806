import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn } from './parse.ts';

const text = readFileSync('seeds/clinton-russia-iran-sanctions.txt', 'utf8');
const story = parseStory(text, 'clinton-russia-iran-sanctions.txt');
/** Those with words between marks. */
const marked = story.quotes.filter(({ kind }) => kind !== 'INDIRECT');
const exact = (span: { start: number; end: number } | null | undefined) =>
  span == null ? null : text.slice(span.start, span.end).replace(/\s+/g, ' ');

test('people named, with their descriptions, and none of those only credited', () => {
  expect(peopleIn(story)).toEqual([
    'Hillary Clinton',
    'Sergei Lavrov',
    'Dmitry Medvedev',
    'Vladimir Putin',
    'Barack Obama',
    'George W. Bush',
  ]);
  const described = story.speakers.flatMap(({ name, descriptions }) =>
    descriptions.length > 0 ? [[name, ...descriptions]] : [],
  );
  expect(described).toEqual([
    ['Hillary Clinton', 'U.S. Secretary of State'],
    ['Sergei Lavrov', 'Foreign Minister'],
    ['Dmitry Medvedev', 'Russian President'],
    ['Vladimir Putin', 'Prime Minister'],
    ['Barack Obama', 'President'],
  ]);
});

test('fourteen quotations between marks, each with its speaker and how the story names him or her', () => {
  const rows = marked.map(({ kind, text: words, speaker, attribution }) => [
    kind,
    words.slice(0, 18),
    speaker === null ? null : story.speakers[speaker]?.name,
    exact(attribution?.mention),
    attribution?.method,
  ]);
  expect(rows).toEqual([
    ['MIXED', 'what specific form', 'A senior U.S. official', 'A senior U.S. official', 'CUE_BEFORE'],
    ['DIRECT', 'All forces should ', 'Sergei Lavrov', 'he', 'CUE_AFTER'],
    ['DIRECT', 'They said they wer', 'A U.S. official', 'A U.S. official', 'COLON'],
    ['MIXED', 'very comprehensive', 'Hillary Clinton', 'Clinton', 'CUE_BEFORE'],
    ['MIXED', 'reset', 'Hillary Clinton', 'Clinton', 'CUE_BEFORE'],
    ['DIRECT', 'I feel very good a', 'Hillary Clinton', 'she', 'CUE_AFTER'],
    ['DIRECT', 'We did not ask for', 'Hillary Clinton', 'she', 'CUE_INSIDE'],
    ['MIXED', 'there should be sa', 'Dmitry Medvedev', 'he', 'CUE_BEFORE'],
    [
      'DIRECT',
      'That was ring,',
      'the senior State Department official',
      'the senior State Department official',
      'CUE_AFTER',
    ],
    ['MIXED', 'considerable progr', 'Sergei Lavrov', 'Lavrov', 'CUE_BEFORE'],
    ['DIRECT', 'A society cannot b', 'Hillary Clinton', 'Clinton', 'COLON'],
    ['MIXED', 'reason to hope', 'Hillary Clinton', 'She', 'CUE_BEFORE'],
    ['MIXED', 'a good example of ', 'Dmitry Medvedev', 'the president', 'CUE_BEFORE'],
    ['DIRECT', 'The more we know a', null, 'he', 'CUE_AFTER'],
  ]);
});

test('a quotation broken by its attribution is one with two segments', () => {
  expect(marked[6]?.segments.map(exact)).toEqual([
    'We did not ask for anything today,',
    'We reviewed the situation and where it stood, which I think was the appropriate timing for what this process entails.',
  ]);
});

test('hearsay names who passed the words on', () => {
  const via = marked[7]?.attribution?.via ?? [];
  expect(
    via.map(({ mention, speaker }) => [
      exact(mention),
      speaker === null ? null : story.speakers[speaker]?.kind,
    ]),
  ).toEqual([['A U.S. official', 'UNNAMED_SOURCE']]);
});

test('the chain leads from the mention to the name, one step at a time', () => {
  const chain = marked[12]?.attribution?.chain ?? [];
  expect(chain.map(({ from, to, rule }) => [exact(from), rule, exact(to)])).toEqual([
    ['the president', 'TITLE', 'Medvedev'],
    ['Medvedev', 'SURNAME', 'Russian President Dmitry Medvedev'],
  ]);
});

test('after damaged text nobody is guessed, and the damage is marked', () => {
  const last = marked.at(-1);
  expect(last?.speaker).toBeNull();
  expect(last?.attribution?.confidence).toBe(0);
  expect(last?.attribution?.explanation).toContain('the story does not tell whom “he” means');
  const damaged = story.paragraphs.filter(({ span }) =>
    story.diagnostics.some(
      (one) =>
        one.code === 'DAMAGED_TEXT' &&
        one.span !== null &&
        one.span.start >= span.start &&
        one.span.end <= span.end,
    ),
  );
  expect(damaged.map((paragraph) => paragraph.text.slice(0, 18))).toEqual(['On missile missile']);
});
