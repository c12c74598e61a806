import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What is said beyond a colon, a semicolon or an attribution inside it: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'what a colon leads to is said too': [
    [
      'Lena Orth said there were two ways out: sell the barn or burn it.',
      ['there were two ways out: sell the barn or burn it', 'Lena Orth'],
    ],
    [
      'The ditch is not deep, Lena Orth says: most of the soil slid back.',
      ['The ditch is not deep … most of the soil slid back', 'Lena Orth'],
    ],
    [
      'Lena Orth said the roof was gone: "It blew off."',
      ['the roof was gone', 'Lena Orth'],
      ['It blew off.', 'Lena Orth'],
    ],
  ],
  'what a semicolon leads to is said where it begins as what is said does': [
    [
      'Lena Orth said that the barn was lost; that the roof had gone; and that nobody would pay.',
      ['that the barn was lost; that the roof had gone; and that nobody would pay', 'Lena Orth'],
    ],
    [
      'Lena Orth said the trouble was not the roof; the trouble was the cellar.',
      ['the trouble was not the roof; the trouble was the cellar', 'Lena Orth'],
    ],
    [
      'Here, Lena Orth said, stood the mill; here was the bakery.',
      ['Here … stood the mill; here was the bakery', 'Lena Orth'],
    ],
    ['Lena Orth said he would appeal; the judge gave him ten days.', ['he would appeal', 'Lena Orth']],
    [
      'Lena Orth said the roof was gone; the mayor said it was not.',
      ['the roof was gone', 'Lena Orth'],
      ['it was not', 'the mayor'],
    ],
  ],
  'the past goes on with what was said where somebody tells it today': [
    [
      'Her team tried that in May, Lena Orth says, but the crabs pulled the cables off.',
      ['Her team tried that in May … but the crabs pulled the cables off', 'Lena Orth'],
    ],
    ['He drove the van, Lena Orth says, but a jury cleared him.', ['He drove the van', 'Lena Orth']],
    [
      'Her team tried that in May, Lena Orth said, but the crabs pulled the cables off.',
      ['Her team tried that in May', 'Lena Orth'],
    ],
  ],
  'where it was said is not said, where the reporter goes on behind it': [
    ['It was late, Lena Orth told me, in the yard, and she supposed so.', ['It was late', 'Lena Orth']],
    ['Mills, Lena Orth said, in the end, must close.', ['Mills … in the end, must close', 'Lena Orth']],
  ],
  'whoever comes in shouting says so': [
    ['A man ran in shouting that it was late.', ['that it was late', 'A man']],
    ['Lena Orth yelled "Go" at the men.', ['Go', 'Lena Orth']],
    ['Lena Orth shouted at the men and left.'],
  ],
  'those of a list are told by whoever begins it': [
    [
      'Police said the dead were: a man, 40; a woman, 30; and a child.',
      ['the dead were: a man, 40; a woman, 30; and a child', 'Police'],
    ],
    [
      'Lena Orth said the winners were: Ann Lee, of Riga; Tom Hull, of Bath.',
      ['the winners were: Ann Lee, of Riga; Tom Hull, of Bath', 'Lena Orth'],
    ],
    ['Lena Orth said it was old, and cold; the walls were thin.', ['it was old, and cold', 'Lena Orth']],
    ['Lena Orth said the mill was old; no clerk was there.', ['the mill was old', 'Lena Orth']],
  ],
  'the past goes on with what was said where it takes up those told of': [
    [
      'Letters poured in, Lena Orth recalled in 1994, and most of them were rude.',
      ['Letters poured in … and most of them were rude', 'Lena Orth'],
    ],
    ['The mill lied, Lena Orth said, and it paid a fine.', ['The mill lied', 'Lena Orth']],
    [
      'The mill had lied, Lena Orth said, and it had paid a fine.',
      ['The mill had lied … and it had paid a fine', 'Lena Orth'],
    ],
    [
      'The men came at night, Lena Orth said, and they burned the barn.',
      ['The men came at night … and they burned the barn', 'Lena Orth'],
    ],
    [
      'The men came at night, the elders said, and they left at dawn.',
      ['The men came at night', 'the elders'],
    ],
  ],
  'what would be goes on behind an attribution with its verb first': [
    [
      'Carl Hale had asked for silence, said Lena Orth, but would give evidence on Monday.',
      ['Carl Hale had asked for silence … but would give evidence on Monday', 'Lena Orth'],
    ],
  ],
  'what a thing shows of somebody who is named is a clause': [
    [
      'Carl Hale left. Footage shows Hale kicking the gate, Lena Orth wrote.',
      ['Footage shows Hale kicking the gate', 'Lena Orth'],
    ],
    [
      'Carl Hale left. Hale’s own figures show him behind, Lena Orth said.',
      ['Hale’s own figures show him behind', 'Lena Orth'],
    ],
    ['Pilots Carl Hale and Ann Ruhl, Lena Orth said.'],
  ],
  'a number can begin with a point': [
    ['The test showed a level of .21, Lena Orth said.', ['The test showed a level of .21', 'Lena Orth']],
  ],
  'what something is known as is a name, and no end': [
    [
      'Lena Orth said that one crab, known to the staff as "Captain," learned to open the door.',
      ['that one crab, known to the staff as "Captain," learned to open the door', 'Lena Orth'],
    ],
    [
      'Lena Orth said the man, called "Shorty," had left.',
      ['the man, called "Shorty," had left', 'Lena Orth'],
    ],
    ['The senator’s bus, which aides call "the Whale," was late.'],
    ['The plan, which critics call "a sham," was dropped.', ['a sham,', 'critics']],
    ['The plan, which Lena Orth calls "the Grab," was dropped.', ['the Grab,', 'Lena Orth']],
  ],
};

testByConstruction(CASES, reportedIn);
