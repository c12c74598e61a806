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
