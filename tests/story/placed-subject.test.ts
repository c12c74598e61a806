import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** A subject with the place where it is: texts, and who says what in them. */
const CASES: ByConstruction<Row> = {
  'a place behind the subject': [
    ['A sign over the door said: "Soup."', ['Soup.', 'A sign over the door', 'A sign over the door']],
    [
      'A banner behind the stage read "Soup."',
      ['Soup.', 'A banner behind the stage', 'A banner behind the stage'],
    ],
    [
      'A notice above the sink warned: "Soup."',
      ['Soup.', 'A notice above the sink', 'A notice above the sink'],
    ],
    [
      'At the inn, where a sign over the register warns "No Soup," all was quiet.',
      ['No Soup,', 'a sign over the register', 'a sign over the register'],
    ],
    [
      'A teacher outside the court said it was late.',
      ['it was late', 'A teacher outside the court', 'A teacher outside the court'],
    ],
    [
      'It was dark and a man inside the van said it was late.',
      ['it was late', 'a man inside the van', 'a man inside the van'],
    ],
    [
      "The crowd outside Ann Lee's house said it was late.",
      ['it was late', "The crowd outside Ann Lee's house", "The crowd outside Ann Lee's house"],
    ],
    [
      'People across the country say it is late.',
      ['it is late', 'People across the country', 'People across the country'],
    ],
  ],
  'no place of the subject': [
    ['After a walk over the bridge the mayor said it was late.', ['it was late', 'the mayor', 'the mayor']],
    ['They met outside the court, which said it was late.', ['it was late', 'the court', 'the court']],
    [
      'He left the sign over the door and the mayor said it was late.',
      ['it was late', 'the mayor', 'the mayor'],
    ],
    [
      'On a hill over the town officials said it was late.',
      ['it was late', 'the town officials', 'the town officials'],
    ],
    [
      'Just over a quarter of nurses said it was late.',
      ['it was late', 'a quarter of nurses', 'a quarter of nurses'],
    ],
  ],
  'something set in behind the place': [
    [
      'A man behind the counter, a Swede, said it was late.',
      ['it was late', 'A man behind the counter', 'A man behind the counter'],
    ],
    [
      'A sign over the door, Ann Lee recalled, said: "Soup."',
      ['Soup.', 'A sign over the door', 'A sign over the door'],
    ],
    ['Ann Lee, over the course of a day, said it was late.', ['it was late', 'Ann Lee', 'Ann Lee']],
  ],
  'a thing reads': [
    [
      'The last line of the will, Ann Lee said, reads: "Soup."',
      ['Soup.', 'The last line of the will', 'The last line of the will'],
    ],
    [
      'The will\'s last line, Ann Lee said, reads: "Soup."',
      ['Soup.', "The will's last line", "The will's last line"],
    ],
    [
      'The first rule of the club, said Ann Lee, reads: "Soup."',
      ['Soup.', 'The first rule of the club', 'The first rule of the club'],
    ],
    [
      'The motto of the school, according to Ann Lee, reads: "Soup."',
      ['Soup.', 'The motto of the school', 'The motto of the school'],
    ],
    [
      'Ann Lee, who said she was ill, read: "Soup."',
      ['she was ill', 'Ann Lee', 'who'],
      ['Soup.', 'Ann Lee', 'Ann Lee'],
    ],
    [
      'The mill, Ann Lee said, is shut: "Soup."',
      ['The mill is shut', 'Ann Lee', 'Ann Lee'],
      ['Soup.', 'Ann Lee', 'Ann Lee'],
    ],
  ],
};

testByConstruction(CASES, rowsOf);
