import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** Sources of about so many, and offices of the law and the church before a name. */
const CASES: ByConstruction<Row> = {
  'a number that is not exact': [
    [
      'It was late, according to a study of more than 400 nurses.',
      ['It was late', 'a study of more than 400 nurses', 'a study of more than 400 nurses'],
    ],
    [
      'It was late, according to a survey of about 500 firms.',
      ['It was late', 'a survey of about 500 firms', 'a survey of about 500 firms'],
    ],
    [
      'It was late, according to a poll of nearly 1,000 voters.',
      ['It was late', 'a poll of nearly 1,000 voters', 'a poll of nearly 1,000 voters'],
    ],
    [
      'It was late, according to a review of at least 40 trials.',
      ['It was late', 'a review of at least 40 trials', 'a review of at least 40 trials'],
    ],
    [
      'It was late, according to people with more than one account.',
      ['It was late', 'people with more than one account', 'people with more than one account'],
    ],
    ['It was late, said the owner of about 40 mills, Tom Hale.', ['It was late', 'Tom Hale', 'Tom Hale']],
    [
      'Sales rose in June, according to the board, from about 40 to 50.',
      ['Sales rose in June', 'the board', 'the board'],
    ],
  ],
  'an office before a name': [
    ['The judge, Recorder Ann Lee, said it was late.', ['it was late', 'Ann Lee', 'Recorder Ann Lee']],
    ['The judge, Recorder Ann Lee KC, said it was late.', ['it was late', 'Ann Lee', 'Recorder Ann Lee KC']],
    ['Quarterback Deacon Hale said it was late.', ['it was late', 'Deacon Hale', 'Quarterback Deacon Hale']],
    ['Gunner Hale, 8, came. Gunner said it was late.', ['it was late', 'Gunner Hale', 'Gunner']],
    ['Cantor Fitzgerald said it was late.', ['it was late', 'Cantor Fitzgerald', 'Cantor Fitzgerald']],
    ['The rector, Tom Hale, said it was late.', ['it was late', 'Tom Hale', 'Tom Hale']],
  ],
};

testByConstruction(CASES, rowsOf);
