import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/domain/span.ts';
import type { Story } from '../../../src/domain/story.ts';
import { printedWords } from '../../../src/story/printed-words.ts';
import {
  FORMATS,
  nitf,
  ninjs,
  parseText,
  sourceOf,
  squeeze,
  storyParagraphs,
  unmarked,
} from './documents.ts';

const formats = Object.entries(FORMATS);
const HEADLINE = 'Levy & sea wall split “old” Varnhavn';

/** Every span in a value, wherever it stands. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
    return [{ start: value.start, end: value.end }];
  return Object.values(value).flatMap(spansIn);
}

const only = (stories: readonly Story[]): Story => {
  expect(stories).toHaveLength(1);
  const [story] = stories;
  if (story === undefined) throw new Error('no story');
  return story;
};

describe.each(formats)('a story in %s', (_name, write) => {
  test('says what it says as plain text, and every span selects the same words', () => {
    fc.assert(
      fc.property(storyParagraphs, (paragraphs) => {
        const plainText = `${HEADLINE}\n\nBy Rune Castellan\n\n${paragraphs.join('\n\n')}\n`;
        const text = write(HEADLINE, paragraphs);
        const plain = only(parseText(plainText).stories);
        const story = only(parseText(text).stories);
        expect(story.headline).toBe(HEADLINE);
        expect(story.paragraphs.map(({ text: words }) => words)).toEqual(
          plain.paragraphs.map(({ text: words }) => words),
        );
        const inParagraphs = ({ quotes, speakers, paragraphs: all }: Story, from: string): string[] =>
          spansIn([
            all,
            quotes,
            speakers.filter(({ mentions }) => mentions.some(({ paragraph }) => paragraph > 0)),
          ]).map(({ start, end }) => squeeze(unmarked(from.slice(start, end))));
        expect(inParagraphs(story, text)).toEqual(inParagraphs(plain, plainText));
        expect(story.quotes.map(({ text: words }) => words)).toEqual(
          plain.quotes.map(({ text: words }) => words),
        );
        const [printed] = printedWords(sourceOf(text));
        expect(story.quotes.map(({ segments }) => segments.map((span) => printed?.(span)).join(' '))).toEqual(
          story.quotes.map(({ text: words }) => words),
        );
      }),
      { numRuns: 60 },
    );
  });
});

const CUTS = [
  '<',
  '>',
  '&',
  '"',
  '\\',
  '</p>',
  '<p>',
  ']]>',
  '<![CDATA[',
  '\\u12',
  '{',
  '[',
  ',',
  '---\n',
  '=?',
  '=E2',
  '\0',
  '\ud800',
  '<q>',
  '<br/>',
  '<table><tr><td>',
];
const cuts = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.constantFrom('', ...CUTS)),
  { minLength: 1, maxLength: 4 },
);

/** A document with stretches cut out and marks put in their places. */
function mutilate(text: string, places: readonly (readonly [number, number, string])[]): string {
  let result = text;
  for (const [share, length, mark] of places) {
    const at = Math.floor(share * result.length);
    result = result.slice(0, at) + mark + result.slice(at + length);
  }
  return result;
}

describe.each(formats)('a mutilated story in %s', (_name, write) => {
  test('is read as far as it goes: never throws, and every span lies in the file', () => {
    fc.assert(
      fc.property(storyParagraphs, cuts, fc.boolean(), (paragraphs, places, truncated) => {
        const whole = mutilate(write(HEADLINE, paragraphs), places);
        const text = truncated ? whole.slice(0, Math.floor(whole.length * 0.7)) : whole;
        const parsed = parseText(text);
        for (const { start, end } of spansIn(parsed)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(parseText(text)).toEqual(parsed);
      }),
      { numRuns: 150 },
    );
  });
});

test('a CDATA section that nothing closes ends with the file, wherever it begins', () => {
  const whole = nitf(HEADLINE, ['Ida Orme told the council: "You know the levy."']);
  for (let at = 0; at <= whole.length; at += 1) {
    const text = mutilate(whole, [[at / whole.length, 0, '<![CDATA[']]);
    for (const { end } of spansIn(parseText(text))) expect(end).toBeLessThanOrEqual(text.length);
  }
});

describe.each([
  ['nitf', nitf],
  ['ninjs', ninjs],
])('the body of %s', (_name, write) => {
  const body = fc.array(
    fc
      .array(
        fc.constantFrom(
          'By Ann Bell',
          'ROME, May 3 (Halcyon) -',
          '* one',
          'SHORT LINE',
          '(Reporting by A Bell)',
          'It rained.',
          '-0-',
          'x & y',
          '"We go,"',
          '<b>',
          'Copyright 2009',
          '1.2  3.4',
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((words) => words.join(' ')),
    { minLength: 1, maxLength: 10 },
  );

  test('loses no word: each stands in a paragraph or in the furniture', () => {
    fc.assert(
      fc.property(body, (paragraphs) => {
        const text = write(HEADLINE, paragraphs);
        const [story] = parseText(text).stories;
        const kept = [...(story?.paragraphs ?? []), ...(story?.furniture ?? [])]
          .map(({ span }) => span)
          .sort((one, other) => one.start - other.start)
          .map(({ start, end }) => unmarked(text.slice(start, end)))
          .filter((words) => words !== HEADLINE);
        expect(squeeze(kept.join(''))).toBe(squeeze(paragraphs.join('')));
      }),
      { numRuns: 200 },
    );
  });
});
