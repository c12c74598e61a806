import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { lastIn } from './parse.ts';

const TAG = '"It is good," the Texan said.';

test.each([
  ['Sen. Ted Ruhl of Texas spoke.', 'Ted Ruhl'],
  ['Texas Gov. Ted Ruhl spoke.', 'Ted Ruhl'],
  ['Sen. Ted Ruhl, R-Tex., spoke.', 'Ted Ruhl'],
  ['Sen. Ted Ruhl (R-Texas) met Sen. Ann Lee (D-Ohio).', 'Ted Ruhl'],
  ['Ted Ruhl, a Republican from Texas, met Ann Lee.', 'Ted Ruhl'],
  ['Sen. Ted Ruhl left. Ann Lee, who represents Texas, stayed. Ruhl wept.', 'Ann Lee'],
  ['Ann Lee, of Austin, Texas, stayed. Ted Ruhl wept.', 'Ann Lee'],
  ['Ted Ruhl, 25, of Texas won. Ann Lee wept.', 'Ted Ruhl'],
  ['Ted Ruhl, a native Texan, won. Ann Lee wept.', 'Ted Ruhl'],
  ['Texas Sen. Ted Ruhl left.\n\nOhio Sen. Ann Lee stayed.\n\nIt rained.\n\n', 'Ted Ruhl'],
  // Nothing is told against it.
  ['Sen. Ted Ruhl spoke in the Senate.', 'Ted Ruhl'],
  // He is from elsewhere, two are from there, or another is one.
  ['Sen. Ted Ruhl of Ohio left.', 'the Texan'],
  ['French singer Ted Ruhl left.', 'the Texan'],
  ['Ted Ruhl, the New York governor, left.', 'the Texan'],
  ['A Texan sued Ted Ruhl.', 'the Texan'],
  ['It rained.', 'the Texan'],
  ['Gov. Ted Ruhl of Texas met Sen. Ann Lee of Texas.', null],
  ['Ann Lee of Texas Instruments left. Ted Ruhl of Texas wept.', 'Ted Ruhl'],
])('the Texan is whoever is from there: %s', (text, by) => {
  expect(lastIn(`BRAE (AP) — ${text} ${TAG}`).by).toBe(by);
});

test.each([
  ['The Vermonter said it rained.', 'UNNAMED_SOURCE'],
  ['The 25-year-old Kentuckian said it rained.', 'UNNAMED_SOURCE'],
  ['The young Dubliner said it rained.', 'UNNAMED_SOURCE'],
  ['The Oregonian said it rained.', 'ORGANIZATION'],
  ['The Brae Californian said it rained.', 'ORGANIZATION'],
  ['Hawaiian Airlines said it rained.', 'ORGANIZATION'],
])('%s', (text, kind) => {
  const { speakers } = parseStory(`BRAE (AP) — ${text}`, 'a.txt');
  expect(speakers.map((one) => one.kind)).toEqual([kind]);
});

const MEMBER = '"It is good," the Ohio Democrat said.';

test.each([
  ['Rep. Ilse Orme spoke.', 'Ilse Orme'],
  ['House Speaker Carl Ruhl spoke.', 'Carl Ruhl'],
  ['Rep. Ilse Orme met a farmer.', 'Ilse Orme'],
  ['President Carl Ruhl met Rep. Ilse Orme.', 'Ilse Orme'],
  ['Rep. Ilse Orme of Ohio met Gov. Carl Ruhl.', 'Ilse Orme'],
  ['Ohio Rep. Ilse Orme left. Gov. Carl Ruhl stayed.', 'Ilse Orme'],
  ['Rep. Ilse Orme, D-Ohio, left. Rep. Carl Ruhl, D-Texas, stayed.', 'Ilse Orme'],
  // Another State or party is told, nobody has one, or either can be so.
  ['Rep. Ilse Orme, D-Texas, spoke.', 'the Ohio Democrat'],
  ['Rep. Ilse Orme of Texas spoke.', 'the Ohio Democrat'],
  ['Rep. Ilse Orme, a Republican, spoke.', 'the Ohio Democrat'],
  ['President Carl Ruhl spoke.', 'the Ohio Democrat'],
  ['Carl Ruhl spoke on Monday.', 'the Ohio Democrat'],
  ['Rep. Ilse Orme spoke. An Ohio Democrat wept.', 'the Ohio Democrat'],
  ['Rep. Ilse Orme met Gov. Carl Ruhl.', null],
])('the Ohio Democrat is the only one who can be: %s', (text, by) => {
  const found = lastIn(`BRAE (AP) — ${text} ${MEMBER}`).by;
  expect(found?.replace(/^An /, 'the ') ?? null).toBe(by);
});

test.each([
  ['Sen. Ilse Orme, D-Texas, left. "It is good," the Ohio senator said.', 'the Ohio senator'],
  ['Sen. Ilse Orme, D-Ohio, left. "It is good," the Ohio senator said.', 'Ilse Orme'],
  ['Sen. Ilse Orme left. "It is good," the Ohio senator said.', 'Ilse Orme'],
])('%s', (text, by) => {
  expect(lastIn(`BRAE (AP) — ${text}`).by).toBe(by);
});
