import { expect, test } from 'vitest';
import { lastIn, reportedIn, toldIn } from './parse.ts';

test.each([
  ['Brae Foods lost money.\n\n"We will pay," the company said.', 'Brae Foods'],
  [
    "Members of the Brae Drivers' Union walked out. The union has warned that talks may fail.",
    "Brae Drivers' Union",
  ],
  ['The Dock Workers’ Association met. The association says the pay is poor.', 'Dock Workers’ Association'],
  ["Ostra's central bank raised its rate. The bank said that prices rose.", "Ostra's central bank"],
  [
    'The Ostra Department of Fish closed a lake. In a report the agency said it was ill.',
    'Ostra Department of Fish',
  ],
  ['The Bank of Ostra raised its rate. "It is time," the bank said.', 'Bank of Ostra'],
  ['Orvello said it lost money. The company said it would sell ships.', 'Orvello'],
  ['Orvello said it lost money in Norvik on Monday. The company said it would sell ships.', 'Orvello'],
  ['Brae Foods fell. "We will pay," Brae said.', 'Brae Foods'],
  ['The contractor, Harmon Roofing, denied it. It said the hall was dry.', 'Harmon Roofing'],
  ['A fund, Tarn Capital, bought it. The firm said it was glad. Tarn said it would sell.', 'Tarn Capital'],
  ['Shares of Brae Inc fell on Monday. The company said it was late.', 'Brae Inc'],
  ['The Brae Bank Ltd fell. The bank said it was late.', 'Brae Bank Ltd'],
  ['Brae Foods Group fell. The company said it was late.', 'Brae Foods Group'],
  ['Researchers at Brae University made glue. The university said it was safe.', 'Brae University'],
  ['The Brae Chamber of Trade met. The chamber said it was late.', 'Brae Chamber of Trade'],
  ['It was paid for by the Brae Seas Fund. The fund said it would pay again.', 'Brae Seas Fund'],
  ['"We will mend it," the Piers Corporation said. It rained. The corporation says so.', 'Piers Corporation'],
  ['Ada Ports plc said it would pay. "We are sorry," Ada Ports said.', 'Ada Ports plc'],
  ['Brae Mills, Inc., said it lost money. "We will pay," Brae Mills said.', 'Brae Mills'],
  ['Brae Foods Ltd said no. It rained. "We will pay," Brae Foods said.', 'Brae Foods Ltd'],
  ['The Fish and Tide Administration wept. The agency said it was late.', 'Fish and Tide Administration'],
  [
    'The Department of Health and Human Services said it was late.',
    'Department of Health and Human Services',
  ],
  [
    'The National Oceanic and Atmospheric Administration said it was late.',
    'National Oceanic and Atmospheric Administration',
  ],
  ['Brae Lines, which sails nine ships, wept. "Sorry," the company said in a note.', 'Brae Lines'],
  [
    'The Tides Safety Board of Brae opened an inquiry. The board said it was late.',
    'Tides Safety Board of Brae',
  ],
  ['The Brae Bureau of Dams cut the water. The bureau said it was late.', 'Brae Bureau of Dams'],
])('%s is said by the one body that can be meant', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['Brae Foods sued Tarn Mills Inc. The company said it was sorry.', 'The company'],
  ['The Brae School Board sued Tarn Mills Inc. The board said it was sorry.', 'The board'],
  ['Orvello bought Brae Foods. The company said it was sorry.', 'The company'],
  ['Brae Foods fell. Orvello said it would bid. The company said it was sorry.', 'The company'],
  ['Orvello said it lost. Ventura said it won. The company said it was sorry.', 'The company'],
  ['Norway said it lost. The company said it was sorry.', 'The company'],
  ['A bank in Ostra closed. Brae Bank opened. The bank said it was sorry.', 'The bank'],
  ['Brae Foods and Brae Bank fell. "We will pay," Brae said.', 'Brae'],
  [
    'Nordbank fell. Analysts at Tarn Securities cut their rating. The company said it was sorry.',
    'The company',
  ],
  ['Tarn Securities cut its rating on Nordbank. The company said it was sorry.', 'The company'],
  ['Orvello said it lost. Shares in Ventura fell. The company said it was sorry.', 'The company'],
  ['The Brae Oil Workers Union met. The company said it was sorry.', 'The company'],
  ['The Brae Airlines Pilots Association met. The airline said it was sorry.', 'The airline'],
  ['Bank Street was closed. The bank said it was sorry.', 'The bank'],
  ['The West Bank was calm. The bank said it was sorry.', 'The bank'],
  ['Norvik Foods is based in Norvik. Norvik said it was sorry.', 'Norvik'],
  ['The Brae Trust met the Hull Trust. The trust said it was glad.', 'The trust'],
  ['Orme and Brae Council met. The FBI and Tide Council met. The council said it was sorry.', 'The council'],
  ['A trust bought it. The Brae Trust lost. The trust said it was glad.', 'The trust'],
])('%s may be said by another', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['The industry body, Water Works UK, argues that it is slow.', 'Water Works UK'],
  ["The doctors' union, the Surgeons' League, said it was slow.", "Surgeons' League"],
  ["The ferry's owner, Brae Lines, said it would pay.", 'Brae Lines'],
  ['The contractor, Brae & Sons, said no.', 'Brae & Sons'],
  ['The regulator, the Office of Fish, said it was slow.', 'Office of Fish'],
  ['"It is slow," the think tank, Tarn Institute, said.', 'Tarn Institute'],
])('%s is said by the body named between commas', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['The body, Norvik police said, was his.', 'Norvik police'],
  ['The bank, the Treasury said, was slow.', 'Treasury'],
  ['The owner, London, said it was slow.', 'The owner'],
  ["The company's owner, Peter Orme, said it was slow.", 'Peter Orme'],
  ['The mayor, a Brae Party member, said it was slow.', 'The mayor'],
])('%s has no body named between commas that says it', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['"We are glad," Brae Health said.', 'Brae Health'],
  ['Brae Air said it would fly again.', 'Brae Air'],
  ['The journal Marine Lives was late. "It was checked," Marine Lives said.', 'Marine Lives'],
  ['Vantor Quill\'s chief executive, Ann Lee, left. "We are glad," Vantor Quill said.', 'Vantor Quill'],
  ['"We are glad," Vantor Quill said. Shares rose at Vantor Quill\'s headquarters.', 'Vantor Quill'],
  ['Tom Hull\'s chief executive left. "I am glad," Tom Hull said.', 'Tom Hull'],
])('%s is said by a body, or by a person with the same word', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  ['Brae Health and Lake Regional announced their $2bn deal.', 'Brae Health and Lake Regional'],
  ['Brae Health and Lake Clinic said they would merge.', 'Brae Health and Lake Clinic'],
  [
    'Figures came from Brae Health and Lake Regional, which announced their deal.',
    'Brae Health and Lake Regional',
  ],
  ['The Health and Education Ministry said it was late.', 'The Health and Education Ministry'],
  ['Figures came from Brae Foods and Lake Regional, which said it was late.', 'Lake Regional'],
])('%s has its whole subject', (text, as) => {
  expect(reportedIn(text).at(-1)?.[1]).toBe(as);
});

