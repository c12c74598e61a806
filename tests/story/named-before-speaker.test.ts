import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

const LATE = '“It is late,” said Joel Bundy. ';
const SAID: Reported = ['It is late,', 'Joel Bundy'];

/** Reports that end with a name between commas, behind which somebody says them. */
const CASES: ByConstruction<Reported> = {
  'another who is named says it': [
    [
      `${LATE}The party has hired a lawyer, Carl Pell, Bundy said.`,
      SAID,
      ['The party has hired a lawyer, Carl Pell', 'Bundy'],
    ],
    [
      `${LATE}It wrote to the mayor's first manager, Carl Pell, Bundy said, and to others.`,
      SAID,
      ["It wrote to the mayor's first manager, Carl Pell … and to others", 'Bundy'],
    ],
    [
      'It had hired the founder, Carl Pell, Nordbank said.',
      ['It had hired the founder, Carl Pell', 'Nordbank'],
    ],
  ],
  'several, or a source, are not what the name tells of': [
    [
      'The club will appoint the former coach, Carl Pell, sources said.',
      ['The club will appoint the former coach, Carl Pell', 'sources'],
    ],
    [
      "The dead man was the mayor's brother, Carl Pell, police said.",
      ["The dead man was the mayor's brother, Carl Pell", 'police'],
    ],
    [
      'The blast killed the head of the board, Carl Pell, a source at the board said.',
      ['The blast killed the head of the board, Carl Pell', 'a source at the board'],
    ],
  ],
  'a name that tells who somebody before is': [
    [
      'Officers held a driver, Carl Pell, a spokesman said.',
      ['Officers held a driver, Carl Pell', 'a spokesman'],
    ],
  ],
  'a second comma is lost': [
    ['The pier is shut, Ann Lee, a spokeswoman said.', ['The pier is shut', 'Ann Lee']],
    ['The pier is shut, Ann Lee, spokeswoman for the board said.', ['The pier is shut', 'Ann Lee']],
    ['The pier is shut, Ann Lee, Labour MP for Hexham said.', ['The pier is shut', 'Ann Lee']],
  ],
};

testByConstruction(CASES, reportedIn);
