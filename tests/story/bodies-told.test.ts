import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { lastIn, peopleIn } from './parse.ts';

const WE = '"We regret this," the NOUN said.';
const said = (text: string, noun: string): string => `${text} ${WE.replace('NOUN', noun)}`;

test.each([
  ['Packaging maker Norvik Paper said on Monday it would cut 300 jobs.', 'company', 'Norvik Paper'],
  ['Packaging maker Norvik Paper cut 300 jobs, unions said.', 'packaging maker', 'Norvik Paper'],
  ['The Latvian packaging maker Norvik Paper will cut 300 jobs.', 'firm', 'Norvik Paper'],
  ['Norvik Paper, a packaging maker, will cut 300 jobs.', 'company', 'Norvik Paper'],
  ['Norvik Paper, one of the biggest packaging makers in Latvia, cut 300 jobs.', 'company', 'Norvik Paper'],
  ['Norvik Paper, a packaging maker, will cut 300 jobs.', 'Riga-based company', 'Norvik Paper'],
  ['Retailer Zelmart will close 12 stores.', 'retailer', 'Zelmart'],
  ['Zelmart, a discount retailer, will close 12 stores.', 'chain', 'Zelmart'],
  ['Zelmart, which sells shoes, will close 12 stores.', 'company', 'Zelmart'],
  ['Zelmart is the largest retailer in Latvia.', 'company', 'Zelmart'],
  ['Shares of software company Quillo fell on Monday.', 'company', 'Quillo'],
  ['The bank Ostara will raise fees.', 'lender', 'Ostara'],
  ['Nordbank bid for the bank Ostara.', 'bank', 'Ostara'],
  ['Ostara, a small bank, will raise fees.', 'bank', 'Ostara'],
  ['The pension fund Ilma sold Norvik Foods.', 'fund', 'Ilma'],
  ['Ilma, a pension fund, will sell its shares.', 'pension fund', 'Ilma'],
  ["Verka, the nurses' union, will strike.", 'union', 'Verka'],
  ['The charity Lifebuoy needs blankets.', 'group', 'Lifebuoy'],
  ['The campaign group Clean Tides sued the town.', 'group', 'Clean Tides'],
  ['Norjet, a budget airline, will cancel 40 flights.', 'carrier', 'Norjet'],
  ["St. Anne's Hospital will close its ward.", 'hospital', "St. Anne's Hospital"],
  ['Hexley Rovers lost 2-0 on Saturday.', 'club', 'Hexley Rovers'],
  ['Second-tier Hexley Rovers have sacked their coach.', 'club', 'Hexley Rovers'],
  ['Barton Town lost 2-0 on Saturday.', 'club', 'Barton Town'],
  ['Park Infants will stay closed until May.', 'school', 'Park Infants'],
  ['Ruhl Primary will stay closed until May.', 'school', 'Ruhl Primary'],
  ['The fund Ilma sued Zelmart, a retailer.', 'retailer', 'Zelmart'],
  ['In May, Ostara, a bank in Riga, raised fees.', 'bank', 'Ostara'],
  ['Ostara, a bank based in Riga, raised fees.', 'bank', 'Ostara'],
  ['Norwegian retailer Zelmart bid for a French rival.', 'Norwegian retailer', 'Zelmart'],
  ['Zelmart, a Norwegian retailer, bid for a French rival.', 'Norwegian company', 'Zelmart'],
  ['Norvik Paper, a packaging maker, fell. Analysts at Tarn Securities wept.', 'company', 'Norvik Paper'],
  ['After the fall of Ostara, a bank in Riga, loans fell.', 'bank', 'Ostara'],
  ['Founded in 1901, Ostara, a bank, will raise fees.', 'bank', 'Ostara'],
  ['Quillo said it lost. The Tide Ministry said it rained.', 'company', 'Quillo'],
])('%s The %s is the body of which it tells', (text, noun, by) => {
  expect(lastIn(said(text, noun)).by).toBe(by);
});

test.each([
  ['Nordbank bought retailer Zelmart.', 'company'],
  ['Norvik Foods bought Zelmart, a retailer.', 'company'],
  ['Retailer Zelmart bought Ostara, a bank.', 'company'],
  ['Zelmart, the bank, and the union met.', 'bank'],
  ['Lenders met in Riga, a bank and all.', 'bank'],
  ['The charity Lifebuoy met the charity Open Door.', 'charity'],
  ['A charity closed. The charity Lifebuoy wept.', 'charity'],
  ['The club captain Karl Ruhl wept.', 'club'],
  ['The school Principal Ann Lee wept.', 'school'],
  ['Barton United beat Hexley Rovers.', 'club'],
  ['Packaging maker Norvik Paper fell. Rival Veloce rose.', 'company'],
  ['Packaging maker Norvik Paper fell. The Hull Bank said it was late.', 'company'],
  ['Norvik Foods has a unit, Zelmart, a retailer.', 'company'],
  ['A fund of the bank Ostara lost. The firm fell.', 'firm'],
  ['The World Bank met.', 'central bank'],
  ['Hexley County said the road was shut.', 'team'],
  ['The pension fund Ilma sold its shares.', 'hedge fund'],
  ['Bank Street was shut.', 'bank'],
  ["St. Mary's Hospital shut. St. John's Hospital took its patients.", 'hospital'],
  ['Orange County raided the strip bar.', 'club'],
  ['After the fall of Nordwerk, a bank in Riga bought its loans.', 'bank'],
  ['To save Nordwerk, a group of investors bid 3 million.', 'group'],
  ['Backed by Nordwerk, a start-up in Riga makes shoes.', 'start-up'],
  ['The doctors met. In the town of Imre, a team of doctors met.', 'team'],
  // Another is told to be from there.
  ['Norwegian retailer Zelmart bid for a French rival.', 'French company'],
  ["Brae Foods signed a deal with China's Wu.", 'Chinese company'],
  ['Hexley Rovers lost Ruhl to Valencia.', 'Spanish club'],
  ['Zelmart, a Norwegian retailer, closed.', 'French company'],
  // What stands before a sentence ends at the comma.
  ['To save Nordbank, a group of investors bid 3 million.', 'group'],
  ['Backed by Nordbank, a start-up in Riga makes shoes.', 'start-up'],
])('%s The %s may be another', (text, noun) => {
  expect(lastIn(said(text, noun)).by).toBe(`the ${noun}`);
});

