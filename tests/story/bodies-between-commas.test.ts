import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { saidIn } from './parse.ts';

const by = (text: string) => saidIn(text)[0]?.by;

test.each([
  ['The railroad, Great Midland, said in a note that it was sorry.', 'Great Midland'],
  ['"We are sorry," said the railroad, Great Midland.', 'Great Midland'],
  ['The nursery, Little Acorns, said it was "shocked".', 'Little Acorns'],
  ['A local bakery, Golden Crust, told the council it was late.', 'Golden Crust'],
  ['The drugmaker, Corvia, said it was late.', 'Corvia'],
])('%s: the name between commas is that of the body', (text, name) => {
  expect(by(text)).toBe(name);
});

test.each([
  ['a work', 'The film, Golden Harvest, said war was hell.', 'The film'],
  ['a place', 'The city, Farrow Creek, said it was late.', 'The city'],
  ['one word that can be a place', 'The railroad, Tarn, said it was late.', 'The railroad'],
  ['somebody', 'The goalkeeper, Zbrv Kwenn, said it was late.', 'Zbrv Kwenn'],
  ['somebody by an alias', 'The source, Deep Throat, said it was late.', 'The source'],
  ['a day', 'The zoo, Tuesday, said it was late.', 'The zoo'],
  ['a list', 'The railroad, Great Midland, and the mayor said it was late.', 'the mayor'],
])('%s between commas names no body', (_, text, name) => {
  expect(by(text)).toBe(name);
});

test.each([
  ['The contractor, Haleworth Marine plc, said the pier was safe.', 'Haleworth Marine plc'],
  ['"It is safe," the contractor, Haleworth Marine plc, said.', 'Haleworth Marine plc'],
  ['The pier was safe, said the contractor, Haleworth Marine plc.', 'Haleworth Marine plc'],
  ['According to the contractor, Haleworth Marine plc, the pier was safe.', 'Haleworth Marine plc'],
  ['One contractor, Haleworth Marine plc, said the pier was safe.', 'Haleworth Marine plc'],
  ['The chemist, Brae Foods Ltd, said it was late.', 'Brae Foods Ltd'],
  ['The contractor, Haleworth Marine plc (HMP), said the pier was safe.', 'Haleworth Marine plc'],
  ['The contractor, Haleworth Marine plc, which was fined, said it was safe.', 'Haleworth Marine plc'],
  ['The auditors, Orvane & Hull, said the books were right.', 'Orvane & Hull'],
  ['Its main shareholder, Castrel Foods, said the price was fair.', 'Castrel Foods'],
  ['A unit of Castrel Group, Bremen Ltd, said the sale was close.', 'Bremen Ltd'],
  ['The maker of the drug, Orvane Chemicals Inc., said it was safe.', 'Orvane Chemicals Inc.'],
  ['The charity, Shelter from the Storm, said homes were few.', 'Shelter from the Storm'],
  ["The hospital, St. Mary's, said the woman was stable.", "St. Mary's"],
])('%s: the name between commas is that of a body, whatever the word before calls it', (text, name) => {
  expect(by(text)).toBe(name);
});

test.each([
  ['the bank', 'The owner of the bank, Castrel Group, said it was late.', 'The owner of the bank'],
  ['the paper', 'The publisher of the paper, Brae News, said it was late.', 'The publisher of the paper'],
  ['another', 'The mayor, angry with the contractor, Haleworth plc, said it was late.', 'The mayor'],
  [
    'the employer',
    'A spokesman for the contractor, Haleworth plc, said so.',
    'A spokesman for the contractor',
  ],
  ['a place', 'The company, Trellis in London, said it was late.', 'The company'],
])('%s can be called by the name between commas', (_, text, name) => {
  expect(by(text.replace('said so', 'said it was late'))).toBe(name);
});

