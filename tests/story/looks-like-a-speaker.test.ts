import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What looks like a speaker, or only like a part of one: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'how somebody is, before who does something then': [
    [
      "Angry at the harbour board's delay, the troika quit Ostra and threatened to sue.",
      ['to sue', 'the troika'],
    ],
    ['Upset by the delay, the quartet quit the tour and vowed to sue.', ['to sue', 'the quartet']],
    ['Keen to settle, the consortium met and promised to pay.', ['to pay', 'the consortium']],
    ['Sick of waiting, Lena Orth quit and vowed to sue.', ['to sue', 'Lena Orth']],
    ['Angry clerks quit and vowed to sue.', ['to sue', 'Angry clerks']],
    ['Glad Orth quit and vowed to sue.', ['to sue', 'Glad Orth']],
  ],
  'one group, told by two words': [
    ['Buses stopped, and rail and metro workers pledged to join.', ['to join', 'rail and metro workers']],
    [
      'Ferries stopped, while hotel and restaurant owners said it was late.',
      ['it was late', 'hotel and restaurant owners'],
    ],
    [
      'On Monday, hotel and restaurant owners said it was late.',
      ['it was late', 'hotel and restaurant owners'],
    ],
    ['Oil and gas firms said it was late.', ['it was late', 'Oil and gas firms']],
    ['Lena Orth left and metro workers pledged to join.', ['to join', 'metro workers']],
  ],
  'a plural with what it is about and a verb of its own': [
    ['New U.S. claims for jobless benefits fell last week, pointing to a rise in pay.'],
    ['U.S. claims for dole money fell last week and prices rose.'],
    ['Jobless claims fell last week and prices rose.'],
    ['Ostran reports of fraud were false and it rained.'],
    ['The U.S. claims the missile was old.', ['the missile was old', 'The U.S.']],
    ['Lena Orth claims for the bank a role it never had.', ['a role it never had', 'Lena Orth']],
    ['Lena Orth reports from the front that it fell.', ['that it fell', 'Lena Orth']],
  ],
  'a thing with an owner and a name before it': [
    ["Lena Orth, 34, placed Ostra's first official Starbucks order, for a large coffee."],
    ["It must close, Ruhl's Orme lawyers demand.", ['It must close', "Ruhl's Orme lawyers"]],
  ],
};

testByConstruction(CASES, reportedIn);
