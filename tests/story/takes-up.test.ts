import { testByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';

testByConstruction(
  {
    'what a phrase in front takes up, another has said': [
      [
        'Asked about claims that the ferry was “dead”, Rowan Pell said it was fine.',
        ['it was fine', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Reacting to a report that the ferry was “dead,” Rowan Pell said it was fine.',
        ['it was fine', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'In response to claims that the ferry was “dead”, Rowan Pell told the board it was fine.',
        ['it was fine', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Despite reports that the ferry was “dead”, Rowan Pell said it was fine.',
        ['it was fine', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Commenting on reports that the ferry was “dead”, Rowan Pell said that it was fine.',
        ['that it was fine', 'Rowan Pell', 'Rowan Pell'],
      ],
    ],
    'an attribution without words of its own behind attributes what stands before it': [
      ['Despite the storm it was “fine”, Rowan Pell said.', ['fine', 'Rowan Pell', 'Rowan Pell']],
      ['Despite the storm it was “fine,” Rowan Pell said on Monday.', ['fine,', 'Rowan Pell', 'Rowan Pell']],
    ],
  },
  rowsOf,
);
