import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What points at words, what nobody has said, and what things are called: no reports, each with counter-examples. */
const CASES: ByConstruction<Reported> = {
  'a pronoun that points at what is said': [
    ['Tom Orme is kind. He says that to everyone.'],
    ['Tom Orme said that about her on Monday.'],
    ['Tom Orme said that to Anna Moss and left.'],
    ['Tom Orme says that all the time.'],
    ['Tom Orme says that every day.'],
    ['Tom Orme says that a lot.'],
    ['Tom Orme says that because he always loses.'],
    ['Tom Orme says that when he is tired.'],
    [
      'Tom Orme said that when the pier leaked the town shut it.',
      ['that when the pier leaked the town shut it', 'Tom Orme'],
    ],
    [
      'Tom Orme said that because it leaked, it was shut.',
      ['that because it leaked, it was shut', 'Tom Orme'],
    ],
    ['Tom Orme said that to win, the town must pay.', ['that to win, the town must pay', 'Tom Orme']],
    ['Tom Orme said that to Anna Moss it was dull.', ['that to Anna Moss it was dull', 'Tom Orme']],
    ['Tom Orme said that of the ten, two were lost.', ['that of the ten, two were lost', 'Tom Orme']],
    ['Tom Orme said that about 40 people left.', ['that about 40 people left', 'Tom Orme']],
  ],
  'what whoever there is may say': [
    ['Everyone who tells you they don’t is lying.'],
    ['Anybody who claims the pier is safe is a fool.'],
    ['The boat leaves when Nell Carr says it leaves.'],
    ['The boat leaves when Nell Carr says it does.'],
    ['The trial ends if Tom Orme says it ends.'],
    ['The boat left when Nell Carr said it was late.', ['it was late', 'Nell Carr']],
    ['Everyone said the pier was safe.', ['the pier was safe', 'Everyone']],
    ['Everyone who told the court that it was late left.', ['that it was late', 'who']],
    ['Those who say the pier is safe are fools.', ['the pier is safe', 'who']],
  ],
  'what something made is called': [
    ['The company’s ‘Zippa’ e-scooter was shown.'],
    [
      'On a fire in the company’s ‘Zippa’ e-scooter, Anjali Rao said that it was small.',
      ['that it was small', 'Anjali Rao'],
    ],
    ["The town's 'Big Splash' festival was shut."],
    ['Tom Hull attacked the mayor’s “Orwellian” plan.', ['the mayor’s “Orwellian” plan', 'Tom Hull']],
    ['Tom Hull attacked the mayor’s “ugly” car.', ['the mayor’s “ugly” car', 'Tom Hull']],
  ],
};

testByConstruction(CASES, reportedIn);
