import { expect, test } from 'vitest';
import { by } from './datelined.ts';
import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Speakers and words that another clause or a place is mixed up with: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'a town and its state before who is based there': [
    [
      'Sales will rise next year, the Austin, Texas-based company said.',
      ['Sales will rise next year', 'the Austin, Texas-based company'],
    ],
    [
      'Sales will rise next year, said the San Jose, California-based company.',
      ['Sales will rise next year', 'the San Jose, California-based company'],
    ],
    ['In the capital, Riga-based diplomats said it was late.', ['it was late', 'Riga-based diplomats']],
  ],
  'what a verb in its plain form tells behind said': [
    [
      'The mill said it expects to declare its first dividend and announce the sale of a yard.',
      ['it expects to declare its first dividend and announce the sale of a yard', 'The mill'],
    ],
    [
      'The mill said it will meet clerks and warn them that it is late.',
      ['it will meet clerks and warn them that it is late', 'The mill'],
    ],
    [
      'The bank said it will cut jobs and announced a new chief.',
      ['it will cut jobs', 'The bank'],
      ['a new chief', 'The bank'],
    ],
    [
      'Officials say the gate will be open and ask visitors to wait.',
      ['the gate will be open', 'Officials'],
      ['to wait', 'Officials'],
    ],
  ],
  'the promises that somebody stands or wins by': [
    ['Lena Orth campaigned on promises to cut taxes.', ['to cut taxes', 'Lena Orth']],
    ['Lena Orth was elected on a pledge that taxes would fall.', ['that taxes would fall', 'Lena Orth']],
    ['The race was won on promises to cut taxes.'],
    ['Lena Orth reneged on a promise to cut taxes.'],
  ],
  'two sides who accuse each other': [
    ['Talks ended, with each side accusing the other of lying.'],
    ['Residents left, accusing the council of lying.', ['the council of lying', 'Residents']],
  ],
};

testByConstruction(CASES, reportedIn);

test('behind a semicolon the tag can be of whoever is told of last', () => {
  expect(
    by('Ruth Lowe sang in Ostra; Mary Orth lives in Riga, where she moved "to be near the sea," she says.'),
  ).toEqual([null]);
});
