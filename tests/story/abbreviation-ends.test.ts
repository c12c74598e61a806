import { expect, test } from 'vitest';
import { markedIn, rowsOf, saidIn, toldIn } from './parse.ts';

test.each([
  ['The fire began at 4 a.m. Police said it was late.', 'Police as Police'],
  ['The store closes at 5 p.m. Police said it was late.', 'Police as Police'],
  ['It ended shortly before 5:30 p.m. Organizers later said it was late.', 'Organizers as Organizers'],
  ['It lasted from 9 a.m. to 4 p.m. Neighbors told the Argus that it was late.', 'Neighbors as Neighbors'],
  ['A man was shot between 2 and 4 a.m. Two people said it was late.', 'Two people as Two people'],
  ['A man was shot on Monday at 4 a.m. Fire officials said it was late.', 'Fire officials as Fire officials'],
  ['When crews came, it was 4 a.m. Orme said it was late.', 'Orme as Orme'],
  ['Tarn was shot on Main St. Police said it was late.', 'Police as Police'],
  ['Tarn was shot at 12 Elm St. Witnesses said it was late.', 'Witnesses as Witnesses'],
  ['Tarn was shot near 42nd St. Authorities say it was late.', 'Authorities as Authorities'],
  ['Tarn was shot on Main St. Police Chief Ann Cole said it was late.', 'Ann Cole as Police Chief Ann Cole'],
  ['Tarn was shot at 12 Elm St. Orme said it was late.', 'Orme as Orme'],
  ['Tarn moved to Barre, Vt. Neighbors said it was late.', 'Neighbors as Neighbors'],
  [
    'The car was found in Barre, Vt. Police Chief Ann Cole said it was late.',
    'Ann Cole as Police Chief Ann Cole',
  ],
  ['The car was found in Utica, N.Y. Officials said it was late.', 'Officials as Officials'],
  ['The ceremony was in Washington, D.C. Officials said it was late.', 'Officials as Officials'],
  ['The ceremony was in Washington D.C. Officials said it was late.', 'Officials as Officials'],
  ['He fled to the U.S. Ann Cole said it was late.', 'Ann Cole as Ann Cole'],
  ['He fled to the U.S. Police said it was late.', 'Police as Police'],
  ['Sales fell in the U.K. Analysts said it was late.', 'Analysts as Analysts'],
  ['He fled to the U.S. Mayor Ann Cole said it was late.', 'Ann Cole as Mayor Ann Cole'],
  ['The suspect is Sam Reed Jr. Police said it was late.', 'Police as Police'],
  ['They arrested Sam Reed Jr. Prosecutors say it was late.', 'Prosecutors as Prosecutors'],
  ['They arrested Sam Reed Jr. Sheriff Ann Cole said it was late.', 'Ann Cole as Sheriff Ann Cole'],
  ['She married Sam Reed Sr. Ann Cole said it was late.', 'Ann Cole as Ann Cole'],
  ['They arrested Sam Reed Jr. Police officers said it was late.', 'Police officers as Police officers'],
  ['They live in the U.S. One woman said it was late.', 'One woman as One woman'],
  ['The family lives in Salem, Mass. Police say it was late.', 'Police as Police'],
  [
    'The march began on Bank St. Company officials said it was late.',
    'Company officials as Company officials',
  ],
  [
    'Tarn was shot near 9th St. Police spokeswoman Ann Cole said it was late.',
    'Ann Cole as Police spokeswoman Ann Cole',
  ],
  ['He works for Brae Foods Corp. Officials said it was late.', 'Officials as Officials'],
])('the point of an abbreviation ends the sentence: %s', (text, expected) => {
  expect(toldIn(text).at(-1)).toBe(expected);
});

