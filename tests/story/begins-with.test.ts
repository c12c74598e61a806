import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** What is written, and answers that come by some way: texts with who speaks the words. */
const CASES: ByConstruction<Row> = {
  'what is written begins or ends with words': [
    ['The letter closes with the words "Be well, Ida."', ['Be well, Ida.', 'The letter', 'The letter']],
    ['The letter ends: "Be well, Ida."', ['Be well, Ida.', 'The letter', 'The letter']],
    ['The email opened with "You are all fired."', ['You are all fired.', 'The email', 'The email']],
    ['Mary Holt ends her letter with the words "Be well, Dan."', ['Be well, Dan.', 'Mary Holt', 'Mary Holt']],
    [
      'Dan Pike left. Mary Holt\'s letter ends with the words "Be well, Dan."',
      ['Be well, Dan.', 'Mary Holt', 'Mary Holt'],
    ],
    ['The game ended with "We Are the Champions."'],
  ],
  'an answer comes': [
    [
      'Mary Holt\'s response came by text message: "Cluck, cluck."',
      ['Cluck, cluck.', 'Mary Holt', 'Mary Holt'],
    ],
    [
      'Mary Holt\'s answer arrived an hour later: "Go away, Dan."',
      ['Go away, Dan.', 'Mary Holt', 'Mary Holt'],
    ],
    ['The response came by text message: "Go away, Dan."', ['Go away, Dan.', null, null]],
  ],
};

testByConstruction(CASES, rowsOf);
