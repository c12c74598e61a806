import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn, saidIn } from './parse.ts';

const people = (text: string): string[] => peopleIn(parseStory(text, 'test.txt'));

test.each([
  ['Substitute Dapo Ruhl scored. Winger Odd Orme wept.', ['Dapo Ruhl', 'Odd Orme']],
  [
    'Jan and Ada de Boer left. Tom and Una van den Berg stayed.',
    ['Jan de Boer', 'Ada de Boer', 'Tom van den Berg', 'Una van den Berg'],
  ],
  ['The mayor wept. "Enough," Felix said. Felix left.', ['Felix']],
  ['The mayor wept. Felix said: "Enough." Felix left.', ['Felix']],
  ['Ann Bryn, a bank manager, wept. Tom Orme, a producer of the film, left.', ['Ann Bryn', 'Tom Orme']],
  ['Ozur Kerbov left. He said so. Teshka Ulmira smiled. She sat.', ['Ozur Kerbov', 'Teshka Ulmira']],
  ['Pier Minister Joseph ole Brekk said so.', ['Joseph ole Brekk']],
  ['Crane operator Zawadi Brekk, one of six women in the job, said she was late.', ['Zawadi Brekk']],
  ['Defence counsel Tariq Sheikh said so.', ['Tariq Sheikh']],
  ['Ann Orme met her Russian counterpart Zorvath Quennick.', ['Ann Orme', 'Zorvath Quennick']],
  ["Tom Orme's counterpart at Nordbank, Piet Hoogland, wept.", ['Tom Orme', 'Piet Hoogland']],
  ['Ian St John left. "It is late," St John said.', ['Ian St John']],
  ['Jane St. Clair left. St. Clair met Mr St John.', ['Jane St. Clair', 'St John']],
  ['Hurst, whose father Mick scored as well, said so.', ['Hurst', 'Mick']],
  // Whatever the name is a word for, what stands before it decides.
  ['Mr Park told the paper it was wrong.', ['Park']],
  ['Mrs Church wept. "It is late," said Ms. Hall.', ['Church', 'Hall']],
  ['Mr House told Dame Street so. Mr London left.', ['House', 'Street', 'London']],
  ['Judge Hall, Sgt Park and Dr Banks left.', ['Hall', 'Park', 'Banks']],
  ['Ms Zorvath Hall met Mr Justice Park.', ['Zorvath Hall', 'Park']],
  ['The brother in question, Ferdy, is waiting. "It is late," he says.', ['Ferdy']],
  ['The wife in question, Zorvath, left.', ['Zorvath']],
  ['Grace Sharks won. Sharks said she was glad. The Sharks case is over.', ['Grace Sharks']],
  ['Tom Hughes bought the inn. The Hughes said they would open it. Hughes said he liked it.', ['Tom Hughes']],
  ['Tom Woods and his wife left. The Woods, who live at the inn, sold it.', ['Tom Woods']],
  ['Zorvath Quennick and her husband have left.', ['Zorvath Quennick']],
  ['A film called Ada Ruhl will open. "It is late," Ruhl said.', ['Ada Ruhl']],
  ['A film called Ada Ruhl will open. Its maker, Tom Ruhl, came. "It is late," Ruhl said.', ['Tom Ruhl']],
  [
    'The ferry, a boat named Ada Ruhl, sank. Its owner, Tom Ruhl, wept. "It is late," Ruhl said.',
    ['Tom Ruhl'],
  ],
  ['A horse named Ada Ruhl won. Its owner is Tom Ruhl. "It is late," Ruhl said.', ['Tom Ruhl']],
  ['A man named Ada Ruhl left. A dog of the name of Rex bit Tom Orme.', ['Ada Ruhl', 'Tom Orme']],
  // Nobody has faith in a place.
  [
    'Tavin Zeldride has told friends. Voters had full confidence in Zeldride. Zeldride said so.',
    ['Tavin Zeldride'],
  ],
  ['Mara Zeldride left. The party lost faith in Zeldride. Zeldride said so.', ['Mara Zeldride']],
  ["Paudie Hurst ran Hurst's Foodstore for years. Mr Hurst wept.", ['Paudie Hurst']],
  ["Paudie Hurst ran Hurst's Foodstore. Mr Hurst wept. Denise Hurst left.", ['Paudie Hurst', 'Denise Hurst']],
])('%s tells of people', (text, names) => {
  expect(people(text)).toEqual(names);
});

