import { testByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** A row of what a body says. */
const CAMP = 'Doctors Without Borders';

/* A preposition in the name of a body is written with a capital. */
testByConstruction<Row>(
  {
    'a body of people without or against something': [
      ['"It is full," said Doctors Without Borders.', ['It is full,', CAMP, CAMP]],
      ['"It is full," Doctors Without Borders said.', ['It is full,', CAMP, CAMP]],
      ['It is full, Mothers Against War said.', ['It is full', 'Mothers Against War', 'Mothers Against War']],
      [
        '"It is full," a spokeswoman for Doctors Without Borders said.',
        ['It is full,', `a spokeswoman for ${CAMP}`, `a spokeswoman for ${CAMP}`],
      ],
    ],
    'somebody of that body': [
      ['"It is full," said Doctors Without Borders’ Ada Lunt.', ['It is full,', 'Ada Lunt', 'Ada Lunt']],
      [
        '"It is full," said Doctors Without Borders spokeswoman Ada Lunt.',
        ['It is full,', 'Ada Lunt', 'spokeswoman Ada Lunt'],
      ],
    ],
    'not so in a title of something else': [
      [
        'Omar Pell said his book The Truth About Lunt showed he was "no fool."',
        ['no fool.', 'Omar Pell', 'Omar Pell'],
      ],
    ],
  },
  rowsOf,
);
