import { describe, expect, test } from 'vitest';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Each construction with its counter-examples: texts, and what they report. */
const CASES: Readonly<Record<string, readonly (readonly [string, ...Reported[]])[]>> = {
  'what somebody spoken of does too is a part of what is said of them': [
    [
      'Anna Ruhl said the men entered the mill and threatened staff with a saw.',
      ['the men entered the mill and threatened staff with a saw', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl told the court that Orme forged tickets and promised to repay the money.',
      ['that Orme forged tickets and promised to repay the money', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said Orme had left "to take a call" and had offered to return.',
      ['Orme had left "to take a call" and had offered to return', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the company had lied and denied any fault.',
      ['the company had lied and denied any fault', 'Anna Ruhl'],
    ],
  ],
  'what only the speaker can do next is told by a verb of its own': [
    [
      'Anna Ruhl said it would rain and told people to stay in.',
      ['it would rain', 'Anna Ruhl'],
      ['to stay in', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the plan was dead and accused the mayor of lying.',
      ['the plan was dead', 'Anna Ruhl'],
      ['the mayor of lying', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the bank would lend more and promised to visit it.',
      ['the bank would lend more', 'Anna Ruhl'],
      ['to visit it', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the mayor was ill and told her to rest.',
      ['the mayor was ill', 'Anna Ruhl'],
      ['to rest', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the bank had lied and accused its owners of "envy".',
      ['the bank had lied', 'Anna Ruhl'],
      ['its owners of "envy"', 'Anna Ruhl'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (text, ...reported) => {
    expect(reportedIn(text)).toEqual(reported);
  });
});
