import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn } from './parse.ts';

const storyOf = (text: string) => parseStory(`The ferry sank off Moor in March.\n\n${text}`, 'test.txt');

describe('what is no name of a person', () => {
  test.each([
    ['The minister appeared on "Morning Drive" on Monday.', []],
    ['"Evening Watch" aired again. Hosts of "Evening Watch" laughed.', []],
    ['"I thank the Hon. Member for Kasoma," said John Phiri.', ['John Phiri']],
    ['The Honourable Gentleman is wrong, John Phiri said.', ['John Phiri']],
    ['Hon. Speaker called for order, John Phiri said.', ['John Phiri']],
    // Somebody of that name is.
    ['Ann Member left. "We go," Member said.', ['Ann Member']],
  ])('%s', (text, people) => {
    expect(peopleIn(storyOf(text))).toEqual(people);
  });

  test.each([
    ['Peter Lund died on Sunday. His death was confirmed by her niece, Anna Lund.', 'Anna Lund', ['niece']],
    [
      'Joan Lund died on Sunday. Her death was confirmed by a niece, Anna Holm, who wept.',
      'Anna Holm',
      ['niece'],
    ],
    ['It was signed by the head of the board, Tom Orme, in May.', 'Tom Orme', ['head of the board']],
  ])('what somebody is ends at the verb before it: %s', (text, name, descriptions) => {
    expect(storyOf(text).speakers.find((one) => one.name === name)?.descriptions).toEqual(descriptions);
  });
});
