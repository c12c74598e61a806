import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What stands where a subject does and is none: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'how often somebody comes is nobody': [
    [
      'Every spring a woman in a green hat comes to the square and says that the well will be dug.',
      ['that the well will be dug', 'a woman in a green hat'],
    ],
    [
      'Each year a man from the ministry drives up and says that the road will be paved.',
      ['that the road will be paved', 'a man from the ministry'],
    ],
    [
      'Every few years a company sends a letter and says that gold was found.',
      ['that gold was found', 'a company'],
    ],
    [
      'Every critic the paper has came and said that the play was dull.',
      ['that the play was dull', 'Every critic'],
    ],
    ['Every time the river rises a man comes and says that it will be dredged.'],
  ],
  'a request of records is a noun': [
    [
      'Amber Hale, who wrote the records request that produced the letters, said she was tired.',
      ['she was tired', 'Amber Hale'],
    ],
    ['The records request that produced the letters cost her a year.'],
    ['Amber Hale made the public records request that produced the letters.'],
    ['The drivers request that the gates stay shut.', ['that the gates stay shut', 'The drivers']],
  ],
};

testByConstruction(CASES, reportedIn);
