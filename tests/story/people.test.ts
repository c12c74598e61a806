import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn } from './parse.ts';

const people = (text: string) => peopleIn(parseStory(text, 'test.txt'));

describe('who is named', () => {
  test.each([
    ['a first name and a surname', 'Anna Ruhl left the harbour.', ['Anna Ruhl']],
    ['a title', 'The ship of President Orme sank.', ['Orme']],
    ['a title of several words', 'Deputy Prime Minister Anna Ruhl left.', ['Anna Ruhl']],
    ['a title with of', 'Secretary of State Anna Ruhl left.', ['Anna Ruhl']],
    ['an initial in the middle', 'Zorvath K. Quennick left.', ['Zorvath K. Quennick']],
    ['a particle', 'Anna van der Ruhl left.', ['Anna van der Ruhl']],
    ['a suffix', 'Peter Orme, Jr. left.', ['Peter Orme, Jr.']],
    ['a hyphen and an apostrophe', 'Anne-Marie O’Dwyer left.', ['Anne-Marie O’Dwyer']],
    ['an age behind an unknown name', 'Zorvath Quennick, 45, left.', ['Zorvath Quennick']],
    ['a calling behind an unknown name', 'Zorvath Quennick, a vicar in Riga, left.', ['Zorvath Quennick']],
    ['a calling in lower case before it', 'The union sent spokesman Zorvath Quennick.', ['Zorvath Quennick']],
    ['the surname alone later', 'Anna Ruhl left. Ruhl came back.', ['Anna Ruhl']],
    ['the surname alone before', 'Ruhl is back. The vote went to Anna Ruhl.', ['Anna Ruhl']],
    ['two with one surname', 'Anna Ruhl met Peter Ruhl.', ['Anna Ruhl', 'Peter Ruhl']],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test.each([
    ['a company', 'Nordbank Holdings Inc bought the pier.'],
    ['a ministry', 'The Foreign Ministry left.'],
    ['a place', 'They met in San Francisco and in South Korea.'],
    ['the first word of a sentence', 'Diplomats left. Yesterday was late.'],
    ['a day and a month', 'On Monday March 3 they left.'],
    ['a university named for somebody', 'He went to Anna Ruhl University.'],
  ])('nobody: %s', (_, text) => {
    expect(people(text)).toEqual([]);
  });
});

test('two with one surname are told apart by the title', () => {
  const story = parseStory(
    'Anna Ruhl met Peter Ruhl. "We go," Mrs. Ruhl said. "We stay," said Mr. Ruhl.',
    'test.txt',
  );
  expect(
    story.quotes.map(({ speaker }) => (speaker === null ? null : story.speakers[speaker]?.name)),
  ).toEqual(['Anna Ruhl', 'Peter Ruhl']);
});

test('descriptions come from titles and appositions, the most frequent first', () => {
  const text =
    'Nordbank chief Anna Ruhl left. Anna Ruhl, a keen sailor, stayed. Finance Minister Anna Ruhl. Finance Minister Ruhl.';
  const ruhl = parseStory(text, 'test.txt').speakers.find(({ name }) => name === 'Anna Ruhl');
  expect(ruhl?.descriptions[0]).toBe('Finance Minister');
  expect(ruhl?.descriptions).toContain('keen sailor');
});

test('of descriptions as frequent as each other the first comes first, whichever form of the name it stands at', () => {
  const text = 'Editor Anna Ruhl left. The vote went to President Ruhl. They met Ambassador Anna Ruhl.';
  const ruhl = parseStory(text, 'test.txt').speakers.find(({ name }) => name === 'Anna Ruhl');
  expect(ruhl?.descriptions).toEqual(['Editor', 'President', 'Ambassador']);
});
