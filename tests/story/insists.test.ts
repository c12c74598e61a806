import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What somebody says by an adjective or by `let it be known`; each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'somebody who is adamant says so': [
    ['Tom Hull was adamant the goal was good.', ['the goal was good', 'Tom Hull']],
    ['Tom Hull remained adamant that he would stay, but left in May.', ['that he would stay', 'Tom Hull']],
    ['Tom Hull has always been insistent that it was over.', ['that it was over', 'Tom Hull']],
    ['Ministers have been clear that taxes will not rise.', ['that taxes will not rise', 'Ministers']],
    ['Tom Hull was quite categorical that it was over.', ['that it was over', 'Tom Hull']],
    ['Tom Hull, the coach, was adamant that it was "over".', ['that it was "over"', 'Tom Hull']],
    ['Scientists are clear that smoking kills.', ['that smoking kills', 'Scientists']],
    ['Labour is clear that smoking kills.', ['that smoking kills', 'Labour']],
    ['The report was clear that smoking kills.', ['that smoking kills', 'The report']],
    ['Ann Lee is clear that smoking kills.', ['that smoking kills', 'Ann Lee']],
    [
      'Ann Lee said Tom Hull was adamant that it was over.',
      ['Tom Hull was adamant that it was over', 'Ann Lee'],
    ],
  ],
  'where nobody is, nothing is said': [
    ['It was clear that the goal was good.'],
    ['The sky was clear that morning.'],
    ['Science is clear that smoking kills.'],
    ['The evidence is clear that smoking kills.'],
    ['History has been clear that walls fall.'],
    ['Public opinion is clear that it must stop.'],
    ['The plan was clear that the pier would go.'],
    ['Tom Hull was not adamant that it was over.'],
    ['Tom Hull is adamant about the goal.'],
    ['Tom Hull is clear of the rest.'],
    ['If Tom Hull is adamant that it is over, it is over.'],
  ],
  'made plain and let be known': [
    ['Ann Lee made it plain that she would not stand.', ['that she would not stand', 'Ann Lee']],
    ['Ann Lee made plain that she would not stand.', ['that she would not stand', 'Ann Lee']],
    ['Ann Lee made it known she would not stand.', ['she would not stand', 'Ann Lee']],
    ['Ann Lee let it be known that she would not stand.', ['that she would not stand', 'Ann Lee']],
    ['Ann Lee has let it be known she will not stand.', ['she will not stand', 'Ann Lee']],
    ['Had Ann Lee let it be known that she was ill, all would be well.'],
    ['It is known that Ann Lee left.'],
    ['Ann Lee made known her wish.'],
  ],
  'how often a question is put': [
    ['Asked three times whether she would go, the minister left.', ['whether she would go', null]],
    ['Asked several times on Monday why she went, the minister left.', ['why she went', null]],
    ['Asked for a third time if she would go, the minister left.', ['if she would go', null]],
    ['The minister was asked 14 times whether she would go.', ['whether she would go', null]],
    ['Pressed twice on whether she would go, the minister left.', ['whether she would go', null]],
    ['Asked about the three times she had lied, the minister left.'],
    [
      'Ann Lee asked three times whether the minister would go.',
      ['whether the minister would go', 'Ann Lee'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);
