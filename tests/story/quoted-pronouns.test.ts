import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';

/** For each person the words that name or point at them, in order. */
function mentionsIn(text: string): Record<string, string[]> {
  const { speakers } = parseStory(text, 'test.txt');
  return Object.fromEntries(
    speakers
      .filter(({ kind }) => kind === 'PERSON')
      .map(({ name, mentions }) => [name, mentions.map(({ span }) => text.slice(span.start, span.end))]),
  );
}

test.each([
  [
    'one who is not the speaker',
    'Peter Orme praised Frank Ruhl. "He is tireless and his door is open," Orme said.',
    { 'Peter Orme': ['Peter Orme', 'Orme'], 'Frank Ruhl': ['Frank Ruhl', 'He', 'his'] },
  ],
  [
    'one named in the quotation itself',
    'Anna Ruhl spoke first. "Maria Orme told me she had lost her key," Ruhl said.',
    { 'Anna Ruhl': ['Anna Ruhl', 'Ruhl'], 'Maria Orme': ['Maria Orme', 'she', 'her'] },
  ],
  [
    'one of the gender',
    'Maria Orme came with Frank Ruhl. "I drove her home," a neighbour said.',
    { 'Maria Orme': ['Maria Orme', 'her'], 'Frank Ruhl': ['Frank Ruhl'] },
  ],
  [
    'one that a pronoun before the quotation points at',
    'Maria Orme left the hall.\n\nShe did not look back.\n\n"I saw her go," Anna Ruhl said.',
    { 'Maria Orme': ['Maria Orme', 'She', 'her'], 'Anna Ruhl': ['Anna Ruhl'] },
  ],
  [
    'nobody where only the speaker fits',
    'Anna Ruhl keeps hens. "She has not laid since May," Ruhl said of one.',
    { 'Anna Ruhl': ['Anna Ruhl', 'Ruhl'] },
  ],
  [
    'nobody who was named long before',
    'Maria Orme left.\n\nIt rained.\n\nIt rained on.\n\nIt rained more.\n\nIt stopped.\n\n"I saw her go," Anna Ruhl said.',
    { 'Maria Orme': ['Maria Orme'], 'Anna Ruhl': ['Anna Ruhl'] },
  ],
])('a pronoun between marks points at %s', (_, text, expected) => {
  expect(mentionsIn(text)).toEqual(expected);
});
