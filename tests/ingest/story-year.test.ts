import { expect, test } from 'vitest';
import { bundle } from '../graphql/support.ts';

const WORDS = '\n\nThe ferry was late again. "It will stay so," said Ilse Ruhl, 61, the minister.';

test.each([
  ['Ferry late\nBy Ann Bell\nOct 13, 2009 5:23pm GMT', 2009],
  // A day tells the year as well as an instant does.
  ['Ferry late\nBy Ann Bell\n14 March 2024', 2024],
  ['Ferry late\nBy Ann Bell\n14 March', null],
])('the year of a story, and of birth by an age in it: %j', (head, year) => {
  const { namings } = bundle('a.txt', head + WORDS);
  expect(namings.find(({ name }) => name === 'Ilse Ruhl')).toMatchObject({
    years: year === null ? [] : [year],
    bornAbout: year === null ? null : year - 61,
  });
});
