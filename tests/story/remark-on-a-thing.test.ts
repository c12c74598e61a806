import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What is said goes on behind what is told by the way of the thing that it begins with. */
const CASES: ByConstruction<Reported> = {
  'what a thing is called': [
    [
      'Anna Ruhl said the deal, called "Green Roads", would cost millions.',
      ['the deal, called "Green Roads", would cost millions', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said on Monday the deal, known as Green Roads, would cost millions.',
      ['the deal, known as Green Roads, would cost millions', 'Anna Ruhl'],
    ],
  ],
  'what else is told of it': [
    [
      'Anna Ruhl said the deal, signed in May, would cost millions.',
      ['the deal, signed in May, would cost millions', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl told reporters the mill, the largest in town, had closed.',
      ['the mill, the largest in town, had closed', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said the mill, now shut, later burned.', ['the mill, now shut, later burned', 'Anna Ruhl']],
    [
      'Anna Ruhl promised the board, meeting in May, would vote on it.',
      ['the board, meeting in May, would vote on it', 'Anna Ruhl'],
    ],
  ],
  'not so where the verb has another subject': [
    ['The clerks who warned the bank, the first in town, were fired.'],
    ['The skipper who had more than once warned the port, the oldest in the county, was fired.'],
    ['The skipper who had repeatedly warned the port, the oldest in the county, was fired.'],
    ['The skipper who in March warned the port, the oldest in the county, was fired.'],
    ['The magazine that on June 3 revealed the theft, the largest in years, has closed.'],
    ['The skippers who would later have to warn the port, built in May, were late.'],
    [
      'A skipper who was ill told reporters the port, built in May, had closed.',
      ['the port, built in May, had closed', 'A skipper'],
    ],
    [
      'Noting the mill, the oldest in town, has said it would close, the clerk left.',
      ['it would close', 'the mill'],
    ],
    ['The clerk who told the board, elected in May, was fired.'],
    ['Anna Ruhl, who praised the deal, signed in May, was late.', ['the deal, signed in May', 'who']],
  ],
};

testByConstruction(CASES, reportedIn);
