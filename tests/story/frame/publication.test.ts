import { expect, test } from 'vitest';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

function read(dateLine: string | null, dateline: string): readonly [string | null, string | null, string[]] {
  const lines = [
    'Mayor quits',
    'By Ann Bell',
    ...(dateLine === null ? [] : [dateLine]),
    '',
    `${dateline} - The mayor quit.`,
  ];
  const { frame, diagnostics } = readFrame(lines.join('\n'), 'x.txt');
  return [frame.publishedAt, frame.dateline?.date ?? null, diagnostics.map(({ code }) => code)];
}

test.each([
  ['Tue Oct 13, 2009 5:23pm EDT', 'ROME, Oct 13 (AP)', ['2009-10-13T17:23:00-04:00', '2009-10-13', []]],
  ['2009-10-13T17:23:00Z', 'ROME, Oct 12 (AP)', ['2009-10-13T17:23:00+00:00', '2009-10-12', []]],
  ['Tue Oct 13, 2009 5:23pm IST', 'MUMBAI, Oct 13 (AP)', ['2009-10-13T17:23:00+05:30', '2009-10-13', []]],
  // The year that brings the day nearest to the date of the header.
  ['Jan 1, 2010 1:00am GMT', 'ROME, Dec 31 (AP)', ['2010-01-01T01:00:00+00:00', '2009-12-31', []]],
  ['Dec 31, 2009 11:00pm EST', 'ROME, Jan 1 (AP)', ['2009-12-31T23:00:00-05:00', '2010-01-01', []]],
  // Not every year has the day.
  ['Mar 1, 2009 1:00am GMT', 'ROME, Feb 29 (AP)', ['2009-03-01T01:00:00+00:00', '2008-02-29', []]],
  ['Oct 13, 2009', 'ROME, Oct 13 (AP)', [null, '2009-10-13', ['DATE_WITHOUT_TIME']]],
  ['Oct 13', 'ROME, Oct 13 2009 (AP)', [null, '2009-10-13', ['DATE_WITHOUT_TIME']]],
  [null, 'ROME, Oct 13 2009 (AP)', [null, '2009-10-13', ['DATE_WITHOUT_TIME']]],
  [null, 'ROME (AP)', [null, null, []]],
  [null, 'ROME, Oct 13 (AP)', [null, null, ['DATELINE_WITHOUT_YEAR']]],
  [null, 'ROME, Feb 30 (AP)', [null, null, ['INVALID_DATE']]],
  ['Feb 30, 2009 5:23pm EDT', 'ROME (AP)', [null, null, ['INVALID_DATE']]],
  ['04/05/2009 17:23 EDT', 'ROME, Oct 13 (AP)', [null, null, ['AMBIGUOUS_DATE', 'DATELINE_WITHOUT_YEAR']]],
  ['Oct 13, 2009 5:23pm', 'ROME, Oct 13 (AP)', [null, '2009-10-13', ['DATE_WITHOUT_TIME_ZONE']]],
  ['Oct 13, 2009 5:23pm QQT', 'ROME, Oct 13 (AP)', [null, '2009-10-13', ['UNKNOWN_TIME_ZONE']]],
  ['Oct 13, 2009 5:23pm IST', 'ROME, Oct 13 (AP)', [null, '2009-10-13', ['AMBIGUOUS_TIME_ZONE']]],
])('%s over %s', (dateLine, dateline, expected) => {
  expect(read(dateLine, dateline)).toEqual(expected);
});

test('a year alone of two dates that are printed is enough, and the first instant counts', () => {
  const text =
    'Mayor quits\nPublished: Oct 13, 2009 5:23pm GMT\nUpdated: Oct 14, 2009 6:00am GMT\nBy Ann Bell\n\nROME, Oct 13 (AP) - The mayor quit.';
  expect(readFrame(text, 'x.txt').frame.publishedAt).toBe('2009-10-13T17:23:00+00:00');
});

test('a day beside the instant leaves nothing to remark', () => {
  const text =
    'Mayor quits\nOct 13, 2009\nOct 13, 2009 5:23pm GMT\nBy Ann Bell\n\nROME (AP) - The mayor quit.';
  const { frame, diagnostics } = readFrame(text, 'x.txt');
  expect(frame.publishedAt).toBe('2009-10-13T17:23:00+00:00');
  expect(diagnostics).toEqual([]);
});

test.each([
  // The day as printed, which may be another in UTC or at the dateline.
  ['Oct 13, 2009 11:23pm EDT', 'ROME, Oct 14 (AP)', '2009-10-13'],
  ['Oct 13, 2009', 'ROME, Oct 12 (AP)', '2009-10-13'],
  ['14 March 2024', 'ROME (AP)', '2024-03-14'],
  ['Published 11:32, 5 SEP 2023', 'ROME (AP)', '2023-09-05'],
  ['Oct 13, 2009 5:23pm QQT', 'ROME (AP)', '2009-10-13'],
  ['Oct 13, 2009 5:23pm IST', 'ROME (AP)', '2009-10-13'],
  // A day without a year tells less than the dateline does.
  ['14 March', 'ROME, 12 March 2024 (AP)', '2024-03-12'],
  ['04/05/2009', 'ROME, 12 March 2009 (AP)', '2009-03-12'],
  [null, 'ROME, Oct 13 2009 (AP)', '2009-10-13'],
  [null, 'ROME, Oct 13 (AP)', null],
  ['14 March', 'ROME (AP)', null],
  ['Feb 30, 2009 5:23pm EDT', 'ROME (AP)', null],
])('%s over %s is published on %s', (dateLine, dateline, day) => {
  const lines = ['Mayor quits', 'By Ann Bell', dateLine ?? '', '', `${dateline} - The mayor quit.`];
  expect(readFrame(lines.join('\n'), 'x.txt').frame.publishedOn).toBe(day);
});

test('the first day printed counts, but the instant before any day', () => {
  const days = ['Mayor quits', 'Published: Oct 13, 2009', 'Updated: Oct 14, 2009', '', 'The mayor quit.'];
  expect(readFrame(days.join('\n'), 'x.txt').frame.publishedOn).toBe('2009-10-13');
  const instant = days.with(2, 'Updated: Oct 14, 2009 6:00am GMT');
  expect(readFrame(instant.join('\n'), 'x.txt').frame.publishedOn).toBe('2009-10-14');
});