test.each([
  [
    'The fire began shortly after 4 a.m. By noon the town was dark, police said.',
    'By noon the town was dark',
  ],
  ['The fire began at 4 a.m. In all, nine were hurt, police said.', 'In all, nine were hurt'],
  ['The fire began at 4 a.m. No one was hurt, police said.', 'No one was hurt'],
  ['The fire began at 4 a.m. Firefighters found a body, police said.', 'Firefighters found a body'],
  ['The fire began at 4 a.m. Flames engulfed the house, police said.', 'Flames engulfed the house'],
  ['The fire began on Main St. By noon the town was dark, police said.', 'By noon the town was dark'],
  ['The fire began in Barre, Vt. The mill was empty, police said.', 'The mill was empty'],
  ['The fire began in Barre, Vt. By noon it was out, police said.', 'By noon it was out'],
  ['He shot Sam Reed Jr. After that, he fled, police said.', 'After that, he fled'],
])('what is said begins behind an abbreviation: %s', (text, words) => {
  expect(rowsOf(text)).toEqual([[words, 'police', 'police']]);
});

test.each([
  ['The vote was at 4 a.m. Eastern, Ann Cole said.', 'The vote was at 4 a.m. Eastern'],
  ['The vote was at 4 a.m. EST, Ann Cole said.', 'The vote was at 4 a.m. EST'],
  ['The vote was at 4 a.m. Moscow time, Ann Cole said.', 'The vote was at 4 a.m. Moscow time'],
  ['The vote ended at 9 p.m. Monday, Ann Cole said.', 'The vote ended at 9 p.m. Monday'],
  ['The vote ended at 9 p.m. Christmas Eve, Ann Cole said.', 'The vote ended at 9 p.m. Christmas Eve'],
  [
    'Mourners filled the 7 p.m. Mass at the chapel, Ann Cole said.',
    'Mourners filled the 7 p.m. Mass at the chapel',
  ],
  ['At 4 a.m. Tarn left the house, Ann Cole said.', 'At 4 a.m. Tarn left the house'],
  ['On Monday at 4 a.m. Tarn left the house, Ann Cole said.', 'On Monday at 4 a.m. Tarn left the house'],
  [
    'He slept, and at 4 a.m. Tarn left the house, Ann Cole said.',
    'He slept, and at 4 a.m. Tarn left the house',
  ],
  [
    'He was seen in St. Louis and Port St. Lucie, Ann Cole said.',
    'He was seen in St. Louis and Port St. Lucie',
  ],
  ["He was seen near St. Mary's, Ann Cole said.", "He was seen near St. Mary's"],
  ['The Main St. Bridge was closed, Ann Cole said.', 'The Main St. Bridge was closed'],
  ['He sits in the U.S. Senate, Ann Cole said.', 'He sits in the U.S. Senate'],
  ['He spoke to the D.C. Council, Ann Cole said.', 'He spoke to the D.C. Council'],
  ['He spoke at King Jr. Middle School, Ann Cole said.', 'He spoke at King Jr. Middle School'],
])('nor does it end one before %s', (text, words) => {
  expect(rowsOf(text)).toEqual([[words, 'Ann Cole', 'Ann Cole']]);
});

test.each([
  ['He left home. Burlington, Vt. Police Chief Ann Lee said it was late.', 'Ann Lee'],
  ['He left home, Burlington, Vt. Police Chief Ann Lee said.', 'Ann Lee'],
  ['He left the club. U.S. Attorney Ann Cole said it was late.', 'Ann Cole'],
  ['He was arrested. The man sought by the U.S. Marshals said it was late.', 'U.S. Marshals'],
  ['The man sought by the U.S. Attorney Ann Cole said it was late.', 'Ann Cole'],
  ['He left the club. Sam Reed Jr. said it was late.', 'Sam Reed Jr.'],
  ['He left the club. East St. Louis Police said it was late.', 'East St. Louis Police'],
])('whoever has the abbreviation in their name: %s', (text, expected) => {
  expect(saidIn(text).at(-1)?.by).toBe(expected);
});

test('words between marks behind a time of day', () => {
  expect(markedIn('Ann Orme spoke at 4 p.m. "We are glad," she said.').map(([, by]) => by)).toEqual([
    'Ann Orme',
  ]);
});

test('a report that ends with an abbreviation has its point', () => {
  const text = 'Ann Cole said it began at 4 a.m. Police said it was late.';
  expect(rowsOf(text)).toEqual([
    ['it began at 4 a.m.', 'Ann Cole', 'Ann Cole'],
    ['it was late', 'Police', 'Police'],
  ]);
});
