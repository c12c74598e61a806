import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Reports whose subject a relative with words between marks tells more of. */
const CASES: ByConstruction<Reported> = {
  'what is reported goes on around the relative': [
    [
      'The member who called the plan “daft” will retire, the party said.',
      ['The member … will retire', 'the party'],
      ['the plan “daft”', 'who'],
    ],
    [
      'Joel Pell, who called the plan “daft,” will retire, the party said on Monday.',
      ['Joel Pell … will retire', 'the party'],
      ['the plan “daft,”', 'who'],
    ],
    [
      'The woman who had told police she was “fine” died, her lawyer said.',
      ['The woman … died', 'her lawyer'],
      ['she was “fine”', 'who'],
    ],
    [
      'The plan that critics called “a mess” has passed, the mayor said.',
      ['The plan … has passed', 'the mayor'],
      ['a mess', 'critics'],
    ],
    [
      'Those who call it “dead” are wrong, Joel Pell said.',
      ['Those … are wrong', 'Joel Pell'],
      ['it “dead”', 'who'],
    ],
  ],
  'words between marks end before the verb of the sentence': [
    [
      'The man who admitted killing his “friend” hid the boy, police said.',
      ['The man … hid the boy', 'police'],
      ['killing his “friend”', 'who'],
    ],
    ['The film that critics called “a mess” has won.', ['a mess', 'critics']],
    ['The clerk who said it was “dull” left on Monday.', ['it was “dull”', 'who']],
  ],
  'a report without such words is one': [
    [
      'The member who called the plan daft will retire, the party said.',
      ['The member who called the plan daft will retire', 'the party'],
    ],
    [
      'Joel Pell said the plan “that nobody wants” will pass.',
      ['the plan “that nobody wants” will pass', 'Joel Pell'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);
