import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** Who says the last quotation of a text, whose ` ¶ ` part paragraphs. */
const lastBy = (text: string) => saidIn(text.replaceAll(' ¶ ', '\n\n')).at(-1)?.by;

/** Who has spoken before is no group because of that. */
test.each([
  'The FBI said members of the Gray Wolves were held.',
  'Hezbollah fired rockets, NATO said.',
  'Hezbollah fired rockets, the SDF said.',
  "Hezbollah's rockets fell in Riga, Greenwave said.",
  'Activists from Last Tide were held, Greenwave said.',
  'Members of Tidewatch were held, HRN said.',
  'Greenwave said it had met Tidewatch.',
  'The Gazette said it had found a letter.',
  'The Norland Daily Mail said it had found a letter.',
  'CNN said it had found a letter.',
  'AFP said the road was shut.',
  'The SEC said it would sue.',
  'The EPA said it would sue.',
  'IBM said it was sad.',
  'Google said it was sad.',
  'Heathrow Airport said flights were late.',
  'The Premier League said it was sad.',
  'The SDF said it had hit a base.',
  'The Norland Armed Forces said it was late.',
  'Orme Securities said it was sad.',
  'A militia had burned the road, Greenwave said.',
])('%s The group', (told) => {
  expect(lastBy(`${told} ¶ The group said it would go on.`)).toBe('The group');
  expect(lastBy(`${told} ¶ The charity said it would go on.`)).toBe('The charity');
});

test.each([
  'Greenwave said on Monday that it was sad.',
  'In Kenya, Greenwave said on Monday that it was sad.',
  'Greenwave said the Health Ministry was wrong.',
  'Greenwave said Joel Ruhl, Director General in Riga, was wrong.',
  'Greenwave Director Joel Ruhl met Ines Orme. Greenwave said it was sad.',
  'Amnesty Watch said it was sad, and Amnesty would go on.',
  'HRN said the U.S. was wrong.',
])('%s The group, which it is', (told) => {
  expect(lastBy(`${told} ¶ The group said it would go on.`)).toMatch(/^(?:Greenwave|Amnesty Watch|HRN)$/);
});

/** Bodies with a name of their own when it is short. */
test.each([
  ['The Texas Supreme Court ruled last year that the law was void.', 'Supreme Court'],
  ['The Georgia Supreme Court said the law was void.', 'Supreme Court'],
  ['The Norland Supreme Court said the law was void.', 'Supreme Court'],
  ['The New York Federal Reserve said rates were low.', 'Federal Reserve'],
  ['The Texas Justice Department said no. ¶ The U.S. Justice Department sued.', 'Justice Department'],
  ['The Texas Education Department said no.', 'Education Department'],
  ['The U.S. National Security Council said no.', 'Security Council'],
  ['The European Central Bank said rates were low.', 'Central Bank'],
  ['The Scottish Labour Party said it was late.', 'Labour Party'],
  ['The Welsh Conservative Party said it was late.', 'Conservative Party'],
  ['The Brae Green Party said it was late.', 'Green Party'],
])('%s the %s', (told, by) => {
  expect(lastBy(`${told} ¶ The ${by} said it would wait.`)).toBe(by);
});

test.each([
  ['The U.S. Supreme Court said no.', 'Supreme Court', 'U.S. Supreme Court'],
  ['The U.N. Security Council said no.', 'Security Council', 'U.N. Security Council'],
  ['The Kenyan Central Bank said no.', 'Central Bank', 'Kenyan Central Bank'],
  ['The U.S. Federal Reserve said no.', 'Federal Reserve', 'U.S. Federal Reserve'],
  ['The Indian Supreme Court said no.', 'Supreme Court', 'Indian Supreme Court'],
  ['The U.S. Labor Department said no.', 'Labor Department', 'U.S. Labor Department'],
  ['The Brae Planning Commission said no.', 'Planning Commission', 'Brae Planning Commission'],
])('%s the %s', (told, short, by) => {
  expect(lastBy(`${told} ¶ The ${short} said it would wait.`)).toBe(by);
});

/** Shares of markets, of lands and of a trade are no company's. */
test.each([
  'Hang Seng shares',
  'Nasdaq shares',
  'Dow Jones stock',
  'Shanghai Composite shares',
  'Silicon Valley shares',
  'Main Street shares',
  'Emerging Market shares',
  'Emerging Markets stock',
  'Big Tech shares',
  'Latin American shares',
  'Asia Pacific shares',
  'Asia-Pacific shares',
  'South African shares',
  'Southeast Asian shares',
  'Norwegian shares',
  'Bank shares',
  'Tech shares',
  'Quarterly profit',
  'Pretax profit',
  'Advertising revenue',
  'Euro Stoxx shares',
  'Nikkei shares',
  'FTSE shares',
  'Middle East shares',
  'New York shares',
  'Small Cap shares',
  'First Quarter profit',
])('%s', (told) => {
  expect(lastBy(`${told} fell 3% on Monday. ¶ The company said it was calm.`)).toBe('The company');
});

test.each([
  ['Boreal Motion shares fell.', 'Boreal Motion'],
  ['American Boreal shares fell.', 'American Boreal'],
  ['It rained, and Veloce shares fell.', 'Veloce'],
  ["Veloce's shares fell.", 'Veloce'],
  ['Small Veloce shares fell.', 'Small Veloce'],
  ["Frontier Veloce's shares fell.", 'Frontier Veloce'],
  ["Treasury Veloce's shares fell.", 'Treasury Veloce'],
  ['Veloce posted a loss.', 'Veloce'],
  ['Banks posted a loss.', 'The company'],
  ['Airlines reported a loss.', 'The company'],
])('%s The company', (told, by) => {
  expect(lastBy(`${told} ¶ The company said it was calm.`)).toBe(by);
});

/** Two whose names each end as that of a body does are two; an `and` between what they deal in is part of one name. */
test.each([
  ['The Brightwater Trust and Norland University', null],
  ['Brightwater Trust and Norland University', null],
  ['The Otter Club and Wessel Bank', null],
  ['The Tarn History Museum and Norland University', null],
  ['The Finch Research Centre and Umber Airways', null],
  ['The Ostran Department of Health and Social Care', 'Ostran Department of Health and Social Care'],
  ['The Norland Roads and Ports Authority', 'Norland Roads and Ports Authority'],
  ['The Bill and Melda Orme Foundation', 'Bill and Melda Orme Foundation'],
])('%s said', (named, by) => {
  expect(lastBy(`${named} said the pool would open.`)).toBe(by);
});
