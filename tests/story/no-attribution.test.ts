import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Nouns behind a comma with the shape of verbs attribute nothing. */
const CASES: ByConstruction<Reported> = {
  'a noun that a participle governs': [
    [
      'Orme Mills reported a 3 percent rise in profit, topping the average town forecast, as sales grew.',
      ['a 3 percent rise in profit, topping the average town forecast', 'Orme Mills'],
    ],
  ],
  'a plural behind a noun': [
    ['Among drivers who were asked, the lead of Orme was four percentage points.'],
    ['Shares rose 6 points and were above fair value, a sum that takes into account interest rates.'],
    ['"We go," she questions.', ['We go,', 'she']],
  ],
  'who has responded says nothing by it': [
    ['Early or late, central banks have responded.'],
    ['The pier was never safe, Anna Ruhl responded.', ['The pier was never safe', 'Anna Ruhl']],
  ],
};

testByConstruction(CASES, reportedIn);