test.each([
  ['a place', 'The party won in the province of El Karim. "She has won," said the mayor.'],
  ['a firm', 'The mayor closed Bryn Cycles, the company her uncle founded.'],
  ['a bank', 'Bryn Ostra, a small bank, closed.'],
  ['a place that says so', 'The road is closed, Florence said.'],
  ['a make', 'The Mercedes team won. "We are back," Mercedes said.'],
  ['a maker', 'Mercedes, which makes vans, will close a plant. "It is late," Mercedes said.'],
  ['where a train goes', 'The 7:14 to Alp Sura was full. A ferry from Ada Kale was late.'],
  ['a body without marks', 'Felix said it would sell ships.'],
  ['a body whose verb is not told of people', 'Ozur Vastrand fell. He said so.'],
  ['a firm behind what it does', 'Tour operator Brekk Wings, one of six in the port, said it was late.'],
  ['what a body is for', 'They learn, the Brekk Institute of Marine Tides said.'],
  ['a police force', 'West Adam Constabulary said the road was closed.'],
  ['a town with its State', 'A maker of Eden Brook, Minn., shut. It rained in Ellen Falls, W.Va., too.'],
  [
    'a town with its State that nothing leads to',
    'Madison Hill, Ga., said it would close its pool. She moved from Ada Falls, Pa., to Marion Grove, Tex., by bus.',
  ],
  [
    'a school named for a saint',
    "St Anne's Primary School shut. Pupils of St Mark's and St John's College left.",
  ],
  ['a town named for one', 'The road from St Ives to St Albans was closed. It rained in St Andrews.'],
  ['a club named for one', 'Fans of St Mirren wept. "It is late," St Mirren said.'],
  ['a firm that bears a courtesy', 'Mr Price Stores fell. Dr Pepper Group said it would sell plants.'],
  ['what is in question', 'The dog in question, Rex, bit. The firm in question, Florence, shut.'],
  ['a team', 'They lost to Coburn Sharks. The Sharks confirmed it. Fans of Coburn Sharks wept.'],
  ['a team that speaks', 'Charlotte Sharks lost. The Sharks said so. "We lost," said the Sharks.'],
  ['a horse', 'A quarter horse named Second Chances was sold. A yacht called Ada Ruhl sank.'],
  ['a court', 'The Sheriff Court shut. "It is late," Justice Court said.'],
  [
    'a park named for somebody',
    'They met in Lady Park and at Lord House. Pupils of Sir Walter Scott School wept.',
  ],
  ['a town that fire breaks out in', 'Mara Zeldride shut. It rained in Zeldride. Zeldride said it was glad.'],
  ['several offices', 'The Home and Foreign Offices said it was late.'],
  ['a seat in parliament', 'Nordland (National, Ellery South) said so.'],
])('%s is nobody', (_, text) => {
  expect(people(text)).toEqual([]);
});

test('whoever shares a family name with particles speaks by the first name', () => {
  expect(saidIn('Jan and Ada de Boer left. "Late," Jan said. "Yes," said Ada.').map(({ by }) => by)).toEqual([
    'Jan de Boer',
    'Ada de Boer',
  ]);
});

test('what somebody aged says or does is no description', () => {
  const { speakers } = parseStory(
    'Grace Ruhl, 29, told her doctor it was late. Ada Orme, 31, a nurse, said so.',
    'test.txt',
  );
  expect(speakers.map(({ name, descriptions }) => [name, ...descriptions])).toEqual([
    ['Grace Ruhl'],
    ['Ada Orme', 'nurse'],
  ]);
});