test.each([
  ['The largest shareholder, the pension fund Ilma, said it would sell.', 'Ilma'],
  ['"We will sell," the largest shareholder, the pension fund Ilma, said.', 'Ilma'],
  ['"We will sell," the owner, the Riga retailer Zelmart, said.', 'Zelmart'],
  ['Packaging maker Norvik Paper said it fell.', 'Norvik Paper'],
  ['The Riga-based Norvik Foods said it fell.', 'Norvik Foods'],
  ['Hexley Rovers lost. "We are sorry," Rovers said.', 'Hexley Rovers'],
  ['Buckingham Palace said it rained. "He is ill," the palace said.', 'Buckingham Palace'],
  ['Norvik Paper said sales fell. "It is late," the paper said.', 'Norvik Paper'],
  ['United Airlines fell. United said it would pay.', 'United Airlines'],
  ['Albion College shut. Albion said it would pay.', 'Albion College'],
  ['Hexley Rovers lost. "We are sorry," said the Rovers.', 'Hexley Rovers'],
])('%s is said by the body alone', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['Hexley Rovers sacked Karl Ruhl.', ['Karl Ruhl']],
  ['Park Infants closed on Monday. Ann Lee wept.', ['Ann Lee']],
  ['Albion Rovers beat Barton Wanderers.', []],
  ['Kim Town, 34, wept. "I am sad," Town said.', ['Kim Town']],
  ['Harold Town, a farmer, wept.', ['Harold Town']],
  ['Jim Giants, 34, wept.', ['Jim Giants']],
  ['Coach Lisa Eagles left. Judge Karen Primary wept.', ['Lisa Eagles', 'Karen Primary']],
  ['"It is late," said Tom Grammar.', ['Tom Grammar']],
  ['Professor Dieter Rams said it was late.', ['Dieter Rams']],
  ['Kent Spitfires said it was late.', []],
  ['Leigh Juniors lost to Kent Spitfires.', []],
])('%s tells of people, not of teams and schools', (text, names) => {
  expect(peopleIn(parseStory(text, 'test.txt'))).toEqual(names);
});

test.each([
  ['Pirates seized a ship. Pirates said they wanted money. The Pittsburgh Pirates lost.', 'Pirates'],
  ['Forest rangers found him. Later the Rangers said he was cold. The Texas Rangers lost.', 'Rangers'],
  ['Norwich City fans fought. The City said banks were calm.', 'City'],
  ['The County said it was late. Derby County lost.', 'County'],
  ['The Texas Rangers lost. "We are sorry," the Rangers said.', 'Texas Rangers'],
  ['Barton Town lost. "We are sorry," Town said.', 'Barton Town'],
])('%s: a club where its capital tells so', (text, by) => {
  expect(lastIn(text).by?.replace(/^the /iu, '')).toBe(by);
});

test.each([
  ['Tom Larsen founded Larsen in 1990. Larsen said in its annual report that sales fell.', 'Larsen'],
  ['Karl Echo founded Echo. In its annual report, Echo said it lost money.', 'Echo'],
  ['Tom Larsen left. In its report, Larsen said, the union had lied.', 'Tom Larsen'],
  ['Tom Larsen left. In its statement, the union lied, Larsen said.', 'Tom Larsen'],
  ['Tom Larsen runs a bank. In its defense, Larsen said sales fell.', 'Tom Larsen'],
  ['Tom Larsen runs a bank. Larsen said in his annual letter that sales fell.', 'Tom Larsen'],
])('%s is said by the firm where the paper is its own', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['After the fall of Nordbank, a bank in Riga bought its loans. The bank said it was glad.', 'The bank'],
  [
    'In a letter to Zelmart, a group of 40 mayors asked for help. The group said it was late.',
    'a group of 40 mayors',
  ],
  ['In the Senate, a group of lawmakers asked for help. The group said it was late.', 'a group of lawmakers'],
  ['With help from Zelmart, a charity in Riga feeds children. The charity said it was late.', 'The charity'],
  ['It rained in the town of Imre, a team of doctors said. The team said it was late.', 'a team of doctors'],
])('%s: whoever stands behind what is set before the sentence', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});
