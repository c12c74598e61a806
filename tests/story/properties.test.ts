import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/domain/span.ts';
import type { Story } from '../../src/domain/story.ts';
import { parseStory } from '../../src/story/parse-source.ts';

/** Pieces of wire copy that the rules look for, so that random texts reach them. */
const FRAGMENTS = [
  'By Anna Ruhl',
  'RIGA, Oct 13 (Reuters) - ',
  '"',
  '“',
  '”',
  "''",
  '``',
  "'",
  '’s',
  ' said ',
  ' told ',
  ', saying ',
  ' quoted ',
  ' as saying ',
  ':',
  'the minister',
  'a senior official',
  'Anna Ruhl',
  'Mr. Orme',
  'Nordbank',
  ' he ',
  ' she ',
  'according to ',
  '. ',
  ', ',
  '\n',
  '\r\n\r\n',
  '\n\n',
  '\t',
  '    ',
  '(Reporting by A B; editing by C D)',
  'HUMAN RIGHTS',
  '* ',
  '---',
  '😀',
  '\uD800',
  '\u0000',
  'é',
  'We go',
  'It is late.',
  ' who ',
  ' on Monday ',
  '(',
  ')',
];
const wire = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ maxLength: 400 }),
  wire,
  wire,
);

function spansOf(story: Story): Span[] {
  return [
    story.span,
    ...story.paragraphs.map(({ span }) => span),
    ...story.furniture.map(({ span }) => span),
    ...story.credits.map(({ span }) => span),
    ...story.speakers.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...story.quotes.flatMap(({ segments, content }) => [...segments, ...content]),
    ...story.quotes.flatMap(({ attribution }) =>
      attribution === null
        ? []
        : [
            attribution.mention,
            attribution.cue,
            ...attribution.via.map(({ mention }) => mention),
            ...attribution.chain.flatMap(({ from, to }) => [from, to]),
          ],
    ),
    ...story.diagnostics.map(({ span }) => span),
  ].filter((span) => span !== null);
}

describe('any text at all', () => {
  test('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of spansOf(parseStory(text, 'x.txt'))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseStory(text, 'x.txt')).toEqual(parseStory(text, 'x.txt'));
      }),
      { numRuns: 150 },
    );
  });

  test('a quotation is what its segments select, wrapped lines joined', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const story = parseStory(text, 'x.txt');
        for (const quote of story.quotes) {
          for (const { start, end } of quote.segments)
            expect(quote.content.some((span) => span.start <= start && end <= span.end)).toBe(true);
          if (quote.kind !== 'MIXED') expect(quote.content).toEqual(quote.segments);
          const selected = quote.segments.map(({ start, end }) => text.slice(start, end)).join(' ');
          expect(squeeze(quote.text)).toBe(squeeze(selected));
          expect(quote.segments.length).toBeGreaterThan(0);
          expect(quote.paragraphs.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('quotations stand in the order of the text and never overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const segments = parseStory(text, 'x.txt').quotes.flatMap((quote) => quote.segments);
        for (let i = 1; i < segments.length; i += 1)
          expect(segments[i]?.start).toBeGreaterThanOrEqual(segments[i - 1]?.end ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  test('indices of speakers lead to speakers, and a speaker stands where confidence is above nought', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotes, speakers, creditSpeakers, credits } = parseStory(text, 'x.txt');
        expect(creditSpeakers.length).toBe(credits.length);
        for (const { speaker, attribution } of quotes) {
          if (speaker !== null) expect(speakers[speaker]).toBeDefined();
          expect((attribution?.confidence ?? 0) > 0).toBe(speaker !== null);
          for (const other of attribution?.alternatives ?? []) expect(speakers[other.speaker]).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});

const squeeze = (text: string): string => text.replace(/\s+/gu, '');
