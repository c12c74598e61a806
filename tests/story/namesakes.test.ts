import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { lastIn, saidIn } from './parse.ts';

/** A text as one whose first sentence is no headline. */
const story = (text: string) => `RIGA (AP) — ${text}`;

/** Who says each quotation of a text. */
const by = (text: string) => saidIn(story(text)).map((said) => said.by);

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

describe('a surname that two bear', () => {
  test('means neither where both are named together', () => {
    const { by, or, confidence } = lastIn('Maria Lind and Petra Lind run the mill. "It rose," Lind said.');
    expect({ by, confidence }).toEqual({ by: null, confidence: 0 });
    expect(or?.sort()).toEqual(['Maria Lind', 'Petra Lind']);
  });

  test('means the one named last, less surely, with the other beside', () => {
    const { by, or, confidence } = lastIn(
      'Maria Lind runs the mill.\n\n"We close," Petra Lind said. "It rose," Lind added. Lind then left.\n\n"They knew," Lind said.',
    );
    expect({ by, or }).toEqual({ by: 'Petra Lind', or: ['Maria Lind'] });
    expect(confidence).toBeLessThan(0.95);
  });

  test('means whom the story is about', () => {
    const { by, or } = lastIn(
      'Maria Lind runs the mill. Lind is 40.\n\nLind came with Petra Lind, her aunt. "It rose," Lind said.',
    );
    expect({ by, or }).toEqual({ by: 'Maria Lind', or: ['Petra Lind'] });
  });

  test('is told by a title', () => {
    expect(lastIn('Anton Lind met Ruth Lind. "It rose," Ms Lind said.')).toMatchObject({
      by: 'Ruth Lind',
      or: [],
    });
  });
});

test.each([
  ['a couple: he', 'Emil Ruhl and Ada Ruhl came. Ruhl rose. "It is late," he said.', 'Emil Ruhl'],
  ['a couple: she', 'Emil Ruhl and Ada Ruhl came. Ruhl rose. "It is late," she said.', 'Ada Ruhl'],
  [
    'the motion of one of a couple',
    'Emil Ruhl voted no. "It is late," said his wife, Ada Ruhl.\n\n"Yes," said Odd Orme.\n\nRuhl\'s motion was lost. He said it was late.',
    'Emil Ruhl',
  ],
  ['two brothers', 'Emil Ruhl and Odd Ruhl came. Ruhl rose. "It is late," he said.', null],
])('of %s means the one of its gender', (_, text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
});

describe('the dead say nothing today, where somebody else bears the surname', () => {
  const dock = 'Peter Karr left. "It is late," Peter Karr said.\n\n';
  test.each([
    [
      'a funeral',
      `${dock}Hundreds came to the funeral of retired baker Thomas Karr. Mr. Karr said it was late.`,
    ],
    ['who died', `${dock}Thomas Karr, 81, a baker, died in May. "It is late," said Karr.`],
    ['who was shot', `${dock}Police said Thomas Karr was found dead. Karr said it was late.`],
    ['told below', `${dock}Thomas Karr baked. Karr said it was late.\n\nThomas Karr's widow wept.`],
    ['a couple', `${dock}Thomas Karr and his wife, Ida Karr, were killed in May. "It is late," Karr said.`],
  ])('%s', (_, text) => {
    expect(lastIn(story(text)).by).toBe('Peter Karr');
  });

  test.each([
    ['what they once said', `${dock}Thomas Karr died in May. "It is late," Karr once said.`, 'Thomas Karr'],
    ['who nearly died', `${dock}Thomas Karr nearly died in May. Karr said it was late.`, 'Thomas Karr'],
    [
      'who killed',
      'Thomas Karr killed his wife, Ida Karr, in 2019. "It is late," Karr told the court.',
      null,
    ],
    [
      'who was killed by somebody',
      'Ida Karr was killed by Thomas Karr in 2019. Karr said it was late.',
      'Thomas Karr',
    ],
    [
      'who buried somebody',
      `${dock}Thomas Karr, who buried his son on Friday, wept. "It is late," Karr said.`,
      'Thomas Karr',
    ],
    [
      'who has a murder trial',
      `${dock}Thomas Karr's murder trial began. Karr said it was late.`,
      'Thomas Karr',
    ],
    [
      'whose wife died',
      `${dock}It was the death of Thomas Karr's wife. Karr said it was late.`,
      'Thomas Karr',
    ],
    ['who was left for dead', `${dock}Thomas Karr was left for dead. Karr said it was late.`, 'Thomas Karr'],
    [
      'whose son died',
      `${dock}Thomas Karr, whose son, Tim, died in May, wept. Karr said it was late.`,
      'Thomas Karr',
    ],
    [
      'what is about the dead',
      'Thomas Karr died in May. Karr was 81. Karr baked, his son Peter Karr said.\n\n"It is late," Karr said.',
      'Thomas Karr',
    ],
  ])('but not in %s', (_, text, by) => {
    expect(lastIn(story(text)).by).toBe(by);
  });
});

test('a firm that is named as somebody is, the other way round, is not that one', () => {
  expect(by('Dean Marlow left the firm Marlow Dean. "We wish him well," Marlow Dean said.')).toEqual([
    'Marlow Dean',
  ]);
});

test.each([
  ['"So it is," Jim Orme said.', 'James Orme'],
  ['"So it is," James Orme said.', 'James Orme'],
  ['"So it is," James Orme Jr. said.', 'James Orme Jr.'],
  ['"So it is," Orme Jr. said.', 'James Orme Jr.'],
])('father and son of one name: %s', (said, speaker) => {
  expect(by(`James "Jim" Orme and James Orme Jr. left. ${said}`)).toEqual([speaker]);
});

test.each([
  [
    'whoever stands in the same paragraph by the first name alone',
    'Rosa Karr was found on Friday. Karr had been ill.\n\nRosa\'s brother-in-law, Felipe Karr, said they wept. "It is late," Karr said.',
    'Felipe Karr',
  ],
  [
    'whoever goes by the first name ever after',
    'Kayla Karr, 9, was hit by a car. Kayla lives.\n\nHer mother, Denise Karr, told the board so.\n\nKayla is at home.\n\n"It is late," Karr said.',
    'Denise Karr',
  ],
  [
    'whoever was named in between, where the first name goes back to the other',
    'Walter Karr tunes pianos. Karr is old.\n\nAnton Karr had taught him. "It was hard," Walter said.\n\n"It is late," Karr said.',
    'Walter Karr',
  ],
])('a surname is not that of %s', (_, text, name) => {
  expect(by(text).at(-1)).toBe(name);
});
