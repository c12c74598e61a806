import { expect, test } from 'vitest';
import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn, saidIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What stands where a subject does and is none: each construction with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'how often somebody comes is nobody': [
    [
      'Every spring a woman in a green hat comes to the square and says that the well will be dug.',
      ['that the well will be dug', 'a woman in a green hat'],
    ],
    [
      'Each year a man from the ministry drives up and says that the road will be paved.',
      ['that the road will be paved', 'a man from the ministry'],
    ],
    [
      'Every few years a company sends a letter and says that gold was found.',
      ['that gold was found', 'a company'],
    ],
    [
      'Every critic the paper has came and said that the play was dull.',
      ['that the play was dull', 'Every critic'],
    ],
    ['Every time the river rises a man comes and says that it will be dredged.'],
  ],
  'a request of records is a noun': [
    [
      'Amber Hale, who wrote the records request that produced the letters, said she was tired.',
      ['she was tired', 'Amber Hale'],
    ],
    ['The records request that produced the letters cost her a year.'],
    ['Amber Hale made the public records request that produced the letters.'],
    ['The drivers request that the gates stay shut.', ['that the gates stay shut', 'The drivers']],
  ],
  'who is asked about is nobody that tells': [
    [
      'Asked who "R" was, Judge Lena Orth replied that she did not know.',
      ['who "R" was', null],
      ['that she did not know', 'Judge Lena Orth'],
    ],
  ],
};

testByConstruction(CASES, reportedIn);

test('the one with a name behind a list is whom who tells of, and a question has no body that asks', () => {
  const by = (text: string) => saidIn(text).map((said) => said.by);
  expect(by('Asked who "R" was, Judge Lena Orth replied that she did not know.')).toEqual([
    null,
    'Lena Orth',
  ]);
  expect(
    by('Lena Orth came with a singer, a retired pilot and Gov. Peter Hale, who said that she would win.'),
  ).toEqual(['Peter Hale']);
  expect(by('Lena Orth met Ann Ruhl, Carl Mott and Peter Hale, who said that she would win.')).toEqual([
    null,
  ]);
  expect(by('Lena Orth came with two nurses and Peter Hale, who said they would win.')).toEqual([null]);
});

test('what somebody kept shouting is theirs, passed on by whoever tells of it', () => {
  const by = (text: string) => saidIn(text).map((said) => said.by);
  expect(by('Lena Orth said Peter Hale kept yelling, "Open the door."')).toEqual(['Peter Hale']);
  expect(by('Lena Orth said Peter Hale kept on shouting "Open the door."')).toEqual(['Peter Hale']);
  expect(by('Lena Orth said Peter Hale had screamed, "Open the door."')).toEqual(['Peter Hale']);
});
