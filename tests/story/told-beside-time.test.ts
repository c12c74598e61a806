import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

const OFF = 'the deal was off';

/** What tells when, how much or on what occasion, beside whoever speaks and what they say. */
const CASES: ByConstruction<Reported> = {
  'words of time in front of somebody without an article are no part of them': [
    ['Last year officials said the deal was off.', [OFF, 'officials']],
    ['Last month police said the deal was off.', [OFF, 'police']],
    ['Earlier this week prosecutors said the deal was off.', [OFF, 'prosecutors']],
    ['That evening officials said the deal was off.', [OFF, 'officials']],
    ['In recent weeks critics said the deal was off.', [OFF, 'critics']],
    ['For decades biologists said the deal was off.', [OFF, 'biologists']],
    ['At the time critics said the deal was off.', [OFF, 'critics']],
    ['For 20 years critics said the deal was off.', [OFF, 'critics']],
    ['Over the past 12 months officials said the deal was off.', [OFF, 'officials']],
    ['In court prosecutors said the deal was off.', [OFF, 'prosecutors']],
  ],
  'such words with an article, or of who somebody is': [
    ['The night nurses said the deal was off.', [OFF, 'The night nurses']],
    ['The court papers said the deal was off.', [OFF, 'The court papers']],
    ['The morning commuters said the deal was off.', [OFF, 'The morning commuters']],
  ],
  'up to and out of belong to what is said': [
    ['The union said up to an inch of ice was left.', ['up to an inch of ice was left', 'The union']],
    ['Police said up to four men fled.', ['up to four men fled', 'Police']],
    ['The union said out of 400 members 20 had left.', ['out of 400 members 20 had left', 'The union']],
    ['Ines Orme said out loud that the deal was off.', ['that the deal was off', 'Ines Orme']],
    ['Ines Orme pointed out that the deal was off.', ['that the deal was off', 'Ines Orme']],
    ['Ines Orme said back in the summer the deal was off.', [OFF, 'Ines Orme']],
  ],
  'what is said behind the time of it': [
    ['The minister agreed when pressed that the deal was off.', ['that the deal was off', 'The minister']],
    ['Ines Orme promised when elected to cut taxes.', ['to cut taxes', 'Ines Orme']],
    ['Ines Orme complained when the lights went out.'],
  ],
  'a paper that is published can be the subject of what is said': [
    ['Officials claimed a video posted online was fake.', ['a video posted online was fake', 'Officials']],
    [
      'Officials insisted a report published on Monday showed sales fell.',
      ['a report published on Monday showed sales fell', 'Officials'],
    ],
    ['Ines Orme explained the delay in a blog post published on Monday.', ['the delay', 'Ines Orme']],
    ['Ines Orme confirmed the deal in an email sent on Monday and the bank rose.', ['the deal', 'Ines Orme']],
  ],
  'faults lie in a response or report, and a denial is made in a statement': [
    [
      'The agency admitted mistakes in its response to the outbreak.',
      ['mistakes in its response to the outbreak', 'The agency'],
    ],
    ['The minister denied flaws in a police report.', ['flaws in a police report', 'The minister']],
    ['Ines Orme denied the claim in a statement on Monday.', ['the claim', 'Ines Orme']],
    [
      'Ines Orme told the Gazette despite the ruling, the plant would stay open.',
      ['despite the ruling, the plant would stay open', 'Ines Orme'],
    ],
  ],
  'this can begin what is said': [
    ['Ines Orme admitted this at least was true.', ['this at least was true', 'Ines Orme']],
    ['Ines Orme revealed this on Pith FM on Monday.'],
  ],
  'words in front end at a comma outside their marks too': [
    [
      'Handed a note that said it was “a shambles”, Ines Orme told the Gazette it was untrue.',
      ['a shambles', 'a note'],
      ['it was untrue', 'Ines Orme'],
    ],
    [
      'Told that a rival had called him “a shambles”, the minister resigned on Friday.',
      ['him “a shambles”', 'a rival'],
    ],
  ],
  'what a critic has seen is a title': [
    [
      'Reviewing “A Cold Supper” in 1999, the critic James Tolland called it “the saddest of plays.”',
      ['it “the saddest of plays.”', 'critic James Tolland'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);

test.each([
  'The bank hit back at claims it was “a fraud”.',
  'The bank pushed back on suggestions it was “a fraud”.',
  'The bank laughed off claims that it was “a fraud”.',
  'The bank played down fears of “a run”.',
  'The bank hit back at claims that in May it had “hidden” losses.',
])('what others say is set aside: %s', (text) => {
  const [quote] = parseStory(text, 'test.txt').quotes;
  expect(quote?.attribution?.denied).toBe(true);
});

test.each([
  'The bank hit back at “lies” in the press.',
  'The bank brushed off the criticism as “noise from the cheap seats”.',
  'The bank laughed off the claims of fraud as “utter nonsense”.',
  'The bank hit back at the claims with a “list of facts”.',
  'The bank hit back at the claims in a “long and angry” letter.',
  'The bank hit back at the “absurd” claims.',
])('words that somebody sets against those of others are not denied: %s', (text) => {
  const [quote] = parseStory(text, 'test.txt').quotes;
  expect(quote?.attribution?.denied).toBe(false);
});
