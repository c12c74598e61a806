import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** Ages, origins and times between a subject and its verb: texts, and what they report. */
const CASES: ByConstruction<Row> = {
  'an age is nobody, whoever it tells of is': [
    ['The winner was Joy Orme, 84, who said she was tired.', ['she was tired', 'Joy Orme', 'who']],
    ['Joy Orme, aged 84, who said she was tired, left.', ['she was tired', 'Joy Orme', 'who']],
    ['Joy Orme, 84, of North Brae, who said she was tired, left.', ['she was tired', 'Joy Orme', 'who']],
    ['Joy Orme, 61, who has called it "absurd," voted no.', ['absurd,', 'Joy Orme', 'who']],
    [
      '"It was grim," said Tom Hull, 44, who added that he would not go back.',
      ['It was grim,', 'Tom Hull', 'Tom Hull'],
      ['that he would not go back', 'Tom Hull', 'who'],
    ],
    ['Tom Hull, 57, apologized on air Wednesday, kind of.'],
    ['Of the 60 asked, 44 said they were tired.', ['they were tired', '44', '44']],
    ['"Sales rose," March said in May.', ['Sales rose,', 'March', 'March']],
  ],
  'a time between has and its participle is no subject': [
    ['Ann Lee has in the past called it "absurd."', ['absurd.', 'Ann Lee', 'Ann Lee']],
    ['Ann Lee had in 2018 described it as "absurd."', ['absurd.', 'Ann Lee', 'Ann Lee']],
    ['Ann Lee has on several occasions called it "absurd."', ['absurd.', 'Ann Lee', 'Ann Lee']],
    ['The union has for its part said it was late.', ['it was late', 'The union', 'The union']],
    ['The mayor had in private told her that it was late.', ['that it was late', 'The mayor', 'The mayor']],
    [
      'The union, which as recently as 2018 described it as "fair," left.',
      ['fair,', 'The union', 'The union'],
    ],
    [
      'Those the bank had on its books said they were angry.',
      ['they were angry', 'Those the bank had on its books', 'Those the bank had on its books'],
    ],
    [
      'A document from 2018 described it as "safe."',
      ['safe.', 'A document from 2018', 'A document from 2018'],
    ],
  ],
  'a day behind the verb is no subject': [
    [
      'The record sold well, its label, Northside, said Sunday.',
      ['The record sold well', 'its label', 'its label'],
    ],
    ['It sold well, said Sunday Adeleke.', ['It sold well', 'Sunday Adeleke', 'Sunday Adeleke']],
  ],
  'in contrast to whoever speaks before': [
    [
      'Ann Lee praised the plan, while Tom Hull said it was "absurd."',
      ['the plan', 'Ann Lee', 'Ann Lee'],
      ['absurd.', 'Tom Hull', 'Tom Hull'],
    ],
    [
      'Ann Lee called the record "grand," while the critic Mo Dreyer found it "dull."',
      ['grand,', 'Ann Lee', 'Ann Lee'],
      ['dull.', 'Mo Dreyer', 'critic Mo Dreyer'],
    ],
    [
      'Ann Lee called it "grand," but Tom Hull thought it "dull."',
      ['grand,', 'Ann Lee', 'Ann Lee'],
      ['dull.', 'Tom Hull', 'Tom Hull'],
    ],
    ['Ann Lee said that when Tom Hull called her she was "asleep."', ['asleep.', 'Ann Lee', 'Ann Lee']],
  ],
  'no by itself is a sentence, before a number it is one of many': [
    [
      'Was it late? No. Martin Cole told reporters it was early.',
      ['it was early', 'Martin Cole', 'Martin Cole'],
    ],
    ['Bus No. C4 was late, Martin Cole said.', ['Bus No. C4 was late', 'Martin Cole', 'Martin Cole']],
    [
      'He lives at No. 10 in the street, Martin Cole said.',
      ['He lives at No. 10 in the street', 'Martin Cole', 'Martin Cole'],
    ],
    ['Headteacher Ruth Lamb has quit. "It is late," Lamb said.', ['It is late,', 'Ruth Lamb', 'Lamb']],
  ],
  'researchers find': [
    ['Researchers found that coffee helps sleep.', ['that coffee helps sleep', 'Researchers', 'Researchers']],
    ['A study has found that tea cuts stress.', ['that tea cuts stress', 'A study', 'A study']],
    ['Researchers found that boat in May.'],
  ],
  'an age in brackets says nothing': [
    [
      'Prosecutors said Ann Lee (34) told friends Tom Orth, who was drunk, hit her.',
      ['Ann Lee (34) told friends Tom Orth, who was drunk, hit her', 'Prosecutors', 'Prosecutors'],
    ],
    ['The plan is dead, Ann Lee (34) told The Post.', ['The plan is dead', 'Ann Lee', 'Ann Lee']],
  ],
  'several say': [
    ['Housing advocates say rents are up.', ['rents are up', 'Housing advocates', 'Housing advocates']],
    ['Legal scholars said that it was weak.', ['that it was weak', 'Legal scholars', 'Legal scholars']],
    ['Local oddballs say it is late.', ['it is late', null, 'Local oddballs']],
    ['Club staff said it was late.', ['it was late', 'Club staff', 'Club staff']],
    ['The plan unveils much, says nobody.'],
  ],
  'an unnamed one who has spoken since is meant': [
    [
      'Ann Lee, the top diplomat, left. A western diplomat said it was early. "We wait," the diplomat said.',
      ['it was early', 'A western diplomat', 'A western diplomat'],
      ['We wait,', 'A western diplomat', 'the diplomat'],
    ],
    [
      'A western diplomat said it was early. Ann Lee, the top diplomat, left. "We wait," the diplomat said.',
      ['it was early', 'A western diplomat', 'A western diplomat'],
      ['We wait,', 'Ann Lee', 'the diplomat'],
    ],
    [
      'Ann Lee, the mayor, left. A former mayor said it was early. "We wait," the mayor said.',
      ['it was early', 'A former mayor', 'A former mayor'],
      ['We wait,', 'Ann Lee', 'the mayor'],
    ],
  ],
};

testByConstruction(CASES, rowsOf);
