import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Whom a task tells more of before the verb, and what a sentence begins with: each with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'the object of somebody’s task is no subject': [
    ['Orth’s nominee to lead the Harbour Board told clerks it was late.', ['it was late', 'Orth’s nominee']],
    ['The candidate to succeed the governor said it was late.', ['it was late', 'The candidate']],
    ['The man tapped to lead the HPB said it was late.', ['it was late', 'The man']],
    ['A woman trying to reach the station said it was late.', ['it was late', 'A woman']],
    ['The first woman to lead the bank said it was late.', ['it was late', 'The first woman']],
    ['Experts hired to help the council said it was late.', ['it was late', 'Experts']],
    ['The woman who used to run the bank said it was late.', ['it was late', 'The woman']],
    [
      'The board asked Lena Orth to run the bank, Jan Pell said.',
      ['The board asked Lena Orth to run the bank', 'Jan Pell'],
    ],
    [
      'Lena Orth told the man to ask the mayor. The mayor said it was late.',
      ['to ask the mayor', 'Lena Orth'],
      ['it was late', 'The mayor'],
    ],
  ],
  'the subject behind what a sentence begins with is none of what is claimed in it': [
    ['Asked about Pell’s claim that it rained, Rep. Lena Orth laughed.', ['that it rained', 'Pell']],
    ['Despite Pell’s assertion that it rained, Rep. Lena Orth left.', ['that it rained', 'Pell']],
    [
      'In response to Pell’s charge that she lied, Sen. Lena Orth of Brae laughed.',
      ['that she lied', 'Pell'],
    ],
  ],
  'a letter is no letter of the alphabet': [
    ['Lena Orth called the letter “political theater.”', ['the letter “political theater.”', 'Lena Orth']],
    ['The letter “A” was missing, Lena Orth said.', ['The letter “A” was missing', 'Lena Orth']],
  ],
};

testByConstruction(CASES, reportedIn);
