import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Headlines that a digest of the press gives with their bylines are nobody's words. */
const CASES: ByConstruction<Reported> = {
  'a headline with its byline': [
    [
      'FAREWELL - "The Quay Room to close in May," by Courier\'s Ben Ruhl: "The Quay Room, a club, will close in May."',
      ['The Quay Room, a club, will close in May.', null],
    ],
    ['NOW OPEN - "Show confronts the past," by the Oslo Post\'s Annika Orme http://example.org/1'],
  ],
  'not so what somebody is quoted by or says': [
    ['"We will win in May," by Ruhl\'s account, was what the skippers said.', ['We will win in May,', null]],
    ['"We will win in May," Annika Orme said.', ['We will win in May,', 'Annika Orme']],
  ],
};

testByConstruction(CASES, reportedIn);
