import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** `she shrugged` right beside words between marks tells who says them; elsewhere it tells what she does. */
const CASES: ByConstruction<Row> = {
  'a gesture behind the words that a sentence begins with': [
    ['"It’s all right," the teenager shrugged.', ['It’s all right,', 'the teenager', 'the teenager']],
    [
      '"It’s all right," the teenager shrugged. "We go on."',
      ['It’s all right, We go on.', 'the teenager', 'the teenager'],
    ],
    ['"It’s all right," Mark Hale grinned.', ['It’s all right,', 'Mark Hale', 'Mark Hale']],
    ['"It’s all right," frowned Mark Hale.', ['It’s all right,', 'Mark Hale', 'Mark Hale']],
    ['"It’s all right," Mark Hale beamed with pride.', ['It’s all right,', 'Mark Hale', 'Mark Hale']],
    ['"It’s all right," Mark Hale winced.', ['It’s all right,', 'Mark Hale', 'Mark Hale']],
    ['"It’s all right," Mark Hale nodded.', ['It’s all right,', 'Mark Hale', 'Mark Hale']],
    ['"It’s all right," smiles Mark Hale.', ['It’s all right,', 'Mark Hale', 'Mark Hale']],
    ['Mark Hale left. "Is it all right?" he smirked.', ['Is it all right?', 'Mark Hale', 'he']],
    ['"It’s all right," the boys grinned.', ['It’s all right,', 'the boys', 'the boys']],
    ['Mark Hale grinned, "We will see."', ['We will see.', 'Mark Hale', 'Mark Hale']],
  ],
  'a gesture beside what another says': [
    ['"It’s all right," said Ann Lee as Mark Hale shrugged.', ['It’s all right,', 'Ann Lee', 'Ann Lee']],
    ['"It’s all right," Ann Lee said. Mark Hale nodded.', ['It’s all right,', 'Ann Lee', 'Ann Lee']],
    ['When Anna Moss said "it is dull," Mark Hale nodded.', ['it is dull,', 'Anna Moss', 'Anna Moss']],
    ['As Anna Moss shouted "it is dull," Mark Hale winced.', ['it is dull,', 'Anna Moss', 'Anna Moss']],
  ],
  'a gesture before words that nobody is told to say': [
    [
      '"It’s all right," Ann Lee said. Mark Hale laughed. "We go on."',
      ['It’s all right,', 'Ann Lee', 'Ann Lee'],
      ['We go on.', 'Mark Hale', 'Mark Hale'],
    ],
    [
      '"It’s all right," Ann Lee said. Mark Hale shrugged and looked away. "We go on."',
      ['It’s all right,', 'Ann Lee', 'Ann Lee'],
      ['We go on.', 'Mark Hale', 'Mark Hale'],
    ],
    [
      '"It’s all right," Ann Lee said. She smiled. "We go on."',
      ['It’s all right,', 'Ann Lee', 'Ann Lee'],
      ['We go on.', 'Ann Lee', 'She'],
    ],
    [
      '"It’s all right," Ann Lee said. Mark Hale laughed. "We go on," Lee added.',
      ['It’s all right,', 'Ann Lee', 'Ann Lee'],
      ['We go on,', 'Ann Lee', 'Lee'],
    ],
  ],
  'a gesture or deed of another, behind which whoever spoke goes on': [
    [
      '"It’s all right," Ann Lee said as Mark Hale laughed. "We go on."',
      ['It’s all right,', 'Ann Lee', 'Ann Lee'],
      ['We go on.', 'Ann Lee', 'Ann Lee'],
    ],
    [
      '"It’s all right," Ann Lee said. Mark Hale had left. "We go on."',
      ['It’s all right,', 'Ann Lee', 'Ann Lee'],
      ['We go on.', 'Ann Lee', 'Ann Lee'],
    ],
    [
      '"It’s all right," Ann Lee said. The crowd laughed. "We go on."',
      ['It’s all right,', 'Ann Lee', 'Ann Lee'],
      ['We go on.', 'Ann Lee', 'Ann Lee'],
    ],
  ],
  'a gesture without words': [
    ['Mark Hale frowned at the "dull" plan.'],
    ['Mark Hale smiled at the "dull" plan.'],
    ['Asked about the "dull" plan, Mark Hale shrugged.'],
    ['The plan is dull, Mark Hale shrugged.'],
    ['The plan, Mark Hale grinned, is dull.'],
    ['The sun beamed on the "dull" plan.'],
    ['Mark Hale shrugged off the "dull" plan.', ['dull', 'Mark Hale', 'Mark Hale']],
  ],
};

testByConstruction(CASES, rowsOf);
