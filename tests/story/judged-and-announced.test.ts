import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What is judged, asked for and announced, and where: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'what somebody is blamed and mocked for, and what is asked for': [
    ['Anna Ruhl blames Strickland for the fire.', ['Strickland for the fire', 'Anna Ruhl']],
    ['Anna Ruhl blames "that fool" Strickland.', ['"that fool" Strickland', 'Anna Ruhl']],
    ['Anna Ruhl mocked a rival\'s "fat" wife.', ['a rival\'s "fat" wife', 'Anna Ruhl']],
    ['Anna Ruhl mocked the plan.', ['the plan', 'Anna Ruhl']],
    ['Anna Ruhl blames Strickland, saying he lied.', ['he lied', 'Anna Ruhl']],
    ['Anna Ruhl asked for an inquiry.', ['an inquiry', 'Anna Ruhl']],
    ['Anna Ruhl asked for a tax break.', ['a tax break', 'Anna Ruhl']],
    ['Anna Ruhl asked for a break from tolls.', ['a break from tolls', 'Anna Ruhl']],
    ['Anna Ruhl asked for "a break".', ['a break', 'Anna Ruhl']],
  ],
  'where and at what hour somebody announces a thing': [
    ['Anna Ruhl announced the deal on the quay shortly before dawn.', ['the deal', 'Anna Ruhl']],
    [
      'Anna Ruhl announced the deal on the courthouse steps just after midnight and left.',
      ['the deal', 'Anna Ruhl'],
    ],
    ['Anna Ruhl announced a deal on tolls shortly before dawn.', ['a deal on tolls', 'Anna Ruhl']],
    ['Anna Ruhl announced a strike at midnight.', ['a strike at midnight', 'Anna Ruhl']],
    [
      'Anna Ruhl announced a truce from soon after midnight.',
      ['a truce from soon after midnight', 'Anna Ruhl'],
    ],
    ['Anna Ruhl announced the closure of the quay.', ['the closure of the quay', 'Anna Ruhl']],
    [
      'Anna Ruhl condemned the raid on the quay shortly before dawn.',
      ['the raid on the quay shortly before dawn', 'Anna Ruhl'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);
