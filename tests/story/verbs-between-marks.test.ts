import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What is said of a thing whose verb stands between marks: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'a thing whose verb stands between marks, behind whoever is told': [
    ['Ada Ruhl told investors the quarter “stunk.”', ['the quarter “stunk.”', 'Ada Ruhl']],
    ['Ada Ruhl told CNN the plan “is dead.”', ['the plan “is dead.”', 'Ada Ruhl']],
    [
      'Ada Ruhl told a judge her client “has suffered enough.”',
      ['her client “has suffered enough.”', 'Ada Ruhl'],
    ],
    ['Ada Ruhl told reporters “we go.”', ['we go.', 'Ada Ruhl']],
    ['Ada Ruhl told the club’s “old guard” to go.', ['old guard', 'Ada Ruhl']],
  ],
  'a main verb between marks behind what tells more of a thing': [
    [
      'The deal, which a judge must approve, “closes a chapter,” said Ada Ruhl, a lawyer.',
      ['The deal, which a judge must approve, “closes a chapter,”', 'Ada Ruhl'],
    ],
    [
      'Karl Ruhl, who thinks it “absurd,” called the plan daft.',
      ['absurd,', 'who'],
      ['the plan daft', 'Karl Ruhl'],
    ],
    [
      'Karl Ruhl, who said, “we go,” called the plan daft.',
      ['we go,', 'who'],
      ['the plan daft', 'Karl Ruhl'],
    ],
  ],
  'a subject whose verb stands between marks': [
    [
      'The deal “closes a painful chapter,” Ada Ruhl said.',
      ['The deal “closes a painful chapter,”', 'Ada Ruhl'],
    ],
    [
      'Brae Mills “trades in line with the group,” said Ada Ruhl.',
      ['Brae Mills “trades in line with the group,”', 'Ada Ruhl'],
    ],
    ['He “was wonderful,” Ada Ruhl said.', ['He “was wonderful,”', 'Ada Ruhl']],
    ['A “burst of rain,” Ada Ruhl said.', ['burst of rain,', 'Ada Ruhl']],
    ['The “worst days” are over, Ada Ruhl said.', ['The “worst days” are over', 'Ada Ruhl']],
  ],
};

testByConstruction(CASES, reportedIn);
