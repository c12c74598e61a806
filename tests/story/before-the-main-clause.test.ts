import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What is said in a clause or phrase that waits for its main clause ends where that one begins. */
const CASES: ByConstruction<Reported> = {
  'a clause before the main one, whatever verb that one has': [
    [
      'While the mayor has repeatedly said she opposes new tolls, her office carves out exceptions.',
      ['she opposes new tolls', 'the mayor'],
    ],
    [
      'Even as Peter Orme has repeatedly said that he opposes "toll booths" on the ring road, his office goes on building them.',
      ['that he opposes "toll booths" on the ring road', 'Peter Orme'],
    ],
    [
      'Even as Peter Orme has said that he opposes "toll booths," his office goes on building them.',
      ['that he opposes "toll booths,"', 'Peter Orme'],
    ],
    [
      'When Anna Ruhl said on Tuesday that the bridge was unsafe, both drivers and clerks understood her.',
      ['that the bridge was unsafe', 'Anna Ruhl'],
    ],
    [
      'Where Anna Ruhl used to boast that she had beaten the flood, on Tuesday she said it still posed a threat.',
      ['that she had beaten the flood', 'Anna Ruhl'],
      ['it still posed a threat', 'she'],
    ],
    [
      'While they pledged to widen the bridge if necessary, there was no mention of a date.',
      ['to widen the bridge if necessary', 'they'],
    ],
    [
      'Until Anna Ruhl says the bridge is safe, drivers queue at the ferry.',
      ['the bridge is safe', 'Anna Ruhl'],
    ],
  ],
  'with a time before it, or two who speak': [
    [
      'Months after Anna Ruhl and Peter Orme declared a new beginning, voters removed them from office.',
      ['a new beginning', 'Anna Ruhl and Peter Orme'],
    ],
    ['Two days after Anna Ruhl said the bridge was unsafe, it fell.', ['the bridge was unsafe', 'Anna Ruhl']],
  ],
  'a phrase before the main clause': [
    [
      'In court papers announcing the delay of the trial, Peter Orme wrote that talks go on.',
      ['the delay of the trial', 'court papers'],
      ['that talks go on', 'Peter Orme'],
    ],
    [
      'The letter, announcing that she had been dropped from the team, sits on top of a stack of mail.',
      ['that she had been dropped from the team', 'The letter'],
    ],
  ],
  'with those who say it inside': [
    [
      'While Anna Ruhl leads among clerks, skippers and those describing themselves as very careful, Peter Orme leads among those describing themselves as bold.',
      ['themselves as very careful', 'those'],
      ['themselves as bold', 'those'],
    ],
  ],
  'not so at the commas of a list, and where the main clause is behind none': [
    [
      'When Anna Ruhl said the bridge, the ferry and the pier were unsafe, drivers laughed.',
      ['the bridge, the ferry and the pier were unsafe', 'Anna Ruhl'],
    ],
    [
      'As Anna Ruhl said on Monday, the bridge, the ferry and the pier are unsafe.',
      ['the bridge, the ferry and the pier are unsafe', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl resigned, saying that the bridge was unsafe, the ferry old.',
      ['that the bridge was unsafe, the ferry old', 'Anna Ruhl'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);
