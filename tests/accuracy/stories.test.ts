import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { storyJson } from '../../src/cli/story-json.ts';
import { readFoundStory } from '../../src/evaluate/found.ts';
import { readGoldStory } from '../../src/evaluate/gold.ts';
import { judgeQuotes } from '../../src/evaluate/judge-quotes.ts';
import { markedRecord } from '../../src/evaluate/marked-story.ts';
import { quoteFigures, type QuoteFigures } from '../../src/evaluate/quote-figures.ts';
import { JsonObject } from '../../src/evaluate/read-json.ts';
import { parseStory } from '../../src/story/parse-source.ts';

const FOLDER = 'tests/accuracy/stories';

const records = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => markedRecord(name, readFileSync(join(FOLDER, name), 'utf8')));

describe.each(records)('$id', ({ text, quotes }) => {
  test('has the quotation marks of what is direct or mixed within its marks', () => {
    for (const quote of quotes) {
      // The mark behind the inner words of “She said, ‘Wait.’” closes the outer ones.
      const isInner = quotes.some(({ start, end }) => start <= quote.start && end === quote.end + 1);
      if (!isInner)
        expect(text.slice(quote.end), `cut off before its closing mark: ${quote.text}`).not.toMatch(
          /^["”»]/u,
        );
      if (quote.type === 'direct') expect(quote.text).toMatch(/^(?:["“'‘«„]|``)/u);
      if (quote.type === 'mixed') expect(quote.text).toMatch(/["“‘'’«„]|``/u);
      if (quote.type === 'indirect' && quote.cue_class === 'speech')
        expect(quote.text).not.toMatch(/["“”«»]|``/u);
    }
  });
});

/** What is reached, rounded down to a whole percentage: a floor only rises; `most` is a ceiling. */
const FLOORS: readonly {
  readonly what: string;
  readonly of: (figures: QuoteFigures) => number | null | undefined;
  readonly least?: number;
  readonly most?: number;
}[] = [
  { what: 'direct, span exact', of: ({ byKind }) => byKind.DIRECT.spans.exact.recall, least: 0.97 },
  {
    what: 'direct, words of the speaker given the span',
    of: ({ byKind }) => byKind.DIRECT.mentionGivenSpan.strict.share,
    least: 0.94,
  },
  {
    what: 'direct, speaker end to end',
    of: ({ byKind }) => byKind.DIRECT.entityEndToEnd?.share,
    least: 0.9,
  },
  {
    what: 'mixed, speaker end to end',
    of: ({ byKind }) => byKind.MIXED.entityEndToEnd?.share,
    least: 0.88,
  },
  {
    what: 'mixed, words of the speaker given the span',
    of: ({ byKind }) => byKind.MIXED.mentionGivenSpan.strict.share,
    least: 0.92,
  },
  {
    what: 'indirect, words of the speaker given the span',
    of: ({ byKind }) => byKind.INDIRECT.mentionGivenSpan.strict.share,
    least: 0.93,
  },
  { what: 'all, F1 at 0.3', of: ({ byKind }) => byKind.ALL.spans.published03.f1, least: 0.94 },
  {
    what: 'no speech, given a speaker',
    of: ({ noSpeechAttributed }) => noSpeechAttributed.share,
    most: 0.15,
  },
];

test('what is read in all of them stands on its floors', () => {
  const figures = quoteFigures(
    records.map((record) => {
      const story = parseStory(record.text, record.id, (quote) => quote);
      return judgeQuotes(
        readGoldStory(record),
        readFoundStory(record.text, [new JsonObject(storyJson(story))]),
      );
    }),
  );
  const below = FLOORS.flatMap(({ what, of, least = 0, most = 1 }) => {
    const value = of(figures) ?? NaN;
    return value >= least && value <= most ? [] : [`${what}: ${value}, expected ${least} to ${most}`];
  });
  expect(below).toEqual([]);
});
