import { expect, test } from 'vitest';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

const TEXT =
  'The harbor board sold its last ferry on Friday.\n\n"We had no choice," said Ann Bell, who chairs it.';
const HEADLINE = 'Harbor Board Sells Last Ferry';

function read(...lines: string[]) {
  const text = lines.join('\n');
  const { frame, diagnostics } = readFrame(text, 'x.txt');
  return { ...frame, codes: diagnostics.map(({ code }) => code) };
}

test.each([
  'FOR IMMEDIATE RELEASE',
  'For Immediate Release:',
  'PRESS RELEASE',
  '[News release]',
  'PRESS RELEASE - FOR IMMEDIATE RELEASE',
  'FOR IMMEDIATE RELEASE      Contact: Ann Bell, 555-0100',
  '**** NOT FOR BROADCAST ****',
  '*** EMBARGOED ***',
  'LETTERS TO THE EDITOR',
  'Letter to the editor',
])('%s is no headline where another line is', (notice) => {
  for (const between of [[''], []]) {
    const { headline, title, alternativeHeadlines, paragraphs } = read(
      notice,
      ...between,
      HEADLINE,
      '',
      TEXT,
    );
    expect([headline, title, alternativeHeadlines]).toEqual([HEADLINE, HEADLINE, []]);
    expect(paragraphs).toHaveLength(2);
  }
});

test('what may be done with a piece is a note for editors', () => {
  expect(read('NOT FOR BROADCAST', '', HEADLINE, '', TEXT).editorialNote).toBe('NOT FOR BROADCAST');
  expect(read('PRESS RELEASE', '', HEADLINE, '', TEXT).editorialNote).toBeNull();
});

test('a notice alone is no headline, the name of a part of the paper is', () => {
  const release = read('FOR IMMEDIATE RELEASE', '', TEXT);
  expect([release.headline, release.title]).toEqual([null, 'The harbor board sold its last ferry on Friday']);
  expect(release.codes).toEqual(['NO_HEADLINE']);
  expect(read('LETTERS TO THE EDITOR', '', TEXT).headline).toBe('LETTERS TO THE EDITOR');
});

test.each([
  ['For immediate release: 4 April 2014 10:00 GMT', '2014-04-04T10:00:00+00:00', []],
  ['For immediate release: 4 April 2014', null, ['DATE_WITHOUT_TIME']],
  ['FOR IMMEDIATE RELEASE               April 4, 2014', null, ['DATE_WITHOUT_TIME']],
  ['Press release, April 4, 2014', null, ['DATE_WITHOUT_TIME']],
  ['For release 04/05/2014', null, ['AMBIGUOUS_DATE']],
])('the date of a notice is that of the publication: %s', (notice, publishedAt, codes) => {
  const found = read(notice, '', HEADLINE, '', TEXT);
  expect([found.headline, found.publishedAt, found.codes]).toEqual([HEADLINE, publishedAt, codes]);
});

test('the day of a notice tells the year of the dateline', () => {
  const { dateline } = read(
    'For immediate release: 4 April 2014',
    '',
    HEADLINE,
    '',
    `LORN, April 3 - ${TEXT}`,
  );
  expect(dateline?.date).toBe('2014-04-03');
});

test.each([
  [['Contact:', 'Ann Bell', '555-0100', 'ann.bell@example.org']],
  [['Contact: Ann Bell, 555-0100', 'Tom Hull, tom.hull@example.org']],
  [['  Media contacts:', 'Ann Bell, 555-0100']],
])('whom to ask may take several lines: %j', (lines) => {
  const { headline, alternativeHeadlines, paragraphs } = read(
    'PRESS RELEASE',
    '',
    ...lines,
    '',
    HEADLINE,
    '',
    TEXT,
  );
  expect([headline, alternativeHeadlines, paragraphs.length]).toEqual([HEADLINE, [], 2]);
});

test('a headline right below whom to ask is none of it', () => {
  const lines = ['Contact: Ann Bell, 555-0100', HEADLINE];
  expect(read('PRESS RELEASE', '', ...lines, '', TEXT).headline).toBe(HEADLINE);
});

test('whom to ask stands above the headline of a release', () => {
  const lines = [
    'PRESS RELEASE',
    'FOR IMMEDIATE RELEASE',
    'April 4, 2014',
    'Media contact: Ann Bell, 555-0100',
  ];
  const { headline, alternativeHeadlines } = read(...lines, 'Phone: 555-0100', '', HEADLINE, '', TEXT);
  expect([headline, alternativeHeadlines]).toEqual([HEADLINE, []]);
});

test.each([
  'Press release writers strike',
  'For release of hostages, a ransom',
  'Not for broadcast: what the mayor said',
  'Embargo lifted',
  'Letters to the editor in chief',
])('words that only begin so are a headline: %s', (headline) => {
  expect(read(headline, '', TEXT).headline).toBe(headline);
});