test.each([
  ['The bank, Nordbank, said it was late.', 'bank'],
  ['The bank, Nordbank, will close.', 'lender'],
  ['The owner, Nordbank Marine plc, said it was late.', 'owner'],
  ['Nordbank Marine plc said it was late.', 'company'],
  ['Nordbank Marine plc, the contractor, said it was late.', 'contractor'],
  ['The contractor, Nordbank Marine Ltd, said it was late.', 'contractor'],
])('%s The %s is that body, and so is `it` behind it', (text, noun) => {
  const names = saidIn(`${text} The ${noun} said it was sorry. It said the work was done.`).map(
    (said) => said.by,
  );
  expect(names.slice(-2)[0]).toMatch(/^Nordbank/);
  if (noun !== 'owner') expect(names.at(-1)).toMatch(/^Nordbank/);
});

test('a builder with a name of his own is no `it`', () => {
  expect(saidIn('The builder, Tom Hull, said it was safe. It said it was late.').at(-1)?.by).toBe(null);
});

test.each([
  ['The auditor, Keziah Banks, said she was tired. "I am done," she said.', 'The auditor'],
  ['The auditor, Keziah Banks, said it was late.\n\n"I am done," she said.', 'The auditor'],
  ['The architect, Quennick House, said he was tired. "I am done," he said.', 'The architect'],
  ['The agent, Anders Hall, told the court he was tired. "I am done," he said.', 'The agent'],
  ['The tenant, Thorvi Bank, said she was tired. "I am done," she said.', 'The tenant'],
  ['The architect, Peter Church, said it was late. "I am done," he said.', 'The architect'],
  ['The tenant, Thorvi Bank, said it was late. "We are done," it said.', 'Thorvi Bank'],
  ['Her employer, Castrel Bank, said she was late. "We are done," it said.', 'Castrel Bank'],
])('a word for a body can be a family name: %s', (text, name) => {
  expect(saidIn(text).at(-1)?.by).toBe(name);
});

test.each([
  ['The company, Orrin Mills, said talks were “ongoing.”', 'Orrin Mills'],
  ['“We go on,” said the company, Orrin Mills.', 'Orrin Mills'],
  ['The app’s maker, Dana Tools, said no jobs would go.', 'Dana Tools'],
  ['The firm behind it, Harlow Grange, said it would appeal.', 'Harlow Grange'],
  ['The retailer, Ann Summers, said it was late.', 'Ann Summers'],
  ['The chipmaker, Karl Semi, said it was late.', 'Karl Semi'],
  ['The owner, Dana Line, had been warned. In a statement it said the ship was “sound.”', 'Dana Line'],
  ['The ship’s owner, Dana Line, was warned. “We lied,” it said.', 'Dana Line'],
])('%s: a body, though its name looks like somebody’s', (text, name) => {
  const { speakers } = parseStory(`HULL (AP) - It rained.\n\n${text}`, 'test.txt');
  expect(speakers.filter((one) => one.name === name).map(({ kind }) => kind)).toEqual(['ORGANIZATION']);
  expect(saidIn(`HULL (AP) - It rained.\n\n${text}`).map((said) => said.by)).toEqual([name]);
});

test.each([
  'The owner of the company, Ann Lee, said it was late.',
  'The developer, Ann Lee, was sued. “I left,” she said.',
  'The dressmaker, Ann Lee, said it was late.',
  'The bookmaker, Ann Lee, said she was late.',
  'The company, Ann Lee said, was late.',
  'A spokesman for the firm, Ann Lee, said it was late.',
  'The strike could sink the bank, Ann Lee, an analyst, said.',
  'The rise will help the utility, Ann Lee, 50, said.',
  'The woman who runs the airline, Ann Lee, said it was late.',
  'The owner, Ann Lee, was fined by the council. “We act on complaints,” it said.',
  'The developer, Ann Lee, went to the court. In a ruling it said the plan was dead.',
])('%s: somebody', (text) => {
  const { speakers } = parseStory(`HULL (AP) - It rained.\n\n${text}`, 'test.txt');
  expect(speakers.filter(({ name }) => name === 'Ann Lee').map(({ kind }) => kind)).toEqual(['PERSON']);
});

test.each(['developer', 'company', 'owner'])('the app’s %s, a name, apologised: nothing is told', (noun) => {
  expect(saidIn(`HULL (AP) - It rained.\n\nThe app’s ${noun}, Lumo Labs, apologised.`)).toEqual([]);
});
