import { expect, test } from 'vitest';
import { zoneOffset } from '../../../src/story/frame/zones.ts';

function at(day: string): Parameters<typeof zoneOffset>[1] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date, hour: 12, minute: 0, second: 0 };
}

test.each([
  // Daylight time is what it says, whatever the season.
  ['EDT', '2009-10-13', -240],
  ['EST', '2009-07-01', -300],
  ['GMT', '2009-07-01', 0],
  ['p.d.t.', '2009-07-01', -420],
  ['+0530', '2009-07-01', 330],
  ['-04:00', '2009-07-01', -240],
  ['GMT+3', '2009-07-01', 180],
  ['UTC-9', '2009-07-01', -540],
  ['NST', '2009-07-01', -210],
  // `ET` follows the rules of each time: from 2007, from 1987, before.
  ['ET', '2009-03-07', -300],
  ['ET', '2009-03-08', -240],
  ['ET', '2009-10-31', -240],
  ['ET', '2009-11-01', -300],
  ['ET', '2006-04-01', -300],
  ['ET', '2006-04-02', -240],
  ['ET', '1986-04-26', -300],
  ['ET', '1986-04-27', -240],
  ['PT', '1998-10-25', -480],
  ['MSK', '2010-12-01', 180],
  ['MSK', '2011-03-27', 240],
  ['MSK', '2014-10-26', 180],
  ['BST', '2009-10-13', 60],
  ['BST', '2009-01-13', 'AMBIGUOUS'],
  ['XYZ', '2009-01-13', 'UNKNOWN'],
  ['+9900', '2009-01-13', 'UNKNOWN'],
] as const)('%s on %s', (zone, day, expected) => {
  expect(zoneOffset(zone, at(day), [])).toBe(expected);
});

test.each([
  ['IST', ['MUMBAI'], 330],
  ['IST', ['BANGALORE', 'NEW YORK'], 330],
  ['IST', ['JERUSALEM'], 120],
  ['IST', ['DUBLIN'], 60],
  ['IST', ['PARIS'], 'AMBIGUOUS'],
  ['IST', [], 'AMBIGUOUS'],
  ['CST', ['BEIJING'], 480],
  ['CST', ['CHICAGO'], -360],
  ['AST', ['RIYADH'], 180],
  ['AST', ['HALIFAX'], -240],
] as const)('%s in %j', (zone, places, expected) => {
  expect(zoneOffset(zone, at('2009-10-13'), places)).toBe(expected);
});
