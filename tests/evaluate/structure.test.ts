import { expect, test } from 'vitest';
import { readCreditsGold } from '../../src/evaluate/credits-gold.ts';
import { findDateline1998, readDatelineGold } from '../../src/evaluate/dateline-gold.ts';
import { JsonObject } from '../../src/evaluate/read-json.ts';
import { readStructureStory } from '../../src/evaluate/structure-gold.ts';
import { readFoundFrame, scoreStructure } from '../../src/evaluate/structure.ts';

test.each([
  ['ROME  (Reuters)', { places: ['ROME'], agency: 'Reuters', date: null }],
  ['(Reuters)', { places: [], agency: 'Reuters', date: null }],
  ['ROME/PARIS, Texas, March 3 -', { places: ['ROME', 'PARIS, Texas'], agency: null, date: 'March 3' }],
  ['Rome, 3 May (AFP) -', { places: ['Rome'], agency: 'AFP', date: '3 May' }],
])('the parts of a dateline that is marked out: %s', (printed, expected) => {
  expect(readDatelineGold(printed)).toEqual(expected);
});

test('the datelines of 1998 are found by their dash', () => {
  expect(findDateline1998('\t   ROME, Ga. (AP) _ A man\nsaid')?.places).toEqual(['ROME, Ga.']);
  expect(findDateline1998('\t   A man said')).toBeNull();
});

test.each([
  [
    '(Additional reporting by  Ann Bell  and Tom Roe in Rome, New York; Writing by Li Wei. Editing by Jo Fox/Al Doe)',
    [
      'ADDITIONAL_REPORTING Ann Bell',
      'ADDITIONAL_REPORTING Tom Roe',
      'WRITING Li Wei',
      'EDITING Jo Fox',
      'EDITING Al Doe',
    ],
  ],
  [
    '(Reporting and writing by Ann Bell , editing by Jo Fox;)',
    ['REPORTING Ann Bell', 'WRITING Ann Bell', 'EDITING Jo Fox'],
  ],
  ['(Reporting by the Oslo newsroom; Editing by Jo Fox)', ['EDITING Jo Fox']],
])('the credits of a sign-off that is marked out: %s', (printed, expected) => {
  expect(readCreditsGold(printed)?.map(({ role, name }) => `${role} ${name}`)).toEqual(expected);
});

test('a bracket without a role tells nothing', () => {
  expect(readCreditsGold('(Ann Bell in Rome)')).toBeNull();
});

/** Scores as `field standard right/missed/false`, and misses as `field missed|wrong`. */
function scored(record: object, ...parsed: readonly object[]): { scores: string[]; misses: string[] } {
  const gold = readStructureStory({ id: 'a', text: 'Plan approved', ...record });
  const report = scoreStructure([
    {
      gold,
      found: readFoundFrame(
        gold,
        parsed.map((line) => new JsonObject(line)),
      ),
    },
  ]);
  return {
    scores: report.scores.map(
      (score) => `${score.field} ${score.standard} ${score.right}/${score.missed}/${score.false}`,
    ),
    misses: report.misses.map(({ field, missed, wrong }) => `${field} ${missed.join()}|${wrong.join()}`),
  };
}

const WEB = {
  title: 'Plan approved',
  time: 'Tue Dec 9, 2008 12:03pm EST',
  url: 'https://example.com/plan',
  byline: 'Ann Bell and and Tom Roe , European correspondent',
  dateline: { text: 'ROME  (Reuters)' },
  credits: [{ text: '(Editing by Jo Fox)' }],
};
const READ = {
  title: 'Plan  approved',
  credits: [
    { role: 'AUTHOR', name: 'Ann Bell' },
    { role: 'AUTHOR', name: 'Tom Roe' },
    { role: 'EDITING', name: 'Jo Fox' },
  ],
  dateline: { places: ['ROME'], dateText: null, agency: 'Reuters' },
  publishedAt: '2008-12-09T12:03:00-05:00',
};

test('a story of the web archive is scored field by field, silver apart from gold', () => {
  expect(scored(WEB, READ)).toEqual({
    scores: [
      'title GOLD 1/0/0',
      'byline names GOLD 2/0/0',
      'dateline SILVER 1/0/0',
      'dateline places SILVER 1/0/0',
      'dateline agency SILVER 1/0/0',
      'dateline date SILVER 0/0/0',
      'publishedAt GOLD 1/0/0',
      'credits SILVER 1/0/0',
    ],
    misses: [],
  });
});

test('what is missed and what is wrong are told apart', () => {
  const credits = [
    { role: 'AUTHOR', name: 'Ann Bell' },
    { role: 'WRITING', name: 'Jo Fox' },
  ];
  const { misses } = scored(WEB, { ...READ, credits, publishedAt: null, dateline: null });
  expect(misses).toEqual([
    'byline names Tom Roe|',
    'publishedAt 2008-12-09T12:03:00-05:00|',
    'dateline ROME |  | Reuters|',
    'dateline places ROME|',
    'dateline agency Reuters|',
    'credits EDITING Jo Fox|WRITING Jo Fox',
  ]);
});

test('a text read as two stories has the values of both, one of them wrong', () => {
  expect(scored({ title: 'Plan approved' }, READ, { ...READ, title: 'Other' })).toEqual({
    scores: ['title GOLD 1/0/1'],
    misses: ['title |Other'],
  });
});

test('a story of 1987 tells author and dateline, one of 1998 its dateline alone', () => {
  const wire = {
    title: 'PLAN',
    struct: {},
    author: 'by Ann Bell, Reuters',
    dateline: 'ROME, May 3 -',
  };
  expect(readStructureStory({ id: 7, text: '' }).id).toBe('7');
  expect(readStructureStory({ id: 'a', text: '', ...wire }).fields.get('byline names')?.values).toEqual([
    'Ann Bell',
  ]);
  expect(readStructureStory({ id: 'a', text: '', ...wire }).fields.get('dateline date')?.values).toEqual([
    'May 3',
  ]);
  const fields = readStructureStory({ id: 'a', text: 'ROME (AP) _ A man', datetime: '04/24/1998' }).fields;
  expect([...fields.keys()]).not.toContain('title');
  expect(fields.get('dateline agency')).toEqual({ values: ['AP'], standard: 'SILVER' });
});
