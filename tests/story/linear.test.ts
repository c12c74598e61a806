import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { growth, LINEAR } from '../support/growth.ts';

/** A text of the same kind for every length in characters. */
type Kind = (length: number) => string;

const HEAD = 'HARBOUR IS SHUT\n\nBy Ann Bell\n\nRIGA, Oct 3 (Reuters) - ';

const repeated =
  (unit: string, head = HEAD): Kind =>
  (length) =>
    head + unit.repeat(Math.ceil(length / unit.length));

/** Units that differ, about `size` characters each. */
const numbered =
  (unit: (index: number) => string): Kind =>
  (length) => {
    const size = unit(1000).length;
    return HEAD + Array.from({ length: Math.ceil(length / size) }, (_, index) => unit(index)).join('');
  };

/** A word of its own for each number: letters for its digits. */
const word = (index: number): string =>
  index.toString(20).replace(/./g, (digit) => 'abcdefghijklmnopqrst'.charAt(parseInt(digit, 20)));
const name = (index: number): string => `Q${word(index)}`;

const KINDS: readonly (readonly [string, Kind])[] = [
  ['quotation marks', repeated('"')],
  ['opening marks', repeated(' "a')],
  ['quotations side by side', repeated('“a” ')],
  ['closing marks', repeated('a" ')],
  ['single marks', repeated(" 'a")],
  ['plurals with apostrophes', repeated("the workers' rights' ")],
  [
    'marks nested one in another',
    (length) => `${HEAD}${'“a ‘b '.repeat(length / 12)}${'b’ a” '.repeat(length / 12)}`,
  ],
  ['a quotation that never closes', (length) => `${HEAD}"${'a '.repeat(length / 2)}`],
  ['blanks inside a quotation', (length) => `${HEAD}"a${' '.repeat(length)}"`],
  ['brackets that never close', repeated('(')],
  ['brackets of sign-offs that never close', repeated('(Editing by ')],
  ['blank lines', repeated('\n')],
  ['one line', repeated('a')],
  ['one word of hyphens', repeated('A-')],
  ['one word of apostrophes', repeated("A'")],
  ['initials', repeated('A.')],
  ['figures', repeated('1,')],
  ['addresses', repeated('a@')],
  ['runs of capitals', repeated('x. NO ROOM ')],
  ['different runs of capitals', numbered((index) => `It fell. ${word(index).toUpperCase()}RRR Said it. `)],
  ['one sentence', repeated('word and other word, ')],
  ['one sentence of verbs', repeated('he said she said ')],
  ['one sentence of reports', repeated('Anna Ruhl said the pier, ')],
  ['sentences of reports', repeated('Anna Ruhl said the pier fell. ')],
  ['one sentence of names', repeated('Ann Lee and ')],
  ['bodies named together', repeated('Brae Foods and Tarn Foods said sales fell. ')],
  [
    'other bodies named together',
    numbered((index) => `${name(index)} Foods and ${name(index + 1)} Foods said sales fell. `),
  ],
  ['surnames named together', repeated('Ann Lee and Tom Hull left. Lee and Hull said sales fell. ')],
  ['one name of particles', repeated('van der Lee ')],
  ['one sentence of quotations', repeated('praised "x" ')],
  ['companies that sentences end with', repeated('It owns Acme Inc. Bo said ')],
  ['companies before no verb', repeated('of Acme Inc. Under a ')],
  ['times before no verb', repeated('by 4 a.m. Under Bo ')],
  ['pronouns', repeated('him ')],
  ['pronouns of two genders', repeated('He left. She left. ')],
  ['glued paragraphs', repeated('word went.  Next ')],
  ['damaged paragraphs', repeated('council council.\n\n')],
  ['paragraphs that start in mid-sentence', repeated('lower start.\n\nUpper end.\n\n')],
  ['words without marks below colons', repeated('Ann Lee wrote:\n\nThe pier fell.\n\n')],
  [
    'words of one speaker below a colon',
    (length) => `${HEAD}Ann Lee wrote:\n\n${'I left.\n\n'.repeat(length / 9)}`,
  ],
  ['bylines', repeated('By Ann Bell\n', '')],
  ['rows of a table', repeated('Tin  1  2  3\n')],
  ['characters that could not be decoded', repeated('\ufffd ')],
  ['people of one family name', numbered((index) => `${name(index)} Orme, 44, left. `)],
  ['people of one first name', numbered((index) => `Ann ${name(index)} left. Ann left. `)],
  ['people of whom an initial is known', numbered((index) => `W. Orme met ${name(index)} Orme, 44. `)],
  ['one person named without a first name', repeated('"We go," Mr. Orme said. ')],
  [
    'businesses that the company can mean',
    numbered((index) => `${name(index)} Foods fell. "No," the company said. ${name(index)} said it rained. `),
  ],
  ['one business', repeated('Brae Foods fell. "No," the company said. A bank met Ventura, it said. ')],
  ['traits of nobody', repeated('"It was late," the Croatian said. "No," the striker said. ')],
  [
    'people from one country',
    numbered((index) => `${name(index)} Orme, a Portuguese keeper, left. "We go," the Portuguese said. `),
  ],
  ['a source told of once', repeated('"It was late," the woman said. ', `${HEAD}A woman said it was late. `)],
  [
    'bearers of one title',
    numbered((index) => `President Ann ${name(index)} left. "We go," the president said. `),
  ],
  [
    'titles of one bearer',
    numbered(
      (index) => `The ${word(index)} president, Ann Lee, left. "We go," the ${word(index)} president said. `,
    ),
  ],
  [
    'sources of one calling',
    numbered((index) => `A ${word(index)} official left. "We go," the ${word(index + 1)} official said. `),
  ],
  ['organisations', numbered((index) => `"We go," ${name(index)} Inc said. `)],
];

test.each(KINDS)('eight times as long takes less than thirty times the work: %s', (_, kind) => {
  const ratio = growth((length) => {
    const text = kind(length);
    return () => parseStory(text, 'story.txt');
  });
  expect(ratio).toBeLessThan(LINEAR);
});

test('names more than a call takes arguments are read like any', () => {
  const times = 130_000;
  const { speakers } = parseStory(HEAD + 'Ann Bell, '.repeat(times), 'story.txt');
  const [ann] = speakers;
  // That of the byline as well.
  expect(ann?.mentions.length).toBe(times + 1);
});