test.each([
  ['Orme Mills Plc ( ORM.L ) said it cut jobs. The company said it rained.', 'Orme Mills Plc'],
  ['Orme Mills Plc said Quay Corp sued it. The company said it rained.', 'Orme Mills Plc'],
  ['Doctors who met the WHO left. It was late, the WHO said.', 'WHO'],
  ['Officials at the WHO said it was late.', 'Officials at the WHO'],
  ['Orme Mills Plc sued Quay Corp and said it was late.', 'Orme Mills Plc'],
  ['Orme Mills Plc will buy Quay Corp, Ann Lee said. The company said it rained.', 'The company'],
  ['Quay Securities said Orme Mills Plc had to pay Brae Foods. The company said it rained.', 'The company'],
  [
    'The Brae Ministry left Riga. The Orme Ministry said it was late. The ministry said it rained.',
    'Orme Ministry',
  ],
  [
    'The Orme Ministry said it was late. The Brae Ministry fell. The ministry said it rained.',
    'The ministry',
  ],
])('%s is said by the one that speaks', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  'Orlund Fire and Rescue Service',
  'Essex Fire and Rescue',
  'Orlund Health and Safety Agency',
  'Tyne and Wear Fire and Rescue Service',
])('%s is one body', (name) => {
  expect(lastIn(`${name} said it was late.`).by).toBe(name);
});

test('a body of two places is one, and whoever speaks for a body is somebody', () => {
  expect(
    toldIn(
      'Police and Essex Fire and Rescue Service said it was late. "It is out," a spokesman for Essex Fire and Rescue Service said.',
    ),
  ).toEqual([
    'nobody as Police and Essex Fire and Rescue Service',
    'a spokesman for Essex Fire and Rescue Service as a spokesman for Essex Fire and Rescue Service',
  ]);
});

test('a body is called by the end of its name that two fields make', () => {
  expect(
    toldIn('Essex Fire and Rescue Service said it was late. The Fire and Rescue Service said it was out.').at(
      -1,
    ),
  ).toBe('Essex Fire and Rescue Service as The Fire and Rescue Service');
  expect(
    toldIn(
      'Essex Fire and Rescue Service said it was late. Orlund Fire and Rescue Service said it was. Fire and Rescue Service said it was out.',
    ).at(-1),
  ).toBe('Fire and Rescue Service as Fire and Rescue Service');
});

test.each([
  ["The fire was out, the state's Rural Fire Authority said.", 'Rural Fire Authority'],
  ["The province's Education Department said it was late.", 'Education Department'],
  ["Norland's Fire Authority said it was late.", "Norland's Fire Authority"],
])('the name of a body begins behind whose it is: %s', (text, name) => {
  expect(toldIn(text).at(-1)?.split(' as ')[0]).toBe(name);
});
