import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What reports only with its `that`, beside what it tells without it. */
const CASES: ByConstruction<Reported> = {
  'continued that': [
    ['Ines Orme continued that the plan was bad.', ['that the plan was bad', 'Ines Orme']],
    ['Ines Orme continued that work was hard.', ['that work was hard', 'Ines Orme']],
    [
      'Ines Orme continued that, as far as she knew, no ship sank.',
      ['that, as far as she knew, no ship sank', 'Ines Orme'],
    ],
    [
      'Police continued that the man fled, adding that he was armed.',
      ['that the man fled', 'Police'],
      ['that he was armed', 'Police'],
    ],
    ['Ines Orme continued that fight last year.'],
    ['Ines Orme continued that way for years.'],
    ['Ines Orme continued the fight that began in May.'],
    ['Ines Orme continued what her father began.'],
    ['The rain continued that day and the river rose.'],
    ['The trend continued that had begun in May.'],
    [
      'Ines Orme said the board elected Karl Mason, who continues as a director.',
      ['the board elected Karl Mason, who continues as a director', 'Ines Orme'],
    ],
  ],
  'stipulated that': [
    [
      'The prosecutor merely stipulated that the man in the photo held a camera.',
      ['that the man in the photo held a camera', 'The prosecutor'],
    ],
    ['Ines Orme stipulated that her house be sold.', ['that her house be sold', 'Ines Orme']],
    ['Ines Orme stipulated the price in the deed.'],
    ['Under a plea agreement, prosecutors have stipulated to a fine of $10,000.'],
  ],
  'detailed that': [
    ['A source detailed that the killings began in May.', ['that the killings began in May', 'A source']],
    ['The report details that two men were killed.', ['that two men were killed', 'The report']],
    ['Ines Orme gave details that the police had missed.'],
    ['The details that Ines Orme gave were wrong.'],
  ],
  'the case of a party is that': [
    ['The prosecution case was that he faked it.', ['that he faked it', 'The prosecution']],
    ["The prosecution's case is that Tom Hull lied.", ['that Tom Hull lied', 'The prosecution']],
    ['He denies it, but the defence case is that he was ill.', ['that he was ill', 'the defence']],
    ['The prosecution case that was heard in May was weak.'],
    ['In the defence case, it was that letter which counted.'],
    ['The defence case is that of a man who lied.'],
    ['The prosecution case was that day in ruins.'],
    ['Tom Hull knew what the defence case was that day.'],
    ['The case is that he lied.'],
  ],
  'what is put in behind the that of what is found': [
    ['A study found that, in May, sales fell.', ['that, in May, sales fell', 'A study']],
    ['The judge held that, in law, sales are void.', ['that, in law, sales are void', 'The judge']],
    ['Figures show that, in May, sales fell.', ['that, in May, sales fell', 'Figures']],
    ['Ines Orme accepted that, in May, sales fell.', ['that, in May, sales fell', 'Ines Orme']],
    ['Ines Orme found that, and left.'],
    ['Ines Orme found that, in May, and left.'],
  ],
};

testByConstruction(CASES, reportedIn);
