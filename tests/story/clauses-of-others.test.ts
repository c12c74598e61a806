import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** Words behind the clause of somebody else than whoever speaks before: texts, and what they report. */
const CASES: ByConstruction<Row> = {
  'a clause of its own has a doer of its own': [
    [
      'Tom Hull praised the plan, but Ann Lee expressed "deep regret."',
      ['the plan', 'Tom Hull', 'Tom Hull'],
      ['deep regret.', 'Ann Lee', 'Ann Lee'],
    ],
    [
      'Tom Hull called it "dull," and Ann Lee, the mayor, felt "let down" by all.',
      ['dull,', 'Tom Hull', 'Tom Hull'],
      ['let down', 'Ann Lee', 'Ann Lee'],
    ],
    [
      'Days after Tom Hull called it "dull," Ann Lee voiced "grave concern."',
      ['dull,', 'Tom Hull', 'Tom Hull'],
      ['grave concern.', 'Ann Lee', 'Ann Lee'],
    ],
    [
      'Tom Hull has said little since Ann Lee quit for "personal reasons."',
      ['personal reasons.', 'Ann Lee', 'Ann Lee'],
    ],
    ['Tom Hull said nothing as Ann Lee was adamant that it was "a toy."', ['a toy.', 'Ann Lee', 'Ann Lee']],
    ['Tom Hull left in May after Ann Lee said she was "done."', ['done.', 'Ann Lee', 'Ann Lee']],
    ['Tom Hull left in May after Ann Lee said she was ill.', ['she was ill', 'Ann Lee', 'Ann Lee']],
    [
      'Tom Hull denied it, but Ann Lee was "quite sure of it" in May.',
      ['quite sure of it', 'Ann Lee', 'Ann Lee'],
    ],
  ],
  'a clause in front has its own words, and the attribution behind it others': [
    [
      'Days after Tom Hull called it "dull," Ann Lee said the mill was unsafe.',
      ['dull,', 'Tom Hull', 'Tom Hull'],
      ['the mill was unsafe', 'Ann Lee', 'Ann Lee'],
    ],
    [
      'After Tom Hull called it "dull," Ann Lee vowed to close the mill.',
      ['dull,', 'Tom Hull', 'Tom Hull'],
      ['to close the mill', 'Ann Lee', 'Ann Lee'],
    ],
    [
      'When a woman asked if it was the "old one," Anna Ruhl said yes.',
      ['old one,', 'a woman', 'a woman'],
      ['yes', 'Anna Ruhl', 'Anna Ruhl'],
    ],
    [
      'Tom Hull has said little since Ann Lee, the mayor, said the mill was unsafe.',
      ['the mill was unsafe', 'Ann Lee', 'Ann Lee'],
    ],
  ],
  'more may be told of the doer': [
    [
      'Tom Hull criticized the budget, and an ad that ran in May accuses her of "waste."',
      ['the budget', 'Tom Hull', 'Tom Hull'],
      ['waste.', 'an ad', 'an ad'],
    ],
    [
      'Tom Hull criticized the plan, and the bank that backs it said nothing.',
      ['the plan', 'Tom Hull', 'Tom Hull'],
    ],
    [
      'Tom Hull cited the cost and the danger that a wall could fall and hurt somebody.',
      ['the cost and the danger that a wall could fall and hurt somebody', 'Tom Hull', 'Tom Hull'],
    ],
  ],
  'whoever is accused of something speaks, and not whom it was done to': [
    [
      'A builder accused of killing his partner told police he was ill.',
      ['he was ill', 'A builder', 'A builder'],
    ],
    ['A man charged with robbing the bank said he was ill.', ['he was ill', 'A man', 'A man']],
    ['A builder accused of murder told police he was ill.', ['he was ill', 'A builder', 'A builder']],
    [
      'A builder accused of the murder of his partner said he was ill.',
      ['he was ill', 'A builder', 'A builder'],
    ],
    [
      'He was accused of beating his wife, police said.',
      ['He was accused of beating his wife', 'police', 'police'],
    ],
  ],
  'set against a report by its name': [
    [
      'Ann Lee said sales fell, while Tom Hull put the number at "a third."',
      ['sales fell', 'Ann Lee', 'Ann Lee'],
      ['a third.', 'Tom Hull', 'Tom Hull'],
    ],
    [
      'Ann Lee said it was fine, while clerks were "left in the dark."',
      ['it was fine', 'Ann Lee', 'Ann Lee'],
      ['left in the dark.', 'Ann Lee', 'Ann Lee'],
    ],
  ],
  'a word between two names is what one does to the other': [
    ['Ann Lee beat Eva Orme on Thursday, then admitted she was ill.', ['she was ill', 'Ann Lee', 'Ann Lee']],
    ['"It is late," Orme confidant Eva Hale said.', ['It is late,', 'Eva Hale', 'Eva Hale']],
  ],
  'what dates a thing that somebody judges': [
    ['Mara Ruhl called the day when Tom Lee quit "a shock."', ['a shock.', 'Mara Ruhl', 'Mara Ruhl']],
  ],
  'what is reported goes on past it': [
    [
      'Tom Hull said it was fine, but Ann Lee felt "let down."',
      ['it was fine', 'Tom Hull', 'Tom Hull'],
      ['let down.', 'Tom Hull', 'Tom Hull'],
    ],
    ['Tom Hull said after Ann Lee resigned that it was "dull."', ['dull.', 'Tom Hull', 'Tom Hull']],
    [
      'Tom Hull told reporters after Ann Lee resigned: "It is dull."',
      ['It is dull.', 'Tom Hull', 'Tom Hull'],
    ],
    [
      'Tom Hull blamed the board because clerks were "left in the dark."',
      ['left in the dark.', 'Tom Hull', 'Tom Hull'],
    ],
    ['A memo sent in May after the vote said it was late.', ['it was late', 'A memo', 'A memo']],
  ],
};

testByConstruction(CASES, rowsOf);
