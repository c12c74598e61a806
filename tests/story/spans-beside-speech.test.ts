import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What is told of the speech, the source, the speaker or the hearers beside the words, and is no part of them. */
const CASES: ByConstruction<Reported> = {
  'what tells more of a speech is not said in it': [
    [
      'Anna Ruhl said in a speech that lasted an hour that the pier would be shut.',
      ['that the pier would be shut', 'Anna Ruhl'],
    ],
    ['Anna Ruhl wrote in a note that reached the court that she was ill.', ['that she was ill', 'Anna Ruhl']],
    [
      'Anna Ruhl said in a statement that closed shops on the pier would open.',
      ['that closed shops on the pier would open', 'Anna Ruhl'],
    ],
  ],
  'what tells more of a source is not said by it': [
    [
      'Prices rise after hospitals combine, according to Wei Zhang, a professor of health policy at Tilden University.',
      ['Prices rise after hospitals combine', 'Wei Zhang'],
    ],
    [
      'Prices rise when shops close, according to Wei Zhang, who teaches economics at Tilden.',
      ['Prices rise when shops close', 'Wei Zhang'],
    ],
    [
      'Prices rise when shops close, according to Wei Zhang, 54.',
      ['Prices rise when shops close', 'Wei Zhang'],
    ],
    ['The pier, according to Anna Ruhl, a pilot, was shut.', ['The pier … was shut', 'Anna Ruhl']],
    ['The pier, according to Anna Ruhl, who owns it, was shut.', ['The pier … was shut', 'Anna Ruhl']],
    ['The next day, according to Anna Ruhl, it rained.', ['The next day … it rained', 'Anna Ruhl']],
    [
      'The next day, according to Anna Ruhl, the storm was over.',
      ['The next day … the storm was over', 'Anna Ruhl'],
    ],
  ],
  'what the speaker does beside speaking of a thing is no part of it': [
    ['The mayor has praised the scheme but given it no money.', ['the scheme', 'The mayor']],
    ['The mayor has condemned the raid and taken the police to court.', ['the raid', 'The mayor']],
    ['The mayor denied the charge and walked out.', ['the charge', 'The mayor']],
    ['The mayor denied the charge and made a plea.', ['the charge', 'The mayor']],
    ['The mayor praised the crew and the town and left.', ['the crew and the town', 'The mayor']],
    [
      'The mayor announced a pier built and run by the town.',
      ['a pier built and run by the town', 'The mayor'],
    ],
    ['The mayor condemned the killed and wounded.', ['the killed and wounded', 'The mayor']],
    ["The mayor praised the town's old and cracked wall.", ["the town's old and cracked wall", 'The mayor']],
    ['The mayor condemned a party that lied and left.', ['a party that lied and left', 'The mayor']],
  ],
  'what hearers do is no part of what is said': [
    [
      'Anna Ruhl says she prefers mathematics to horses, which makes Peter Orme roar with laughter.',
      ['she prefers mathematics to horses', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said she was late because of a goat, drawing laughter from the crowd.',
      ['she was late because of a goat', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said the town was dead, to applause from the back.', ['the town was dead', 'Anna Ruhl']],
    [
      'Anna Ruhl said the town had a pier, which made tourists happy.',
      ['the town had a pier, which made tourists happy', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the town had been a joke, drawing visitors for the wrong reasons.',
      ['the town had been a joke, drawing visitors for the wrong reasons', 'Anna Ruhl'],
    ],
  ],
  'what led to a promise is no part of it': [
    [
      'The mayor promised to clean up the river after a leaked memo suggested that the deadline could slip.',
      ['to clean up the river', 'The mayor'],
      ['that the deadline could slip', 'a leaked memo'],
    ],
    [
      'The mayor pledged to mend the bridge after residents complained of cracks.',
      ['to mend the bridge', 'The mayor'],
      ['cracks', 'residents'],
    ],
    [
      'The mayor promised to resign after the court has ruled.',
      ['to resign after the court has ruled', 'The mayor'],
    ],
    ['The mayor promised to sing after the vote.', ['to sing after the vote', 'The mayor']],
  ],
};

testByConstruction(CASES, reportedIn);
