import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { StoryFrame } from '../../../src/domain/story.ts';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

function frame(path: string, encoding = 'utf-8'): StoryFrame {
  return readFrame(new TextDecoder(encoding).decode(readFileSync(path)), path).frame;
}

/** How many paragraphs of each kind. */
function kinds({ paragraphs }: StoryFrame): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of paragraphs) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

test.each([
  ['tests/golden/stories/ap-style.txt', 'DULUTH, Minn. (HNA)', 'HNA', null, { BODY: 10 }],
  ['tests/golden/stories/no-header.txt', null, null, null, { BODY: 11 }],
  [
    'tests/golden/stories/crlf-bom.txt',
    'VALPARAISO, Nov 4 (Northwire)',
    'Northwire',
    '2015-11-04T18:12:00+00:00',
    { BODY: 9, SIGN_OFF: 1 },
  ],
  [
    'tests/golden/stories/mixed-glyphs.txt',
    'GHENT (Meridian)',
    'Meridian',
    '2012-06-07T16:20:00+02:00',
    { BODY: 9 },
  ],
  ['tests/golden/stories/wire-1987.txt', 'ROTTERDAM, March 17', 'Northwire', null, { BODY: 10, TABULAR: 1 }],
  [
    'tests/golden/stories/web-header.txt',
    'OSLO/HAMBURG (Northwire)',
    'Northwire',
    '2013-09-16T07:55:00-04:00',
    { BODY: 8, NOTE: 1, SIGN_OFF: 1 },
  ],
  [
    'tests/golden/stories/unnamed-sources.txt',
    'BUCHAREST/VIENNA, Feb 8 (Northwire)',
    'Northwire',
    '2010-02-08T13:17:00-05:00',
    { BODY: 10, SIGN_OFF: 1 },
  ],
  [
    'tests/golden/stories/damaged.txt',
    'WELLINGTON, July 30 (Northwire)',
    'Northwire',
    '2009-07-30T02:10:00-04:00',
    { BODY: 9, SIGN_OFF: 1 },
  ],
  [
    'tests/golden/stories/nested-quotes.txt',
    'PORTLAND, Maine (Halcyon)',
    'Halcyon',
    '2014-11-05T11:20:00-05:00',
    { BODY: 6 },
  ],
  [
    'tests/golden/stories/bullets-table-contact.txt',
    'KLAIPEDA, Lithuania, Jan 19 (Northwire)',
    'Northwire',
    '2016-01-19T08:04:00+00:00',
    { BULLET: 3, BODY: 7, TABULAR: 1, SUBHEAD: 1, NOTE: 1, SIGN_OFF: 1, CONTACT: 1 },
  ],
  ['tests/golden/stories/cr-page-break.txt', 'CORK, Ireland (Meridian)', 'Meridian', null, { BODY: 6 }],
  [
    'seeds/nairobi-bus-map.txt',
    'NAIROBI/STOCKHOLM, May 12 (Northwire)',
    'Northwire',
    '2016-05-12T09:30:00+00:00',
    { BODY: 11, SIGN_OFF: 1 },
  ],
  [
    'seeds/mosquito-pass-mail.txt',
    'LEADVILLE, Colorado (Halcyon)',
    'Halcyon',
    '2008-10-14T16:45:00-06:00',
    { BODY: 10 },
  ],
  [
    'seeds/yacht-search.txt',
    'HALIFAX, June 21 (Northwire)',
    'Northwire',
    '2007-06-21T15:40:00-03:00',
    { BODY: 8, SIGN_OFF: 1 },
  ],
  [
    'seeds/brothers-parrot.txt',
    'LEEDS, England, June 22 (Northwire)',
    'Northwire',
    '2007-06-22T12:05:00+01:00',
    { BODY: 9, SIGN_OFF: 1 },
  ],
  [
    'seeds/emoji-bank.txt',
    'SEOUL, April 2 (Northwire)',
    'Northwire',
    '2019-04-02T11:48:00+09:00',
    { BODY: 9, SIGN_OFF: 1 },
  ],
  [
    'seeds/opera-strike.txt',
    'TBILISI, Sept 9 (Northwire)',
    'Northwire',
    '2015-09-09T17:30:00+00:00',
    { BODY: 10, SIGN_OFF: 1 },
  ],
])('%s', (path, dateline, agency, publishedAt, counts) => {
  const read = frame(path);
  expect([read.dateline?.text ?? null, read.agency, read.publishedAt]).toEqual([
    dateline,
    agency,
    publishedAt,
  ]);
  expect(kinds(read)).toEqual(counts);
  expect(read.alternativeHeadlines).toEqual([]);
});

test('Windows-1252, decoded', () => {
  const read = frame('tests/golden/stories/windows-1252.txt', 'windows-1252');
  expect(read).toMatchObject({
    headline: 'Orléans bakers hold the line at one euro',
    dateline: { places: ['ORLÉANS'], date: '2014-03-03', agency: 'Meridian' },
    copyrightNotice: '© 2014 Meridian News. All rights reserved.',
  });
  expect(kinds(read)).toEqual({ BODY: 9 });
});

test('a byline with places', () => {
  expect(frame('seeds/nairobi-bus-map.txt').credits).toMatchObject([
    { role: 'AUTHOR', name: 'Wanjiru Kamande', location: 'Nairobi' },
    { role: 'AUTHOR', name: 'Oscar Lindqvist', location: 'Stockholm' },
    { role: 'ADDITIONAL_REPORTING', name: 'Fatuma Warsame', location: 'Kampala' },
    { role: 'EDITING', name: 'Julian Ashe', location: null },
  ]);
});

test('the page break lies inside a paragraph', () => {
  const [, second] = frame('tests/golden/stories/cr-page-break.txt').paragraphs;
  expect(second?.text).toContain('he gave us tea');
});

test('nothing at all', () => {
  for (const name of ['empty', 'blank']) {
    const read = frame(`tests/golden/stories/${name}.txt`);
    expect([read.paragraphs, read.furniture, read.headline]).toEqual([[], [], null]);
  }
});

test('every seed has a headline, and people read it as UTF-8', () => {
  for (const name of readdirSync('seeds')) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(`seeds/${name}`));
    expect(readFrame(text, name).frame.headline).not.toBeNull();
  }
});
