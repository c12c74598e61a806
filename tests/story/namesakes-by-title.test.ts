import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { by, story } from './datelined.ts';

describe('of two with one surname a title tells whose it is', () => {
  test.each([
    [
      'a title before the name',
      'Mayor Ada Stolz left.\n\nPeter Stolz sang.\n\n"So it is," Mayor Stolz said.',
      'Ada Stolz',
    ],
    [
      'told behind the name',
      'Ada Stolz, the mayor of Riga, left.\n\nPeter Stolz, a baker, sang.\n\n"So it is," Mayor Stolz said.',
      'Ada Stolz',
    ],
    [
      'told before the name between commas',
      'The mayor of Riga, Ada Stolz, left.\n\nPeter Stolz sang.\n\n"So it is," Mayor Stolz said.',
      'Ada Stolz',
    ],
    [
      'told further below',
      'Peter Stolz sang.\n\n"So it is," Mayor Stolz said.\n\nAda Stolz, the mayor, left.',
      'Ada Stolz',
    ],
    ['in the same paragraph', 'Mayor Ada Stolz met Peter Stolz. "So it is," Mayor Stolz said.', 'Ada Stolz'],
    [
      'a rank printed short',
      'Gen. Ada Stolz left.\n\nPeter Stolz sang.\n\n"So it is," Gen. Stolz said.',
      'Ada Stolz',
    ],
    [
      'a rank printed short and whole',
      'Gen. Ada Stolz left.\n\nPeter Stolz sang.\n\n"So it is," General Stolz said.',
      'Ada Stolz',
    ],
    [
      'two offices of one word',
      'Foreign Minister Ada Stolz met Finance Minister Peter Stolz.\n\n"So it is," Foreign Minister Stolz said.',
      'Ada Stolz',
    ],
    [
      'an office left by the one alone',
      'Former President Ada Stolz left.\n\nPeter Stolz sang.\n\n"So it is," President Stolz said.',
      'Ada Stolz',
    ],
    [
      'what stands behind the surname',
      'Ada Stolz, a vicar, left.\n\nPeter Stolz, a baker, sang.\n\n"So it is," Stolz, the vicar, said.',
      'Ada Stolz',
    ],
    [
      'of those only the untitled can have got it',
      'Judge Ada Stolz left.\n\nPeter Stolz sang.\n\nJudge Ada Stolz came back.\n\n"So it is," Senator Stolz said.',
      'Peter Stolz',
    ],
  ])('%s', (_, text, expected) => {
    expect(by(text)).toEqual([expected]);
  });

  test('and nobody where several have it, or each has another', () => {
    expect(by('Mayor Ada Stolz met Mayor Peter Stolz. "So it is," Mayor Stolz said.')).toEqual([null]);
    expect(
      by('Judge Ada Stolz left.\n\nSergeant Peter Stolz sang.\n\n"So it is," Senator Stolz said.'),
    ).toEqual([null]);
  });

  test('the one named last where several have it, less surely than one alone', () => {
    const confidence = (other: string): number => {
      const text = `${other} Ada Stolz left.\n\nMayor Peter Stolz sang.\n\nAnna Stolz wept.\n\n"So it is," Mayor Stolz said.`;
      expect(by(text)).toEqual(['Peter Stolz']);
      return parseStory(story(text), 'test.txt').quotes[0]?.attribution?.confidence ?? Number.NaN;
    };
    expect(confidence('Mayor')).toBeLessThan(confidence('Judge'));
  });

  test('for as many with one surname as a text has', () => {
    const text = `${'Peter Stolz sang. Mayor Ada Stolz left. Mayor Stolz wept. '.repeat(3)}Mayor Stolz wept.`;
    const { speakers } = parseStory(story(text), 'test.txt');
    expect(speakers.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Peter Stolz', 3],
      ['Ada Stolz', 7],
    ]);
  });
});

describe('a title with the surname alone, before a relative of that surname is named,', () => {
  test.each([
    ['Mayor Stolz left. His son Peter Stolz sang. "So it is," Mayor Stolz said.', 'Stolz'],
    ['Judge Stolz left. Her husband, Peter Stolz, sang. "So it is," said Judge Stolz.', 'Stolz'],
    ['Mayor Stolz left. Peter Stolz sang. "So it is," Mayor Stolz said.', 'Peter Stolz'],
    ['Peter Stolz sang. His son Max Stolz left. "So it is," Mayor Stolz said.', null],
  ])('is that of somebody else: %s', (text, expected) => {
    expect(by(text)).toEqual([expected]);
  });
});

test('a title that can be that of two describes neither', () => {
  const { speakers } = parseStory('Ada Stolz met Peter Stolz. Mayor Stolz left.', 'test.txt');
  expect(speakers.map(({ name, descriptions }) => [name, descriptions])).toEqual([
    ['Ada Stolz', []],
    ['Peter Stolz', []],
  ]);
});

describe('an office means whoever was called so before', () => {
  test('not somebody who is called so only further below', () => {
    const text =
      'Mayor Ada Lund left. Peter Orme sang.\n\n"So it is," the mayor said.\n\nPeter Orme, a mayor in Oslo, came too.';
    expect(by(text)).toEqual(['Ada Lund']);
  });

  test('but somebody called so below where nobody was before', () => {
    const text = 'Ada Lund left.\n\n"So it is," the mayor said.\n\nAda Lund, the mayor, came back.';
    expect(by(text)).toEqual(['Ada Lund']);
  });
});