test('the first word of a firm is short for it', () => {
  const said = saidIn('Norlight Therapeutics closed a mill. Norlight said it would sell ships.');
  expect(said.map(({ by }) => by)).toEqual(['Norlight Therapeutics']);
});

test.each([
  ['Storm Ottilie felled trees. "Ottilie will pass," Ann Lee said.', ['Ann Lee']],
  ['Storm Reid, 21, plays a nurse. Reid said it was late.', ['Storm Reid']],
  ['The boat, Bonny Jean, sank. Bonny Jean was old, Ann Lee said.', ['Ann Lee']],
  ['A neighboring district, Cole Ferry, spent $318,000, Ann Lee noted.', ['Ann Lee']],
  ['The Cole Ferry school board met. Cole Ferry spent $318,000, Ann Lee said.', ['Ann Lee']],
  ['The head of the district, Cole Ferry, said it was late.', ['Cole Ferry']],
  ["The dog's owner, Ada Grey, wept.", ['Ada Grey']],
])('what storms, boats and districts are called is nobody: %s', (text, names) => {
  expect(people(`Hull\n\n${text}`)).toEqual(names);
});

test('a family name is the firm’s before its bearer is named, and where only a firm is told of', () => {
  const text =
    'Brightwater will buy Hartman Foods. Hartman employs 7,400.\n\nChairman Peter Hartman left. Hartman wept. Hartman shares rose.';
  const { speakers } = parseStory(`Deal is off\n\n${text}`, 'test.txt');
  const [peter] = speakers.filter(({ kind }) => kind === 'PERSON');
  expect(peter?.name).toBe('Peter Hartman');
  expect(peter?.mentions).toHaveLength(2);
});

test('whoever speaks before a firm of that name is told of is somebody', () => {
  const text = '"I want out," Hall said. Tom Hall runs Hall Bank. He quit.';
  const { speakers } = parseStory(`Deal is off\n\n${text}`, 'test.txt');
  expect(speakers.map(({ name }) => name)).toEqual(['Tom Hall']);
});

test.each([
  ['Tom Orme, a nurse from Amity Falls, said it was late.', ['Tom Orme']],
  ['The fire in Grace Junction began at noon. Grace Junction has no engine, Tom Orme said.', ['Tom Orme']],
  ['Marion Heights is poor. Police near Ruby Creek and Alma Township left.', []],
  ['It rained in Norwood Hills and outside Ruby Meadows.', []],
  ['Nearly all agree, according to a Tri-State Poll. The Marlow Grace Index fell.', []],
  ['Her memoir, "One True Note," is out. "It is late," Tom Orme said.', ['Tom Orme']],
  ['Her first novel, "The Nurse Calls Twice", was late. "Judge Grace Comes Home" was next.', []],
  // Families of those words.
  [
    'Robert Falls, 61, wept. Grace Ridge, a nurse, left. Ruby Creek said it was late.',
    ['Robert Falls', 'Grace Ridge', 'Ruby Creek'],
  ],
  ['Robert Falls left. Falls said it was late.', ['Robert Falls']],
  [
    'Mayor Grace Heights left. Tom Hills met Ann Woods. He lost faith in Ann Marsh.',
    ['Grace Heights', 'Tom Hills', 'Ann Woods', 'Ann Marsh'],
  ],
  [
    '"I saw Ann Lee," Tom Orme said. "Ann Lee!" he said. "Go, Ada Hull!" they said.',
    ['Ann Lee', 'Tom Orme', 'Ada Hull'],
  ],
  ['Adam Poll left. "It is late," Tom Index said.', ['Adam Poll', 'Tom Index']],
])('towns, polls and words of titles are nobody: %s', (text, names) => {
  expect(people(`Hull\n\n${text}`)).toEqual(names);
});
