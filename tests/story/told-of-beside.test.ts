import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What is said beside what another says, and by whom where the names of firms and people are alike. */
const CASES: ByConstruction<Reported> = {
  'a thing spoken of is told up to where another says more of it': [
    [
      "Anna Ruhl also mocked Peter Orme's story about swimming the river, an event that he says led him to the church.",
      ["Peter Orme's story about swimming the river", 'Anna Ruhl'],
      ['that … led him to the church', 'he'],
    ],
    [
      'The report cited an old study as identifying the pump as the cause of the leak, which the board said was covered up.',
      ['an old study as identifying the pump as the cause of the leak', 'The report'],
      ['which … was covered up', 'the board'],
    ],
  ],
  'whoever stands right before the verb, or before a comma that is lost': [
    [
      'On Monday the mayor brought clerks with her in what some are criticizing as just another photo op.',
      ['as just another photo op', 'some'],
    ],
    ['The council heard from those demanding that the bridge be shut.', ['that the bridge be shut', 'those']],
    [
      'Sam Ruhl, the communications director for the Orme Trust said the bridge was shut.',
      ['the bridge was shut', 'Sam Ruhl'],
    ],
    ['It was late, the mayor said.', ['It was late', 'the mayor']],
  ],
  'whoever is of a firm with their own name': [
    [
      'While prices are low, many industries are attractive holdings, said manager Don Ruhl of Ruhl Capital Management, who has been active since 1960.',
      ['While prices are low, many industries are attractive holdings', 'manager Don Ruhl'],
    ],
    ['The mill, Don Ruhl of Ruhl Capital Management said, is shut.', ['The mill … is shut', 'Don Ruhl']],
  ],
  'what the speaker says or does next': [
    [
      'Anna Ruhl said the vote had "kept us safe" on the radio before claiming that open gates are a danger.',
      ['the vote had "kept us safe" on the radio', 'Anna Ruhl'],
      ['that open gates are a danger', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the mayor had left before saying that he was ill.',
      ['the mayor had left before saying that he was ill', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl only hinted at her rival by mentioning the need for a wall.',
      ['her rival', 'Anna Ruhl'],
      ['the need for a wall', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl has tried to win voters by pledging further reform and trying to speak with them.',
      ['further reform', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl left the hall, promising new lighting and buildings for the quay.',
      ['new lighting and buildings for the quay', 'Anna Ruhl'],
    ],
    [
      '"It must be shut," Anna Ruhl says in the spot titled "Dangerous," warning against letting in lorries.',
      ['It must be shut,', 'Anna Ruhl'],
      ['letting in lorries', 'Anna Ruhl'],
    ],
  ],
  'a noun behind `or` is no verb of saying': [
    [
      'Anna Ruhl said the mayor had made no promises or offers regarding the mill.',
      ['the mayor had made no promises or offers regarding the mill', 'Anna Ruhl'],
    ],
  ],
  'a question without marks, those warned, and a clause that begins with its circumstances': [
    ['A clerk asked: Did they talk about the tolls?', ['Did they talk about the tolls', 'A clerk']],
    [
      'The bank warned customers some of their data could have been lost.',
      ['some of their data could have been lost', 'The bank'],
    ],
    ['The bank warned the bridge was unsafe.', ['the bridge was unsafe', 'The bank']],
    [
      'Anna Ruhl said under the new rules drivers would pay more.',
      ['under the new rules drivers would pay more', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said in a long statement the mill would close.', ['the mill would close', 'Anna Ruhl']],
  ],
  'a word behind an article is no verb': [
    [
      'Anna Ruhl described a set of rules that left the mill open to thieves.',
      ['a set of rules that left the mill open to thieves', 'Anna Ruhl'],
    ],
  ],
  'a thing spoken of before the main clause': [
    [
      'While acknowledging the added weight of the car, Anna Ruhl said it was fast.',
      ['the added weight of the car', 'Anna Ruhl'],
      ['it was fast', 'Anna Ruhl'],
    ],
    ['Calling the mill by telephone, Anna Ruhl slept.'],
  ],
  'what is inserted between the verb and what is said': [
    [
      'Anna Ruhl criticized, in a letter to the board, the plan to close the mill.',
      ['the plan to close the mill', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl denied, in a letter to the board, that the mill was shut.',
      ['that the mill was shut', 'Anna Ruhl'],
    ],
    ['Anna Ruhl described, for the first time, how she had left.', ['how she had left', 'Anna Ruhl']],
  ],
  'what is never to be': [['Anna Ruhl vowed never to return.', ['never to return', 'Anna Ruhl']]],
  'what a relative clause accuses of': [
    [
      'Anna Ruhl puts aside the letters that accuse them of being pawns or worse.',
      ['them of being pawns or worse', 'the letters'],
    ],
  ],
  'who is called in or together is called nothing': [
    ['Anna Ruhl called the council together.'],
    ['Anna Ruhl called the mayor in for talks.'],
  ],
};

testByConstruction(CASES, reportedIn);
