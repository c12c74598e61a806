import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Of several clauses beside each other, which one a verb or `according to` reports; each with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'an attribution inside the last of several clauses covers that one alone': [
    [
      'She ran the shop, and she also, according to her son, baked the bread.',
      ['she also … baked the bread', 'her son'],
    ],
    [
      'She drew every page, and she also, according to Peter Orme, wrote most of the jokes.',
      ['she also … wrote most of the jokes', 'Peter Orme'],
    ],
    [
      'The boat sank, but it had, according to Anna Ruhl, been leaking for years.',
      ['it had … been leaking for years', 'Anna Ruhl'],
    ],
    [
      'He left school early and, according to Anna Ruhl, never looked back.',
      ['never looked back', 'Anna Ruhl'],
    ],
    [
      'The firm closed in May, and its owner, according to Anna Ruhl, owes the town money.',
      ['its owner … owes the town money', 'Anna Ruhl'],
    ],
    ['The boat sank, but according to Anna Ruhl, it had been leaking.', ['it had been leaking', 'Anna Ruhl']],
    [
      'The firm closed in May, according to Anna Ruhl, and owes the town money.',
      ['The firm closed in May', 'Anna Ruhl'],
    ],
    [
      'The firm, according to Anna Ruhl, owes the town money.',
      ['The firm … owes the town money', 'Anna Ruhl'],
    ],
  ],
  'most of a thing is no matter that somebody writes or talks of': [
    ['Anna Ruhl wrote most of the jokes.'],
    ['Anna Ruhl talked most of the night.'],
    ['Anna Ruhl wrote of her fear of the sea.', ['her fear of the sea', 'Anna Ruhl']],
  ],
  'words beside what somebody is said not to have said are said': [
    [
      'Anna Ruhl told detectives that he had never put it in writing because he "didn\'t believe in paperwork".',
      ['that he had never put it in writing because he "didn\'t believe in paperwork"', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said that she had not told anyone because she was "afraid".',
      ['that she had not told anyone because she was "afraid"', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said he did not explain the loss but was "very sorry".',
      ['he did not explain the loss but was "very sorry"', 'Anna Ruhl'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);
