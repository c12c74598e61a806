import { describe, expect, test } from 'vitest';
import { testByConstruction } from './by-construction.ts';
import { firstIn, reportedIn } from './parse.ts';

/** Whose paper it is says what stands in it, and whoever it is put out through passes it on. */
describe('a paper put out through somebody', () => {
  test.each([
    [
      'The Orth family released a statement through St. Rita’s Hospital saying they were “glad.”',
      'The Orth family',
      'St. Rita’s Hospital',
    ],
    [
      'The family issued a statement through the Red Cross saying the boy was safe.',
      'The family',
      'Red Cross',
    ],
    ['Lena Orth released a statement via a lawyer saying she was innocent.', 'Lena Orth', 'a lawyer'],
    [
      'Lena Orth issued a statement through her lawyer, Tom Hale, saying she was innocent.',
      'Lena Orth',
      'Tom Hale',
    ],
    [
      'The couple released a statement on Friday through a spokesman saying they were glad.',
      'The couple',
      'a spokesman',
    ],
    [
      'The couple put out a statement through the school board on Friday saying they were glad.',
      'The couple',
      'the school board',
    ],
    [
      'Students released a video through the school paper saying they would march.',
      'Students',
      'the school paper',
    ],
    [
      'The hospital released a statement from the family saying they were glad.',
      'the family',
      'The hospital',
    ],
    [
      'A statement was released through the hospital saying the family was glad.',
      'A statement',
      'the hospital',
    ],
    ['Lena Orth through her lawyer Tom Hale said she was ill.', 'Lena Orth', 'Tom Hale'],
  ])('%s', (text, by, via) => {
    expect(firstIn(text)).toMatchObject({ by, via: [via] });
  });
});

describe('a paper put out, sent or filed', () => {
  test.each([
    [
      'Orme Mills filed a document with the Board of Tides and Exchanges saying it would close.',
      'Orme Mills',
    ],
    ['The company filed documents with the board saying it would close.', 'The company'],
    ['Lawyers for Lena Orth filed papers with the court saying she was ill.', 'Lawyers for Lena Orth'],
    ['The hospital released a statement through its website saying it was shut.', 'The hospital'],
    ['The band shared a message via Instagram saying the tour was off.', 'The band'],
    ['The family released a statement through a megaphone saying they were sad.', 'The family'],
    [
      'The family released a statement after talks with St. Rita’s Hospital saying the bill was due.',
      'The family',
    ],
    ['The union posted a message on its website saying the strike was over.', 'The union'],
    ['The union put a note through the door saying the strike was over.', 'The union'],
    ['The hospital issued statements through the night saying the boy was ill.', 'The hospital'],
    ['Lena Orth read a report in the Post saying the strike was over.', 'a report in the Post'],
    ['The family received a letter from the hospital saying the bill was due.', 'a letter from the hospital'],
    ['A statement from the family through the hospital said they were glad.', 'A statement from the family'],
    ['A statement the family released through the hospital said they were glad.', 'A statement'],
    ['A statement was issued by the family saying they were glad.', 'the family'],
    ['Lena Orth penned an op-ed published Monday in the Orlund Herald saying the plan was bad.', 'Lena Orth'],
    ['Lena Orth wrote a column in the Daily Gull arguing that the plan was bad.', 'Lena Orth'],
    ['Lena Orth wrote a letter obtained by the Daily Gull saying the plan was bad.', 'Lena Orth'],
    ['Lena Orth filed a complaint lodged Monday in Lorn County Court alleging the firm lied.', 'Lena Orth'],
    ['The Daily Gull published an editorial on Friday saying the plan was bad.', 'Daily Gull'],
  ])('%s', (text, by) => {
    expect(firstIn(text)).toMatchObject({ by, via: [] });
  });
});

testByConstruction(
  {
    'a paper that is written is not what is said': [
      [
        'Lena Orth wrote a letter to the board saying the plan was illegal.',
        ['the plan was illegal', 'Lena Orth'],
      ],
      ['Lena Orth tweeted a video saying the plan was dead.', ['the plan was dead', 'Lena Orth']],
      [
        'Lena Orth wrote an opinion piece published Monday in the Daily Gull saying the plan was bad.',
        ['the plan was bad', 'Lena Orth'],
      ],
      // It is among what is said.
      [
        'Lena Orth said a report saying the bridge was safe was wrong.',
        ['a report saying the bridge was safe was wrong', 'Lena Orth'],
      ],
    ],
  },
  reportedIn,
);
