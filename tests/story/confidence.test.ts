import { describe, expect, test } from 'vitest';
import type { Attribution, StoryQuote } from '../../src/domain/story.ts';
import { evidenceOf, logOdds } from '../../src/story/confidence/evidence.ts';
import { calibrated, probability } from '../../src/story/confidence/calibrated.ts';
import { parseStory } from '../../src/story/parse-source.ts';
import { lastIn } from './parse.ts';

const TEXT = [
  'RIGA (AP) _ “We open the bridge on Monday, whatever the weather,” Mayor Ann Ruhl said.',
  'She called the delay “a gift”.',
  '“Nobody knows who says this.”',
].join('\n\n');

const raw = parseStory(TEXT, 'story', (quote) => quote);
const story = parseStory(TEXT, 'story');

test('what is learnt changes confidences and nothing else', () => {
  const withoutConfidence = (quotes: readonly StoryQuote[]) =>
    quotes.map((quote) => ({
      ...quote,
      attribution: quote.attribution && { ...quote.attribution, confidence: 0 },
    }));
  expect(withoutConfidence(story.quotes)).toEqual(withoutConfidence(raw.quotes));
  expect(story.quotes.map(({ attribution }) => attribution?.confidence)).not.toEqual(
    raw.quotes.map(({ attribution }) => attribution?.confidence),
  );
});

test('a whole sentence with its cue is surer than a fragment whose speaker is a pronoun', () => {
  const [direct, mixed] = story.quotes.map(({ attribution }) => attribution?.confidence ?? 0);
  expect(direct).toBeGreaterThan(0.9);
  expect(direct).toBeLessThan(1);
  expect(mixed).toBeLessThan(direct ?? 0);
  expect(mixed).toBeGreaterThan(0.3);
});

test('alternatives share what the speaker leaves', () => {
  const attribution: Attribution = {
    mention: { start: 0, end: 3 },
    cue: null,
    method: 'SAME_PARAGRAPH',
    confidence: 0.8,
    denied: false,
    explanation: '',
    chain: [],
    via: [],
    alternatives: [{ speaker: 1, confidence: 0.1 }],
  };
  const quote: StoryQuote = {
    text: 'a',
    kind: 'DIRECT',
    position: 1,
    segments: [{ start: 5, end: 6 }],
    content: [{ start: 5, end: 6 }],
    paragraphs: [1],
    speaker: 0,
    speakers: [0],
    attribution,
  };
  const after = calibrated(quote, raw.speakers).attribution;
  expect(after?.alternatives[0]?.confidence).toBeCloseTo((0.1 / 0.2) * (1 - (after?.confidence ?? 0)), 1);
});

test('evidence is what the attribution tells', () => {
  const [, mixed] = raw.quotes;
  if (mixed?.attribution == null) throw new Error('expected a speaker');
  const evidence = evidenceOf(mixed, mixed.attribution, 'PERSON');
  expect([...evidence.keys()]).toEqual(
    expect.arrayContaining(['kind MIXED', 'MIXED by CUE_BEFORE', 'chain PRONOUN', 'short', 'speaker PERSON']),
  );
  expect(evidence.get('rule')).toBeCloseTo(logOdds(mixed.attribution.confidence) / 3);
});

test('without weights the rules are believed', () => {
  expect(probability(new Map([['rule', logOdds(0.8) / 3]]), new Map([['rule', 3]]))).toBeCloseTo(0.8);
});

describe('behind a relative of the same gender a pronoun', () => {
  const won = 'Lina Falk won the race on Sunday.';
  test.each([
    ['is as well whose relative it is', `${won} Her mother, Anna, was in the stands. "I was ill," she said.`],
    ['told by name', `${won} Lina Falk's mother, Anna Moss, was in the stands. She said she was ill.`],
    [
      'who adds figures and says nothing',
      `${won} Her mother, Anna, kept the books and could add figures.\n\n"I was ill," she said.`,
    ],
    ['without commas', `${won} Her sister Anna was in the stands. "I was ill," she said.`],
  ])('%s', (_, text) => {
    const { or, confidence } = lastIn(text);
    expect(or).toEqual(['Lina Falk']);
    expect(confidence).toBeLessThan(0.9);
  });

  test.each([
    [
      'is that one where it speaks',
      `${won} Her mother, Anna, said it was cold. "I was ill," she said.`,
      'Anna',
    ],
    ['is that one in its sentence', `${won} Her mother, Anna, wept as she said it was late.`, 'Anna'],
    [
      'is no dead one',
      `${won} Her mother, Anna, who died in May, baked bread. "I was ill," she said.`,
      'Lina Falk',
    ],
    [
      'is that one of its gender',
      'Jim Falk won. His mother, Anna, was there. "I was ill," she said.',
      'Anna',
    ],
  ])('%s', (_, text, expected) => {
    const { by, or } = lastIn(text);
    expect({ by, or }).toEqual({ by: expected, or: [] });
  });
});
