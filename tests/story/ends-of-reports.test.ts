import { describe, expect, test } from 'vitest';
import { rowsOf } from './parse.ts';

const CONTENT = 'the mill would close in May';

describe('a report ends before what tells how, where and when it is said', () => {
  test.each([
    ' in a statement on Monday',
    ' in an interview with the Post',
    ' at a news conference',
    ' on Twitter',
    ' on her Facebook page',
    ' on condition of anonymity',
    ' without giving details',
    ' through a spokesman',
    ' in response to a question',
    ' when asked about the fire',
    ', prompting Peter Orme to walk out',
    ', hours after the board met',
    ', a day after the fire',
    ', in what Peter Orme called a lie',
    ', in a blow to the board',
    ', without saying why',
    ', to the delight of the crowd',
    ', her voice breaking',
    ', wiping away tears',
    ', with Peter Orme at her side',
  ])('%s', (end) => {
    expect(rowsOf(`Anna Ruhl said ${CONTENT}${end}.`)[0]).toEqual([CONTENT, 'Anna Ruhl', 'Anna Ruhl']);
  });
});

test.each([
  'Peter Orme had lied to her in a letter',
  'Peter Orme insulted her on Twitter',
  'the loss stood in its financial statements',
  'the hashtag on Twitter, which had spread, was old',
  'the mill would end its lease, causing a loss of 40 jobs',
  'the firm met with an abrupt response when asked for help',
  'the man died, hours after he was shot',
  'a guard hit Peter Orme, prompting a fight',
  'the police arrested four men without giving details',
  'customers can pay by phone',
  'he was arrested at a conference',
  'Peter Orme had paid through his lawyer',
  'he stood there, his hands shaking',
])('what happens in a letter or on a network is said: %s', (said) => {
  expect(rowsOf(`Anna Ruhl said ${said}.`)[0]?.[0]).toBe(said);
});
