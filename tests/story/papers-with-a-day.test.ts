import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What somebody says in a paper of which a participle tells the day: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'behind what is said, the paper has its participle and its day': [
    [
      'Sales fell last year, the mill said in a statement released Monday.',
      ['Sales fell last year', 'the mill'],
    ],
    ['The mill will close, Lena Orth said in minutes issued today.', ['The mill will close', 'Lena Orth']],
    [
      'The mill will close, Lena Orth said in a letter made public Monday.',
      ['The mill will close', 'Lena Orth'],
    ],
    [
      'The mill will close, Lena Orth wrote in a memo dated May 4, 2020.',
      ['The mill will close', 'Lena Orth'],
    ],
    [
      'The mill will close, Lena Orth said in an interview aired late Sunday.',
      ['The mill will close', 'Lena Orth'],
    ],
    [
      'The mill will close, said Lena Orth in papers filed Monday in Ostra.',
      ['The mill will close', 'Lena Orth'],
    ],
    [
      'The mill will close, Lena Orth said in a note posted two hours after the vote.',
      ['The mill will close', 'Lena Orth'],
    ],
    [
      'The mill will close, Lena Orth wrote in an editorial published alongside the study.',
      ['The mill will close', 'Lena Orth'],
    ],
    [
      'The mill will close, Lena Orth told members in a letter sent Monday.',
      ['The mill will close', 'Lena Orth'],
    ],
  ],
  'before what is said': [
    ['Lena Orth said in a statement released Monday that sales fell.', ['that sales fell', 'Lena Orth']],
    ['Lena Orth said in a statement issued today it would close.', ['it would close', 'Lena Orth']],
    ['Lena Orth said in a letter made public late Monday it closed.', ['it closed', 'Lena Orth']],
    [
      'Lena Orth said in papers filed Monday in Ostra the mill would close.',
      ['the mill would close', 'Lena Orth'],
    ],
    [
      'Lena Orth said in a statement released May 4 that it would close.',
      ['that it would close', 'Lena Orth'],
    ],
    [
      'Lena Orth said in a statement released ahead of the vote that it would close.',
      ['that it would close', 'Lena Orth'],
    ],
    [
      'Lena Orth said figures released Monday showed a loss.',
      ['figures released Monday showed a loss', 'Lena Orth'],
    ],
    ['Lena Orth said prisoners released today were ill.', ['prisoners released today were ill', 'Lena Orth']],
  ],
  'what is done with it is no clause that is said': [
    [
      'The mill will close, Lena Orth said in a statement, adding that it was old.',
      ['The mill will close', 'Lena Orth'],
      ['that it was old', 'Lena Orth'],
    ],
    [
      'The mill will close, Lena Orth said in a statement, as prices fell.',
      ['The mill will close', 'Lena Orth'],
    ],
    [
      'The mill will close, Lena Orth said in a statement as prices fell.',
      ['The mill will close', 'Lena Orth'],
    ],
    [
      "Lena Orth said before last week's fire, the mill had been sound.",
      ["before last week's fire, the mill had been sound", 'Lena Orth'],
    ],
    [
      'Lena Orth said before the fire, when the mill was sound, it made money.',
      ['before the fire, when the mill was sound, it made money', 'Lena Orth'],
    ],
  ],
  'a day of the week with its date': [
    ['The two sides have met, the board said on Friday, May 4.', ['The two sides have met', 'the board']],
    ['It will close, Lena Orth said on May 4, 2020.', ['It will close', 'Lena Orth']],
    ['Lena Orth said on Monday, March 3 it would close.', ['it would close', 'Lena Orth']],
  ],
};

testByConstruction(CASES, reportedIn);
