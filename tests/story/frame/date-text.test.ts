import { expect, test } from 'vitest';
import { readDate } from '../../../src/story/frame/date-text.ts';

/** Year, month, day, hour, minute, second, zone. */
function parts(text: string): unknown {
  const date = readDate(text);
  if (date === null || typeof date === 'string') return date;
  const { hour, minute, second } = date.time ?? {};
  return [date.year, date.month, date.day, hour, minute, second, date.zone];
}

test.each([
  ['Tue Oct 13, 2009 5:23pm EDT', [2009, 10, 13, 17, 23, 0, 'EDT']],
  ['Tuesday, October 13, 2009 at 5:23 p.m. ET', [2009, 10, 13, 17, 23, 0, 'ET']],
  ['13 October 2009 17:23 GMT', [2009, 10, 13, 17, 23, 0, 'GMT']],
  ['13 October 2009 1723 GMT', [2009, 10, 13, 17, 23, 0, 'GMT']],
  ['1830 GMT, 13th October 2009', [2009, 10, 13, 18, 30, 0, 'GMT']],
  ['Sept. 1, 1998 12:05am', [1998, 9, 1, 0, 5, 0, null]],
  ['Sept. 1, 1998 12 pm', [1998, 9, 1, 12, 0, 0, null]],
  ['Tue, 13 Oct 2009 17:23:05 -0400', [2009, 10, 13, 17, 23, 5, '-0400']],
  ['Oct 13 2009 17:23 GMT+2', [2009, 10, 13, 17, 23, 0, 'GMT+2']],
  ['2009-10-13T17:23:00Z', [2009, 10, 13, 17, 23, 0, 'Z']],
  ['2009-10-13 17:23:59.123 +05:30', [2009, 10, 13, 17, 23, 59, '+05:30']],
  ['2009-10-13', [2009, 10, 13, undefined, undefined, undefined, null]],
  ['26-FEB-1987 15:01:01.79', [1987, 2, 26, 15, 1, 1, null]],
  ['04/24/1998 11:55:00', [1998, 4, 24, 11, 55, 0, null]],
  ['24/04/98', [1998, 4, 24, undefined, undefined, undefined, null]],
  ['4.5.2009 17.23 CET', [2009, 5, 4, 17, 23, 0, 'CET']],
  ['Published: 13 Oct 2009 | 17:23 BST', [2009, 10, 13, 17, 23, 0, 'BST']],
  ['Last updated on October 13, 2009', [2009, 10, 13, undefined, undefined, undefined, null]],
  ['Oct 13', [null, 10, 13, undefined, undefined, undefined, null]],
  ['Feb 29', [null, 2, 29, undefined, undefined, undefined, null]],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each(['04/05/1998', '4-5-1998 10:00'])('read in two ways: %s', (text) => {
  expect(readDate(text)).toBe('AMBIGUOUS');
});

test.each([
  'Feb 30',
  'Feb 29, 2009',
  '2009-13-01',
  '2009-10-13T25:00:00Z',
  'Oct 13, 2009 13:05pm',
  '31.11.2009',
])('not in the calendar: %s', (text) => {
  expect(readDate(text)).toBe('INVALID');
});

test.each([
  '',
  'Monday',
  'May 2009',
  'March 3 left 5 dead',
  'Oct 13, 2009 was a Tuesday',
  '27 March hares',
  'Oct 13 14',
  '1.2',
  `Oct 13, 2009 ${'x'.repeat(100)}`,
])('no date: %s', (text) => {
  expect(readDate(text)).toBeNull();
});
