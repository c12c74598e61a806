import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What stands between a verb, or the noun before it, and `that`: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'a time told by another': [
    ['Lena Orth told us the day after that the boat was sold.', ['that the boat was sold', 'Lena Orth']],
    [
      'Lena Orth told reporters the previous evening that the house was sold.',
      ['that the house was sold', 'Lena Orth'],
    ],
    ['Lena Orth warned them an hour earlier that it would rise.', ['that it would rise', 'Lena Orth']],
    ['Lena Orth said the week before that was worse.', ['the week before that was worse', 'Lena Orth']],
    ['Lena Orth said the night before was cold.', ['the night before was cold', 'Lena Orth']],
  ],
  'whoever hears it, in capitals behind a small word': [
    ['Lena Orth told fellow Republicans that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth told fellow Republicans on Monday that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth told young Democrats she would go.', ['she would go', 'Lena Orth']],
    ['Lena Orth warned fellow Danes in a letter that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth told local paper Brae Post in May that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth told staff Republicans had won.', ['Republicans had won', 'Lena Orth']],
    ['Lena Orth told a briefing Seoul was ready.', ['Seoul was ready', 'Lena Orth']],
  ],
  'whoever is written to or promised something': [
    ['Lena Orth texted her brother that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth texted her brother she was fine.', ['she was fine', 'Lena Orth']],
    ['Lena Orth emailed staff on Monday that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth cabled his office that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth wrote her mother that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth promised voters that it would rise.', ['that it would rise', 'Lena Orth']],
    ['Lena Orth texted that it was sold.', ['that it was sold', 'Lena Orth']],
    [
      'Lena Orth promised the government will help workers.',
      ['the government will help workers', 'Lena Orth'],
    ],
  ],
  'how often somebody tells them': [
    ['Lena Orth told voters again and again in May that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth told voters over and over that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth said again and again that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth reminds her crew every single day that it leaks.', ['that it leaks', 'Lena Orth']],
    [
      'Lena Orth will be reminding voters every day between now and June that it leaks.',
      ['that it leaks', 'Lena Orth'],
    ],
    [
      'Lena Orth said between now and June, the crew will vote.',
      ['between now and June, the crew will vote', 'Lena Orth'],
    ],
    ['Lena Orth said every single week matters.', ['every single week matters', 'Lena Orth']],
    [
      'Lena Orth said every single month the cellar leaks.',
      ['every single month the cellar leaks', 'Lena Orth'],
    ],
  ],
  'when something that finds was made': [
    ['A Courier survey released Friday found that most want it.', ['that most want it', 'A Courier survey']],
    ['A study published Tuesday in the Lancet found that it works.', ['that it works', 'A study']],
    ['A study published Tuesday in the Lancet said that it works.', ['that it works', 'A study']],
    ['A team led by Peter Hale found that it works.', ['that it works', 'A team']],
    ['The team Peter Hale picked found that cup.'],
  ],
  'on what occasion somebody accepts that it is so': [
    [
      'Lena Orth accepted, under questioning from Mr Hale, that she had lied.',
      ['that she had lied', 'Lena Orth'],
    ],
    ['Lena Orth accepted, with a smile, that award.'],
  ],
  'who wants to know asks': [
    ['Lena Orth wanted to know if the bridge was safe.', ['if the bridge was safe', 'Lena Orth']],
    ['Voters want to know exactly when it will open.', ['when it will open', 'Voters']],
    ['Lena Orth demanded to know why he had lied.', ['why he had lied', 'Lena Orth']],
    ['Lena Orth did not want to know whether the bridge was safe.'],
    ['Lena Orth wanted to know why.'],
    ['Lena Orth wanted to know the truth.'],
    ['Readers who want to know how it works can call.'],
  ],
  'what somebody is silent about is named by whoever reports it': [
    [
      'Lena Orth added that she could not discuss "open cases."',
      ['that she could not discuss "open cases."', 'Lena Orth'],
    ],
    [
      'Peter Hale said Orth would not comment on "rumors."',
      ['Orth would not comment on "rumors."', 'Peter Hale'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);
