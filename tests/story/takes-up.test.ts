import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** What a phrase in front takes up, and what whoever stands behind it says. */
const CASES: ByConstruction<Row> = {
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
  'what others are told to say of whoever is named behind is not theirs, and what they say to it is told apart':
    [
      [
        'Asked about a note calling him “a clown,” Rowan Pell said he had not read it.',
        ['a clown,', null, null],
        ['he had not read it', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Asked about a note in which a rival said he was “a clown,” Rowan Pell said he had not read it.',
        ['a clown,', 'a rival', 'a rival'],
        ['he had not read it', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Asked about Ada Lunt calling him “a clown,” Rowan Pell said he had not heard it.',
        ['a clown,', 'Ada Lunt', 'Ada Lunt'],
        ['he had not heard it', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Asked by a clerk about the “long list,” Rowan Pell said he had none.',
        ['long list,', 'a clerk', 'a clerk'],
        ['he had none', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Described by a rival as “a fox,” Rowan Pell said he liked it.',
        ['a fox,', 'a rival', 'a rival'],
        ['he liked it', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Called “a clown” by Ada Lunt, Rowan Pell said he had been called worse.',
        ['a clown', 'Ada Lunt', 'Ada Lunt'],
        ['he had been called worse', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Told by police to “go home,” Rowan Pell told them he would stay.',
        ['go home,', 'police', 'police'],
        ['he would stay', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Hailed as “a hero,” Rowan Pell told reporters he had done his job.',
        ['a hero,', null, null],
        ['he had done his job', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Sentenced to ten years for “a brutal attack,” Rowan Pell said he was sorry.',
        ['a brutal attack,', null, null],
        ['he was sorry', 'Rowan Pell', 'Rowan Pell'],
      ],
      [
        'Rowan Pell, jailed on Monday for “a brutal attack,” said he was sorry.',
        ['a brutal attack,', null, null],
        ['he was sorry', 'Rowan Pell', 'Rowan Pell'],
      ],
      ['Told he was “a clown,” Rowan Pell laughed.', ['a clown,', null, null]],
      ['Shown a note calling him “a clown,” Rowan Pell laughed.', ['a clown,', null, null]],
    ],
  'what others do to whoever is named behind by saying or judging': [
    [
      'Criticised by fans for “a farce of a game,” Rowan Pell said he was sorry.',
      ['a farce of a game,', 'fans', 'fans'],
      ['he was sorry', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'Criticised by fans for what they called “a farce,” Rowan Pell said he was sorry.',
      ['a farce,', 'fans', 'fans'],
      ['he was sorry', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'Urged by police to “stay home,” Rowan Pell said he would go.',
      ['stay home,', 'police', 'police'],
      ['he would go', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'Praised for “a lifetime of work,” Rowan Pell said he was moved.',
      ['a lifetime of work,', null, null],
      ['he was moved', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'Quoted by a paper as saying it was “a farce,” Rowan Pell said he was misread.',
      ['a farce,', 'Rowan Pell', 'Rowan Pell'],
      ['he was misread', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'Worried about “a long winter,” Rowan Pell said he would leave.',
      ['a long winter,', 'Rowan Pell', 'Rowan Pell'],
      ['he would leave', 'Rowan Pell', 'Rowan Pell'],
    ],
  ],
  'a participle in front has the subject of the sentence, where its words end between marks too': [
    ['Calling the ferry “dead,” Rowan Pell left.', ['dead,', 'Rowan Pell', 'Rowan Pell']],
    ['Saying the ferry was “dead,” Rowan Pell left.', ['dead,', 'Rowan Pell', 'Rowan Pell']],
    [
      'Calling the ferry “dead,” Rowan Pell said it must go.',
      ['dead,', 'Rowan Pell', 'Rowan Pell'],
      ['it must go', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'Accusing the mayor of “theft,” Rowan Pell said she must go.',
      ['theft,', 'Rowan Pell', 'Rowan Pell'],
      ['she must go', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'While admitting he was “tired,” Rowan Pell told the board he would stay.',
      ['tired,', 'Rowan Pell', 'Rowan Pell'],
      ['he would stay', 'Rowan Pell', 'Rowan Pell'],
    ],
    ['Warning that the bank was “finished,” Rowan Pell left.', ['finished,', 'Rowan Pell', 'Rowan Pell']],
    ['Calling the ferry “dead,” Rowan Pell said.', ['dead,', 'Rowan Pell', 'Rowan Pell']],
    [
      'Citing “family reasons,” Rowan Pell said he would retire.',
      ['family reasons,', 'Rowan Pell', 'Rowan Pell'],
      ['he would retire', 'Rowan Pell', 'Rowan Pell'],
    ],
    ['Calling the ferry by radio, Rowan Pell left.'],
  ],
  'a clause behind words in front is reported beside them': [
    [
      'Although the ferry was “dead,” Rowan Pell said it could rise.',
      ['dead,', 'Rowan Pell', 'Rowan Pell'],
      ['it could rise', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'Amid “deep concern,” Rowan Pell said the ferry was late.',
      ['deep concern,', 'Rowan Pell', 'Rowan Pell'],
      ['the ferry was late', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'In “The Last Ferry,” Rowan Pell writes that it must go.',
      ['that it must go', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'Writing in the “Evening Post,” Rowan Pell said it must go.',
      ['it must go', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'The ferry sank. “It is over,” Rowan Pell said as it went down.',
      ['It is over,', 'Rowan Pell', 'Rowan Pell'],
    ],
  ],
  'what others called whoever is named behind is not theirs': [
    [
      'Days after being called “a clown,” Rowan Pell said he would sue.',
      ['a clown,', null, null],
      ['he would sue', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'Despite being described as “a clown,” Rowan Pell said he would stay.',
      ['a clown,', null, null],
      ['he would stay', 'Rowan Pell', 'Rowan Pell'],
    ],
    [
      'Ada Lunt spoke. After the vote, which she called “a farce,” Rowan Pell said he would sue.',
      ['a farce,', 'Ada Lunt', 'she'],
      ['he would sue', 'Rowan Pell', 'Rowan Pell'],
    ],
  ],
  'whom somebody told is no clause of its own': [
    [
      'When Omar Pell said he was “done,” Ada Lunt “wept with joy,” she told The Post.',
      ['done,', 'Omar Pell', 'Omar Pell'],
      ['wept with joy,', 'Ada Lunt', 'she'],
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
      ['it was a slip', 'Ada Lunt', 'Ada Lunt'],
    ],
    [
      'In reaction to the ruling, which she called “a farce,” Ada Lunt told the board to go.',
      ['a farce,', 'Ada Lunt', 'Ada Lunt'],
    ],
    [
      'Despite feeling “sick as a dog,” Ada Lunt said she would sail.',
      ['sick as a dog,', 'Ada Lunt', 'Ada Lunt'],
      ['she would sail', 'Ada Lunt', 'Ada Lunt'],
    ],
    [
      'Faced with what he called “a mob,” Rowan Pell said he ran.',
      ['a mob,', 'Rowan Pell', 'Rowan Pell'],
      ['he ran', 'Rowan Pell', 'Rowan Pell'],
    ],
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
};

testByConstruction(CASES, rowsOf);
