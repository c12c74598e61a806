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
    'whoever stands behind has said it where a pronoun in front means them, or they do what is told there': [
      [
        'Asked why she had called the ferry “dead,” Ada Lunt said it was a slip.',
        ['dead,', 'Ada Lunt', 'Ada Lunt'],
      ],
      [
        'In reaction to the ruling, which she called “a farce,” Ada Lunt told the board to go.',
        ['a farce,', 'Ada Lunt', 'Ada Lunt'],
      ],
      [
        'Despite feeling “sick as a dog,” Ada Lunt said she would sail.',
        ['sick as a dog,', 'Ada Lunt', 'Ada Lunt'],
      ],
      ['Faced with what he called “a mob,” Rowan Pell said he ran.', ['a mob,', 'Rowan Pell', 'Rowan Pell']],
    ],
    'what is owned in front ends before whoever speaks behind': [
      [
        'Despite calls from Ada Lunt for “a full inquiry,” Rowan Pell said the matter was closed.',
        ['a full inquiry,', 'Ada Lunt', 'Ada Lunt'],
        ['the matter was closed', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Despite what police called “a rampage,” Rowan Pell told jurors he was calm.',
        ['a rampage,', 'police', 'police'],
        ['he was calm', 'Rowan Pell', 'Rowan Pell'],
      ],
    ],
  },
  rowsOf,
);
