import { describe, expect, test } from 'vitest';
import { rowsOf } from '../parse.ts';
import type { Row } from '../parse.ts';

/** Talks in which others' words are told of, or asked for, with the quotations they should give. */
const CASES: Readonly<Record<string, readonly [text: string, ...rows: Row[]]>> = {
  'what somebody is asked to tell of another’s words is not said yet': [
    'Anna Ruhl gave an interview.\n\nQ: What did your wife say when you took the job?\n\nA: I forget.',
    ['What did your wife say when you took the job?', null, 'Q'],
    ['I forget.', 'Anna Ruhl', 'A'],
  ],
  'whoever says I around words between marks tells what others said': [
    'Anna Ruhl gave an interview.\n\nQ: Did your husband mind?\n\nA: "Go," he said. I went.\n\nQ: And then?\n\nA: "I sail," she said.',
    ['Did your husband mind?', null, 'Q'],
    ['"Go," he said. I went.', 'Anna Ruhl', 'A'],
    ['Go,', null, 'he'],
    ['And then?', null, 'Q'],
    ['I sail,', 'Anna Ruhl', 'A'],
  ],
  'he and she are whose words were asked for': [
    'Anna Ruhl gave an interview.\n\nQ: What did your husband say?\n\nA: "Go," he said.\n\nQ: What do you say?\n\nA: "I go," she said.',
    ['What did your husband say?', null, 'Q'],
    ['Go,', 'your husband', 'he'],
    ['What do you say?', null, 'Q'],
    ['I go,', 'Anna Ruhl', 'A'],
  ],
  'words between marks that you are told to have said are nobody’s': [
    'The inquiry sat.\n\nMR. ORDE: You told me to "read every word". I did.\n\nMS. LANE: I know. You said, "Read it."\n\nMR. ORDE: I did.',
    ['You told me to "read every word". I did.', 'ORDE', 'MR. ORDE'],
    ['read every word', null, 'You'],
    ['I know. You said, "Read it."', 'LANE', 'MS. LANE'],
    ['Read it.', null, 'You'],
    ['I did.', 'ORDE', 'MR. ORDE'],
  ],
};

describe('what others say in a talk', () => {
  test.each(Object.entries(CASES))('%s', (_, [text, ...rows]) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

test.each([
  'What did the mayor say when she took the job?',
  'Which of them did Anna Ruhl admit when it leaked?',
])('a question for the words reports none: %s', (text) => {
  expect(rowsOf(text)).toEqual([]);
});

test.each([
  ['What leaks when Anna Ruhl says it does?', 'it does'],
  ['Why did Anna Ruhl say it leaks?', 'it leaks'],
  ['Who leaves when Anna Ruhl says it leaks?', 'it leaks'],
  ['What, the mayor asked, did it cost?', 'What did it cost'],
])('a report inside a question: %s', (text, words) => {
  expect(rowsOf(text).map(([said]) => said)).toEqual([words]);
});
