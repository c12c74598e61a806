import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Sources without a name, told by how many they are or by what they have to do with it: each with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'one of several judges what a relative tells of, as somebody named does': [
    [
      'The budget will pass, managers said Tuesday, hours after three members left talks that one of them called "a farce."',
      ['The budget will pass', 'managers'],
      ['a farce.', 'one of them'],
    ],
    [
      'Managers said Tuesday that the budget would pass, hours after three members left talks that one of them called "a farce."',
      ['that the budget would pass', 'Managers'],
      ['a farce.', 'one of them'],
    ],
    [
      'They left talks that two of its former directors called "a farce."',
      ['a farce.', 'two of its former directors'],
    ],
    ['They left talks that several of the miners called "a farce."', ['a farce.', 'several of the miners']],
    ['They left talks that Piet Haar called "a farce."', ['a farce.', 'Piet Haar']],
    [
      'The ferry will sail, Lena Orth said Friday, a decision that she called "odd."',
      ['The ferry will sail', 'Lena Orth'],
      ['odd.', 'she'],
    ],
    [
      'Managers said one of the barns that held "live shells" had burnt.',
      ['one of the barns that held "live shells" had burnt', 'Managers'],
    ],
  ],
  'what somebody has to do with it, or has not, is no subject of the verb behind': [
    [
      'The wolves are back, researchers said Monday, a find that one biologist not involved in the work called "odd."',
      ['odd.', 'one biologist'],
    ],
    ['It was a find that a doctor linked to the clinic called "odd."', ['odd.', 'a doctor']],
    ['One biologist not involved in the work called it "odd."', ['it "odd."', 'One biologist']],
    ['An official not authorised to speak to the press said it was over.', ['it was over', 'An official']],
    ['A doctor linked to the clinic said it was over.', ['it was over', 'A doctor']],
    ['A study that scientists published in May said it was over.', ['it was over', 'A study']],
    ['Lena Orth was not involved in the plan the mayor called "odd."', ['odd.', 'the mayor']],
  ],
  'whoever wears, holds or stands before words goes on, and not what they stand on': [
    [
      'Piet Haar lost in May. That was last year, when he stood before a banner that said "Moving Forward" and announced that he would rest.',
      ['Moving Forward', 'a banner'],
      ['that he would rest', 'he'],
    ],
    [
      'Lena Orth was there in May, when Piet Haar held up a poster which said "Now" and announced that he would rest.',
      ['Now', 'a poster'],
      ['that he would rest', 'Piet Haar'],
    ],
    [
      'Lena Orth waved a placard which said "Enough" and declared that the fight would go on.',
      ['Enough', 'a placard'],
      ['that the fight would go on', 'Lena Orth'],
    ],
    [
      'Lena Orth read a letter that said "enough" and warned that it was late.',
      ['enough', 'a letter'],
      ['that it was late', 'a letter'],
    ],
    [
      'Lena Orth met a boy who said "hello" and asked whether she was famous.',
      ['hello', 'who'],
      ['whether she was famous', 'who'],
    ],
  ],
  'what words brought is told by the reporter': [
    [
      'Lena Orth urged both sides to "quit posing and start pouring" concrete, a line that drew laughter from a crowd of clerks waving signs that read "BUILD IT NOW" and "My Dad Sings."',
      ['to "quit posing and start pouring" concrete', 'Lena Orth'],
    ],
    ['Lena Orth told them to leave the town, a joke that got cheers.', ['to leave the town', 'Lena Orth']],
    [
      'Lena Orth said the state would build a road, a line that runs to Riga.',
      ['the state would build a road, a line that runs to Riga', 'Lena Orth'],
    ],
    [
      'Lena Orth said signs that read "Build it" were gone.',
      ['signs that read "Build it" were gone', 'Lena Orth'],
    ],
  ],
  'a price is no accusation': [
    [
      'Piet Haar told NTV that he had been charged 4,100 crowns for "a bog with a heron in it".',
      ['that he had been charged 4,100 crowns for "a bog with a heron in it"', 'Piet Haar'],
    ],
    [
      'Piet Haar said he had been charged $40 for "a bog".',
      ['he had been charged $40 for "a bog"', 'Piet Haar'],
    ],
    ['Piet Haar said he had been charged with "a sin".', ['a sin', null]],
  ],
  'whoever likes to say something in a relative clause goes on behind its comma': [
    [
      'Lena Orth, who likes to say that boats should "have manners", told clerks on Monday that the choice had been wrong.',
      ['that boats should "have manners"', 'who'],
      ['that the choice had been wrong', 'Lena Orth'],
    ],
    [
      'Lena Orth, who likes to say that boats should have manners, told clerks that the choice had been wrong.',
      ['that boats should have manners', 'who'],
      ['that the choice had been wrong', 'Lena Orth'],
    ],
    ['Lena Orth met Piet Haar, who loves to say that it is "over".', ['that it is "over"', 'who']],
    ['Lena Orth, who says the plan is "dead", left.', ['the plan is "dead"', 'who']],
  ],
  'those told, with a thing in -s behind what they did, say nothing': [
    [
      'Lena Orth wept, telling those who had ignored evacuation orders that "it is time to go."',
      ['it is time to go.', 'Lena Orth'],
    ],
    ['Lena Orth told those who ignored bank demands that "it is time."', ['it is time.', 'Lena Orth']],
    ['The woman who leads the board orders that it be "shut."', ['shut.', 'The woman']],
  ],
  'a grade between marks is given by those who gave it, whatever shows it': [
    ['The dam had been rated "unsafe" by engineers, records show.', ['unsafe', 'engineers']],
    ['The dam was deemed "unsafe" by engineers, Lena Orth said.', ['unsafe', 'engineers']],
    [
      'The dam was praised as "strong" by engineers, Lena Orth said.',
      ['The dam was praised as "strong" by engineers', 'Lena Orth'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);
