import { describe, expect, test } from 'vitest';
import { by, story } from './datelined.ts';
import { lastIn, saidIn } from './parse.ts';

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

  test.each([
    'Maria Lind came in May.\n\nPetra Lind came in June. "It rose," Lind said.',
    'Maria Lind said it fell.\n\nPetra Lind came in June. Lind said it rose.',
    'Maria Lind came in May.\n\nPetra Lind came in June, and Lind said it rose.',
  ])('means, less surely, the one whose full name began the sentence before: %s', (text) => {
    const { by, or, confidence } = lastIn(text);
    expect({ by, or }).toEqual({ by: 'Petra Lind', or: ['Maria Lind'] });
    expect(confidence).toBeLessThan(0.9);
  });

  test.each([
    'Maria Lind came in May. Petra Lind came in June. "It rose," Lind said.',
    'Mayor Maria Lind spoke for an hour. Petra Lind sat nearby. Lind said it rose.',
    'Maria Lind came in May. She met Petra Lind in June. "It rose," Lind said.',
    'Maria Lind came in May. Her aunt, Petra Lind, came in June. "It rose," Lind said.',
    'Maria Lind came in May. Petra Lind is her aunt. "It rose," Lind said.',
    'Petra Lind, the aunt of Maria Lind, came in June. "It rose," Lind said.',
    'Petra Lind left before Maria Lind came. "It rose," Lind said.',
    'Maria Lind came in May. Petra Lind came in June. It rained. "It rose," Lind said.',
    'Mayor Maria Lind came in May. Petra Lind came in June. The mayor left. "It rose," Lind said.',
  ])('means neither where another was told of beside or since: %s', (text) => {
    expect(lastIn(text).by).toBeNull();
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
    [
      'last week',
      'Thomas Karr died in May. His son, Peter Karr, wept.\n\nIn an interview last week Karr said it was late.',
    ],
  ])('%s', (_, text) => {
    expect(lastIn(story(text)).by).toBe('Peter Karr');
  });

  test.each([
    ['what they once said', `${dock}Thomas Karr died in May. "It is late," Karr once said.`, 'Thomas Karr'],
    [
      'what they said in a year',
      'Thomas Karr died in May. His son, Peter Karr, wept.\n\nIn 1998 Karr told the Post: "It is late."',
      'Thomas Karr',
    ],
    [
      'what they were asked once',
      'Thomas Karr died in May. His son, Peter Karr, wept.\n\nAsked once of it, Karr said: "It is late."',
      'Thomas Karr',
    ],
    [
      'what they said last',
      'Thomas Karr died in May. His son, Peter Karr, wept.\n\nIn his last interview, Karr said it was late.',
      'Thomas Karr',
    ],
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
