import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn, saidIn } from './parse.ts';

/** Who says something in a text, each once. */
const speakersIn = (text: string) => [...new Set(saidIn(text).map(({ by }) => by))];

test.each([
  'Coun',
  'Coun.',
  'Cllr',
  'Cllr.',
  'Clr',
  'Ald.',
  'Dep',
  'Supt',
  'Det Insp',
  'Det. Sgt.',
  'Ch Supt',
  'DCI',
  'DI',
  'DS',
  'DC',
  'PC',
  'ACC',
  'Const.',
  'Ofc.',
  'Rev’d',
  'Revd',
  'Fr',
  'ASP',
  'DySP',
  'MCA',
  'MLA',
  'Fr.',
  'Canon',
  'The Ven.',
  'The Venerable',
])('%s stands before a full name and a surname', (rank) => {
  const text = `${rank} Tom Varley left at noon. ${rank} Varley said the road was shut. "Late," ${rank} Varley said.`;
  expect(speakersIn(text)).toEqual(['Tom Varley']);
  expect(peopleIn(parseStory(`Hull\n\n${text}`, 'test.txt'))).toEqual(['Tom Varley']);
});

test('the councillor whom the story names by an office', () => {
  const text = 'Council leader Bob Varley left. Coun Varley denied that the club was shut.';
  expect(saidIn(text)[0]?.by).toBe('Bob Varley');
});

test.each(['DCI', 'DSU', 'DCS', 'PCSO', 'TDC', 'DySP', 'HHJ', 'PC', 'DI', 'DC'])(
  '%s stands before a surname that is told with no first name',
  (rank) => {
    const text = `A man was held on Monday. “He ran,” ${rank} Varley said. ${rank} Varley said the road was shut. He was “late.”`;
    expect(speakersIn(text)).toEqual(['Varley']);
    const { speakers } = parseStory(`Hull\n\n${text}`, 'test.txt');
    expect(speakers.map(({ kind }) => kind)).toEqual(['PERSON']);
  },
);

test.each([
  'PC World',
  'PC Partner',
  'PC Gamer',
  'PC Mag',
  'PC Universe',
  'DC Comics',
  'DC United',
  'DS Varley',
  'Canon Cameras',
])('%s is no officer', (name) => {
  expect(speakersIn(`Ann Orme left. ${name} said the shop was shut.`)).toEqual([name]);
});

test.each([
  ['Passenger', 'passenger'],
  ['Parent', 'parent'],
  ['Shopper', 'shopper'],
  ['Bystander', 'bystander'],
  ['Homeowner', 'homeowner'],
  ['Customer', 'customer'],
  ['Visitor', 'visitor'],
  ['Voter', 'voter'],
  ['Mum', 'mum'],
  ['Villager', 'villager'],
  ['Linebacker', 'linebacker'],
  ['Fly-half', 'fly-half'],
  ['Lock', 'lock'],
  ['Prop', 'prop'],
])('%s tells what somebody is, and is no part of the name', (calling, noun) => {
  const said = 'said the road was shut.';
  for (const before of [calling, `Fellow ${noun}`]) {
    const text = `${before} Joel Varley ${said} ¶ “It was late,” the ${noun} added.`.replace(' ¶ ', '\n\n');
    const { speakers } = parseStory(`Hull\n\n${text}`, 'test.txt');
    expect(speakersIn(text), before).toEqual(['Joel Varley']);
    expect(speakers[0]?.descriptions[0]?.toLowerCase(), before).toContain(noun);
  }
});

test.each([
  ['Parent Norvik said the shop was shut.', 'Parent Norvik'],
  ['Passenger Focus said the road was shut.', 'Passenger Focus'],
  ['Its parent Norvik Group said the shop was shut.', 'Norvik Group'],
  ['Consumer Voice said the shop was shut.', 'Consumer Voice'],
])('%s', (text, by) => {
  expect(speakersIn(text)).toEqual([by]);
});

test.each([
  ['Goalkeeper', 'shot-stopper'],
  ['Goalkeeper', 'keeper'],
  ['Striker', 'marksman'],
  ['Singer', 'frontman'],
])('a %s is the %s as well', (calling, called) => {
  expect(speakersIn(`${calling} Joel Varley was hurt.\n\nThe ${called} said he was fine.`)).toEqual([
    'Joel Varley',
  ]);
});

test.each([
  ['Dean Varley, 26, said the shop was full. Dean said it was late.', 'Dean Varley'],
  ['“It is full,” said Dean Varley, 56, from Leeds.', 'Dean Varley'],
  ['Dean Varley (26) said the shop was full.', 'Dean Varley'],
  ['26-year-old Dean Varley said the shop was full.', 'Dean Varley'],
  ['Justice Varley, 24, said the shop was full.', 'Justice Varley'],
  ['Justice Varley, 64, said the court was full.', 'Varley'],
  ['Dean Varley said the school was full.', 'Varley'],
  ['Dean Joel Varley, 56, said the school was full.', 'Joel Varley'],
  ['Major Varley, 26, said the road was shut.', 'Varley'],
])('a first name that is an office as well: %s', (text, by) => {
  expect(speakersIn(text)).toEqual([by]);
});
