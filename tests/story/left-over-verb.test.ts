import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What is said in a clause with `who` ends before the verb that is left over, which is that of whoever stands before `who`. */
const CASES: ByConstruction<Reported> = {
  'the verb left over behind a clause is that of whoever said it': [
    [
      'A clerk who told parents the money had been “tied up in escrow” was sentenced on Monday to six years.',
      ['the money had been “tied up in escrow”', 'who'],
    ],
    ['A sailor who told police the devil made him do it was jailed.', ['the devil made him do it', 'who']],
    ['A nurse who said her bag had been stolen was arrested on Friday.', ['her bag had been stolen', 'who']],
    ['A professor who claimed he invented email has died.', ['he invented email', 'who']],
    ['People who said they smoked were twice as likely to be ill.', ['they smoked', 'who']],
    ['Voters who said they did were twice as likely to sign.', ['they did', 'who']],
    [
      'A driver who told officers he had only had two beers pleaded guilty.',
      ['he had only had two beers', 'who'],
    ],
    [
      'A nurse who said the hospital ignored her complaints won $2 million.',
      ['the hospital ignored her complaints', 'who'],
    ],
    ['Residents who said the water smelled of oil sued the mill.', ['the water smelled of oil', 'who']],
    ['The scientist who warned that the dam would fail was fired.', ['that the dam would fail', 'who']],
    ['A sailor who said he’s innocent was freed on Friday.', ['he’s innocent', 'who']],
    ['Those who said prices should fall believe the issue is vital.', ['prices should fall', 'who']],
    [
      'A driver who insisted the crash was an accident faces up to 10 years.',
      ['the crash was an accident', 'who'],
    ],
    [
      'An official who said he thought the deal was close asked not to be named.',
      ['he thought the deal was close', 'who'],
    ],
    [
      'A sailor who said his son was killed after the truce was signed declined to give his name.',
      ['his son was killed after the truce was signed', 'who'],
    ],
    ['In March, a sailor who said he was hungry was held.', ['he was hungry', 'who']],
    ['The report that said the bridge was safe was wrong.', ['the bridge was safe', 'The report']],
  ],
  'a verb that a clause of what is said has need of is no other': [
    [
      'A nurse who said she fled after the crash was over was arrested.',
      ['she fled after the crash was over', 'who'],
    ],
    ['A nurse who said she fled after the crash was arrested.', ['she fled after the crash', 'who']],
    [
      'A sailor who told officers that the car parked outside was his was held.',
      ['that the car parked outside was his', 'who'],
    ],
    [
      'A sailor who said he thought the gun was empty was convicted.',
      ['he thought the gun was empty', 'who'],
    ],
    [
      'A sailor who said the knife the clerk he knew had used was his was freed.',
      ['the knife the clerk he knew had used was his', 'who'],
    ],
    ['A sailor who said he had a bomb was told the flight was full.', ['he had a bomb', 'who']],
    [
      'A nurse who said she was robbed was held when she returned because her story was false.',
      ['she was robbed', 'who'],
    ],
    ['A sailor who said he found two abandoned cars pleaded guilty.', ['he found two abandoned cars', 'who']],
  ],
  'whoever is met, held or looked for has no verb of their own': [
    [
      'Police held a sailor who said he had a bomb and was going to use it.',
      ['he had a bomb and was going to use it', 'who'],
    ],
    [
      'Aino Halla met a nurse who said her son was killed in the war.',
      ['her son was killed in the war', 'who'],
    ],
    [
      'Police held a clerk and a nurse who said they found two cars parked outside.',
      ['they found two cars parked outside', 'who'],
    ],
    ['He is the sailor who said the war was over.', ['the war was over', 'who']],
    ['Among them was a nurse who said she was forced to lie.', ['she was forced to lie', 'who']],
    ['For people who said they smoked, the risk was high.', ['they smoked', 'who']],
  ],
};

testByConstruction(CASES, reportedIn);
