import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

const [OFF, THAT_OFF] = ['the deal was off', 'that the deal was off'];

/** Dates whose day stands before the month or has an ending, around verbs of saying. */
const CASES: ByConstruction<Reported> = {
  'a date behind the verb is none of what is said': [
    ['Ines Orme said on 9 February that the deal was off.', [THAT_OFF, 'Ines Orme']],
    ['Ines Orme said on 9 February the deal was off.', [OFF, 'Ines Orme']],
    ['Ines Orme said on 9th February 2020 that the deal was off.', [THAT_OFF, 'Ines Orme']],
    ['Ines Orme said on February 9th that the deal was off.', [THAT_OFF, 'Ines Orme']],
    ['Ines Orme said on February 9th the deal was off.', [OFF, 'Ines Orme']],
    ['Ines Orme said on February 9th, 2020, that the deal was off.', [THAT_OFF, 'Ines Orme']],
    ['Ines Orme said on Tuesday 9 February that the deal was off.', [THAT_OFF, 'Ines Orme']],
    ['Ines Orme said on Tuesday, February 9th, that the deal was off.', [THAT_OFF, 'Ines Orme']],
    ['Ines Orme told the board on the 9th of May that the deal was off.', [THAT_OFF, 'Ines Orme']],
    ['Ines Orme told the board on 9 February that the deal was off.', [THAT_OFF, 'Ines Orme']],
    [
      'Ines Orme told the board on February 9th, during a break, that the deal was off.',
      [THAT_OFF, 'Ines Orme'],
    ],
    ['Ines Orme said in a letter dated 9 February that the deal was off.', [THAT_OFF, 'Ines Orme']],
    ['The deal was off, Ines Orme said on February 9th.', ['The deal was off', 'Ines Orme']],
    ['The deal was off, Ines Orme said on 9 February 2020.', ['The deal was off', 'Ines Orme']],
    ['Ines Orme said on Friday May 4 the deal was off.', [OFF, 'Ines Orme']],
    ['Ines Orme said on Friday, May 4, 2020, that the deal was off.', [THAT_OFF, 'Ines Orme']],
    ['Ines Orme said late Friday, May 4, that the deal was off.', [THAT_OFF, 'Ines Orme']],
    ['Ines Orme said on 3 May 40 clerks had left.', ['40 clerks had left', 'Ines Orme']],
  ],
  'a date before the verb is none of whoever speaks': [
    ['The board on 9 February said the deal was off.', [OFF, 'The board']],
    ['The board on Tuesday 9 February said the deal was off.', [OFF, 'The board']],
    ['A spokesman for the board on February 9th said the deal was off.', [OFF, 'A spokesman for the board']],
    ['Ines Orme on February 9th said the deal was off.', [OFF, 'Ines Orme']],
    ['The archive on 9 February 1712 said the deal was off.', [OFF, 'The archive']],
    ['The archive on the 9th of February, 1712, said the deal was off.', [OFF, 'The archive']],
    ['The board on Friday the 9th said the deal was off.', [OFF, 'The board']],
    ['The board at noon said the deal was off.', [OFF, 'The board']],
    ['"It is off," said the board shortly before midnight.', ['It is off,', 'the board']],
    ['"It is off," said the board at noon.', ['It is off,', 'the board']],
    ['"It is off," said the board on 9 February.', ['It is off,', 'the board']],
  ],
  'numbers and days that are no such date': [
    ['Ines Orme said on the 9th floor that the deal was off.', [THAT_OFF, 'Ines Orme']],
    ['Ines Orme said the 9th floor was shut.', ['the 9th floor was shut', 'Ines Orme']],
    ['Ines Orme said on Tuesday 40 clerks had left.', ['40 clerks had left', 'Ines Orme']],
    ['Ines Orme said Friday, May 4 was a bad day.', ['Friday, May 4 was a bad day', 'Ines Orme']],
    ['Ines Orme said May 1st was a bad day.', ['May 1st was a bad day', 'Ines Orme']],
  ],
};

testByConstruction(CASES, reportedIn);
