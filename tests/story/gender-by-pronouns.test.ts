import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';

function genderIn(text: string): unknown {
  return parseStory(text, 'a.txt').speakers.find(({ name }) => name === 'Jordan Pike')?.gender;
}

test.each([
  ['he', 'Jordan Pike, a banker, bought a yacht on Monday.\n\n"We go," he said.\n', 'MALE'],
  ['she', 'Jordan Pike, a banker, bought a yacht on Monday.\n\n"We go," she said.\n', 'FEMALE'],
  ['none', 'Jordan Pike, a banker, bought a yacht on Monday.\n\n"We go," Pike said.\n', null],
  [
    'one of two people',
    'Jordan Pike, a banker, bought a yacht from Kim Orme.\n\nPike was glad.\n\n"We go," she said.\n',
    null,
  ],
  ['both', 'Jordan Pike bought a yacht. He was glad.\n\nPike left. She was sad.\n', null],
  [
    'one of whom it is not clear',
    'Jordan Pike bought a yacht for a nurse. The nurse left. She was sad.\n',
    null,
  ],
])('the only person of a story has the gender of the pronoun: %s', (_, text, gender) => {
  expect(genderIn(text)).toBe(gender);
});

test('a title tells more than a pronoun', () => {
  expect(genderIn('Mr. Jordan Pike, a banker, bought a yacht.\n\n"We go," she said.\n')).toBe('MALE');
});
