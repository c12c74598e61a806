import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** Words between marks in which somebody judges, and whose they are. */
test.each([
  ['John Mensa, the candidate, rejected as “totally false” the count.', 'John Mensa'],
  ['Norland’s candidate, John Mensa, has rejected as “false” the count.', 'John Mensa'],
  ['John Mensa, 40, described as “false” claims that he had lied.', 'John Mensa'],
  ['John Mensa, who won, condemned as “cowardly” attacks on schools.', 'John Mensa'],
  ['Mayor Ann Lee hit out at the “shoddy” work of the builders.', 'Ann Lee'],
  ['Mayor Ann Lee hit out at Tom Hale for his “shoddy” work.', 'Ann Lee'],
  // What somebody is described as by others.
  ['John Mensa, the mayor, dismissed as “too old” by voters, left.', 'voters'],
  ['John Mensa, the mayor, described as “the tall one”, left.', null],
])('%s', (text, by) => {
  expect(saidIn(`It was late.\n\n${text}`).map((said) => said.by)).toEqual([by]);
});

test.each([
  'Ann Lee, the club’s captain said.',
  'Ann Lee, the club’s captain of ten years said.',
  'Ann Lee, Brae’s mayor said.',
])('the second comma around what somebody is said to be is lost: %s', (told) => {
  expect(saidIn(`The club won.\n\n“It was a good day,” ${told}`)[0]?.by).toBe('Ann Lee');
});
