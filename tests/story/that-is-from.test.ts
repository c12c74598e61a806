import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Words that a sentence behind them gives to somebody, and notes that lie somewhere. */
const CASES: ByConstruction<Reported> = {
  'a sentence that tells only whose words stand before it': [
    ['“It is a key step.”\n\nThat’s the view of Joel Pell, a clerk.', ['It is a key step.', 'Joel Pell']],
    ['“It is a key step.” That was the verdict of Joel Pell.', ['It is a key step.', 'Joel Pell']],
    ['“It is a key step.”\n\nThat’s according to Joel Pell, a clerk.', ['It is a key step.', 'Joel Pell']],
    ['“It is a key step.”\n\nThat comes from Ann Lee, who runs the mill.', ['It is a key step.', 'Ann Lee']],
    ['“It is a key step.” Those were the words of the mayor.', ['It is a key step.', 'the mayor']],
  ],
  'a sentence without marks that the next gives to somebody': [
    ['The mill shut in May. That’s according to Joel Pell, a clerk.', ['The mill shut in May', 'Joel Pell']],
    [
      'It was late. One in five clerks naps at noon. That is according to a study by Orme College.',
      ['One in five clerks naps at noon', 'a study'],
    ],
  ],
  'what tells of somebody else, or of nobody': [
    ['“It is a key step.” That is from a song.', ['It is a key step.', null]],
    [
      '“It is a key step,” Ann Lee said. That’s the view of Joel Pell as well.',
      ['It is a key step,', 'Ann Lee'],
    ],
    ['Has the mill shut? That’s according to Joel Pell, a clerk.'],
    [
      'Ann Lee said the mill shut in May. That’s according to Joel Pell.',
      ['the mill shut in May', 'Ann Lee'],
    ],
  ],
  'a note that lies somewhere says what stands on it, and not where it lies': [
    ['The letter left on the door said the shop was shut.', ['the shop was shut', 'The letter']],
    ['A sign hung on the gate said the park was shut.', ['the park was shut', 'A sign']],
    ['A banner draped over the bridge said the park was shut.', ['the park was shut', 'A banner']],
    ['A message left for the mayor said the park was shut.', ['the park was shut', 'A message']],
    ['A woman left on the ship said she was cold.', ['she was cold', 'A woman']],
    ['The mayor left on Monday and said the park was shut.', ['the park was shut', 'The mayor']],
  ],
  'farmers are entreated to do something': [
    ['Joel Pell entreated farmers to go home.', ['to go home', 'Joel Pell']],
  ],
};

testByConstruction(CASES, reportedIn);
