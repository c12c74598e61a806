import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Sentences in which somebody says something about what another says: whose the next verb is; each with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'what somebody denies is not what a paper reported': [
    [
      'Anna Hale left. She denies that she was fired, as the Ostra Courier reported in 2013, and says the paper apologised.',
      ['that she was fired', 'She'],
      ['the paper apologised', 'She'],
    ],
    [
      'Anna Hale denied she was fired, as the Courier reported, and said it was a lie.',
      ['she was fired', 'Anna Hale'],
      ['it was a lie', 'Anna Hale'],
    ],
    [
      'Anna Hale denied that she was fired, as the Courier had reported.',
      ['that she was fired', 'Anna Hale'],
    ],
    [
      'The ministers denied they had met, as the Courier reported, and added that they never would.',
      ['they had met', 'The ministers'],
      ['that they never would', 'The ministers'],
    ],
    [
      'Anna Hale denied taking money, as Tom Orme had claimed, but admitted she knew of it.',
      ['taking money', 'Anna Hale'],
      ['she knew of it', 'Anna Hale'],
    ],
  ],
  'what another tells is set into a sentence that goes on with the verb of its subject': [
    [
      'Anna Hale admitted she took it, as Tom Orme had claimed, but said she gave it back.',
      ['she took it', 'Anna Hale'],
      ['she gave it back', 'Anna Hale'],
    ],
    [
      'Anna Hale said the pier was unsafe, as the council said last week, and called for repairs.',
      ['the pier was unsafe', 'Anna Hale'],
      ['repairs', 'Anna Hale'],
    ],
    [
      'Anna Hale left, as the Courier reported, and said it was a lie.',
      ['Anna Hale left', 'the Courier'],
      ['it was a lie', 'Anna Hale'],
    ],
    ['The pier was shut, as the Courier reported.', ['The pier was shut', 'the Courier']],
    [
      'The firm cut 40 jobs, as the Courier reported, and closed a mill.',
      ['The firm cut 40 jobs … and closed a mill', 'the Courier'],
    ],
    [
      'The pier is shut, as Ann Lee said on Monday, adding that it was old.',
      ['The pier is shut', 'Ann Lee'],
      ['that it was old', 'Ann Lee'],
    ],
    [
      'The pier is shut, as the Courier reported, and Anna Hale said it was a pity.',
      ['The pier is shut', 'the Courier'],
      ['it was a pity', 'Anna Hale'],
    ],
  ],
  'whoever answers what another claims says what follows': [
    [
      'The company rejected the union’s claim that workers had been misled, and said that the figures were right.',
      ['that workers had been misled', 'the union'],
      ['that the figures were right', 'The company'],
    ],
    [
      'The minister rejected the union’s claim that workers had been misled and said the figures were right.',
      ['that workers had been misled', 'the union'],
      ['the figures were right', 'The minister'],
    ],
    [
      'The minister dismissed the union’s claim that workers had been misled, but added that the figures were late.',
      ['that workers had been misled', 'the union'],
      ['that the figures were late', 'The minister'],
    ],
    [
      'On Monday the banks rejected the ministry’s demand that they lend more and said they had no money.',
      ['that they lend more', 'the ministry'],
      ['they had no money', 'the banks'],
    ],
    [
      'Anna Hale welcomed the council’s promise that the pier would be mended, saying it was overdue.',
      ['that the pier would be mended', 'the council'],
      ['it was overdue', 'Anna Hale'],
    ],
    [
      'Ministers dismissed a warning from Tom Hull that the pier was unsafe, saying it was sound.',
      ['that the pier was unsafe', 'Tom Hull'],
      ['it was sound', 'Ministers'],
    ],
    [
      'Anna Hale repeated Tom Hull’s warning that the pier was unsafe and accused the town of sloth.',
      ['Tom Hull’s warning that the pier was unsafe', 'Anna Hale'],
      ['the town of sloth', 'Anna Hale'],
    ],
    [
      'The union’s claim that workers had been misled was rejected by the company, which said it was sad.',
      ['that workers had been misled', 'The union'],
      ['it was sad', 'the company'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);
