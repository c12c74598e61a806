import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What is said beside what another says, and by whom where the names of firms and people are alike. */
const CASES: ByConstruction<Reported> = {
  'a thing spoken of is told up to where another says more of it': [
    [
      "Anna Ruhl also mocked Peter Orme's story about swimming the river, an event that he says led him to the church.",
      ["Peter Orme's story about swimming the river", 'Anna Ruhl'],
      ['that … led him to the church', 'he'],
    ],
    [
      'The report cited an old study as identifying the pump as the cause of the leak, which the board said was covered up.',
      ['an old study as identifying the pump as the cause of the leak', 'The report'],
      ['which … was covered up', 'the board'],
    ],
  ],
  'whoever is of a firm with their own name': [
    [
      'While prices are low, many industries are attractive holdings, said manager Don Ruhl of Ruhl Capital Management, who has been active since 1960.',
      ['While prices are low, many industries are attractive holdings', 'manager Don Ruhl'],
    ],
    ['The mill, Don Ruhl of Ruhl Capital Management said, is shut.', ['The mill … is shut', 'Don Ruhl']],
  ],
};

testByConstruction(CASES, reportedIn);
