import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** Subjects that name nobody, and polls: texts, and what they report. */
const CASES: ByConstruction<Row> = {
  'some say': [
    ['Some say he will burn out by spring.', ['he will burn out by spring', 'Some', 'Some']],
    ['It is late, but some say the mill is safe.', ['the mill is safe', 'some', 'some']],
    ['They want some say in it.'],
    ['He has some say over the mill.'],
  ],
  'nearly all': [
    ['Nearly all described it as "cold."', ['cold.', 'Nearly all', 'Nearly all']],
    ['Almost all said it was late.', ['it was late', 'Almost all', 'Almost all']],
    ['All said it was late.', ['it was late', null, 'All']],
    ['The sisters all said it was late.', ['it was late', 'The sisters', 'The sisters']],
  ],
  'an op-ed': [
    ['A 2014 op-ed argued for "a wide path."', ['a wide path.', 'A 2014 op-ed', 'A 2014 op-ed']],
    ['In a 2014 op-ed, Dan Pike argued it was late.', ['it was late', 'Dan Pike', 'Dan Pike']],
  ],
  'a poll finds without that': [
    [
      'A poll released Sunday found Dan Pike trailing by four points.',
      ['Dan Pike trailing by four points', 'A poll', 'A poll'],
    ],
    ['A poll found 40 percent want him gone.', ['40 percent want him gone', 'A poll', 'A poll']],
    ['The poll also found 60% of women back the ban.', ['60% of women back the ban', 'The poll', 'The poll']],
    ['A survey found most voters are tired.', ['most voters are tired', 'A survey', 'A survey']],
    ['A survey found that voters are tired.', ['that voters are tired', 'A survey', 'A survey']],
    ['Polls find most voters back the ban.', ['most voters back the ban', 'Polls', 'Polls']],
    ['The survey found few problems.'],
    ['The jury found Dan Pike guilty.'],
    ['Pollsters found him in a cafe.'],
  ],
  'data show without that': [
    ['Data show sales fell last year.', ['sales fell last year', 'Data', 'Data']],
    ['Data show that sales fell last year.', ['that sales fell last year', 'Data', 'Data']],
    ['The figures showed sales fell last year.', ['sales fell last year', 'The figures', 'The figures']],
    ['Court records show Dan Pike bought it.', ['Dan Pike bought it', 'Court records', 'Court records']],
    ['The review also showed the mill was safe.', ['the mill was safe', 'The review', 'The review']],
    ['Polls show Dan Pike ahead.', ['Dan Pike ahead', 'Polls', 'Polls']],
    ['Data show a fall in sales.'],
    ['Polls show few voters in the town.'],
    ['Surveillance video shows Dan Pike struck him.'],
    ['The records Dan Pike showed Mary Holt were old.'],
  ],
};

testByConstruction(CASES, rowsOf);
