import { expect, test } from 'vitest';
import type { StoryQuote } from '../../src/domain/story.ts';
import { evidenceOf, logOdds } from '../../src/story/confidence/evidence.ts';
import { probability } from '../../src/story/confidence/calibrated.ts';
import { parseStory } from '../../src/story/parse-source.ts';

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
