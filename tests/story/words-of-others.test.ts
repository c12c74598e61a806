import { testByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

const lunt = (words: string): Row => [words, 'Ada Lunt', 'Ada Lunt'];

/* Words between marks that stand behind what somebody does, and are another's. */
testByConstruction<Row>(
  {
    'what somebody answers others have said': [
      ['Nordbank responded to claims it was "a fraud."', ['a fraud.', null, null]],
      ['Ada Lunt was responding to claims that the plan was "stone dead."'],
      [
        'Ada Lunt responded to accusations she was "a liar" by saying she was "honest."',
        ['a liar', null, null],
        lunt('honest.'),
      ],
      ['Ada Lunt responded to criticism that the plan was "stone dead," saying it lived.', lunt('it lived')],
      ['Nordbank responded to claims by unions that it was "a fraud."', ['a fraud.', 'unions', 'unions']],
      ['Ada Lunt faced claims that she was "a liar."', ['a liar.', null, null]],
      ['Ada Lunt responded to criticism with "a long sigh."', lunt('a long sigh.')],
      ['Ada Lunt responded to the claims by calling them "false."', lunt('false.')],
      ['Ada Lunt responded to "false" claims that she had lied.', lunt('false')],
      ['Ada Lunt reacted to news that the bridge was shut: "A farce."', lunt('A farce.')],
      ['Ada Lunt hit back at claims she was "a liar."', lunt('a liar.')],
      ['Ada Lunt repeated claims that the bank was "a fraud."', lunt('a fraud.')],
    ],
  },
  rowsOf,
);
