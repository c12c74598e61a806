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
    'whoever is praised for a deed and a saying says it': [
      ['Fans praised Ada Lunt for standing up and saying "no more."', lunt('no more.')],
      [
        'Omar Pell thanked Ada Lunt for coming forward and saying "enough is enough."',
        lunt('enough is enough.'),
      ],
      ['Ada Lunt apologised for being late and saying "no more."', lunt('no more.')],
    ],
    'whoever accuses is no part of what they accuse somebody of': [
      ['Accused by rivals of running "a shambles," Ada Lunt left.', ['a shambles,', 'rivals', 'rivals']],
      [
        'Ada Lunt was accused by the head of the union of running "a shambles."',
        ['a shambles.', 'the head of the union', 'the head of the union'],
      ],
    ],
    'a task is nobody': [
      [
        'Brae Trust grows oats. Its mission is "healing the land" by farming.',
        ['healing the land', null, null],
      ],
      ['The mission said it was "in peril."', ['in peril.', 'The mission', 'The mission']],
    ],
    'nothing calls itself it': [
      ['The ruling led unions to walk out, calling it "a disgrace."', ['a disgrace.', 'unions', 'unions']],
      [
        'The ruling led unions to walk out, calling the bank "a disgrace."',
        ['a disgrace.', 'The ruling', 'The ruling'],
      ],
    ],
  },
  rowsOf,
);
