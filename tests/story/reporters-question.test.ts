import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

const OVER: Row = ['It is over,', 'Ida Marsh', 'Ida Marsh'];

/** Each text with the quotations it should give. */
const CASES: ByConstruction<Row> = {
  'whose answer the reporter asks for': [
    [
      '"It is over," Ida Marsh said. Senate leader Roy Bascomb\'s reaction? "Then she can go."',
      OVER,
      ['Then she can go.', 'Roy Bascomb', 'Senate leader Roy Bascomb'],
    ],
    [
      '"It is over," Ida Marsh said. And Roy Bascomb\'s two-word response? "Not yet."',
      OVER,
      ['Not yet.', 'Roy Bascomb', 'Roy Bascomb'],
    ],
    [
      '"It is over," Ida Marsh said. Roy Bascomb\'s take on the offer? "Not yet."',
      OVER,
      ['Not yet.', 'Roy Bascomb', 'Roy Bascomb'],
    ],
    [
      '"It is over," Ida Marsh said. The reaction of Roy Bascomb? "Not yet."',
      OVER,
      ['Not yet.', 'Roy Bascomb', 'Roy Bascomb'],
    ],
    [
      '"It is over," Ida Marsh said. What was the mayor\'s advice to her? "Keep going."',
      OVER,
      ['Keep going.', 'the mayor', 'the mayor'],
    ],
    [
      '"It is over," Ida Marsh said. How did Roy Bascomb respond? "Not yet."',
      OVER,
      ['Not yet.', 'Roy Bascomb', 'Roy Bascomb'],
    ],
    [
      '"It is over," Ida Marsh said.\n\nRoy Bascomb\'s verdict?\n\n"Not yet, and not tomorrow."',
      OVER,
      ['Not yet, and not tomorrow.', 'Roy Bascomb', 'Roy Bascomb'],
    ],
    [
      '"It is over," Ida Marsh said. The reaction from Roy Bascomb: "Not yet."',
      OVER,
      ['Not yet.', 'Roy Bascomb', 'Roy Bascomb'],
    ],
    ['"It is over," Ida Marsh said. Her advice? "Go home."', OVER, ['Go home.', 'Ida Marsh', 'Her']],
    // Nobody tells whose answer it is: not whoever spoke before.
    ['"It is over," Ida Marsh said. The response? "Not yet."', OVER, ['Not yet.', null, null]],
  ],
  'whoever speaks goes on': [
    [
      '"It is over," Ida Marsh said. Did she care about Roy Bascomb\'s reaction? "Not at all."',
      OVER,
      ['Not at all.', 'Ida Marsh', 'Ida Marsh'],
    ],
    [
      '"It is over," Ida Marsh said. Why now? "It had to end."',
      OVER,
      ['It had to end.', 'Ida Marsh', 'Ida Marsh'],
    ],
    [
      '"It is over," Ida Marsh said. Roy Bascomb\'s reaction? "Who cares?" said Kip Lindgren.',
      OVER,
      ['Who cares?', 'Kip Lindgren', 'Kip Lindgren'],
    ],
  ],
};

testByConstruction(CASES, rowsOf);
