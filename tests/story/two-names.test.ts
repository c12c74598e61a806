import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn, saidIn } from './parse.ts';

const people = (text: string) => peopleIn(parseStory(`Hull\n\n${text}`, 'test.txt'));

test.each([
  ['Joan Ashdown, born Joan Tilley, left. "Late," Joan Tilley said then.', 'Joan Ashdown'],
  ['They met Joan Tilley. Joan Ashdown, born Joan Tilley, said it was late.', 'Joan Ashdown'],
  ['Joan Ashdown (née Tilley) left. Ms. Tilley said it was late.', 'Joan Ashdown'],
  ['Joan Ashdown, whose maiden name was Tilley, left. Miss Tilley said it was late.', 'Joan Ashdown'],
  ['Joan Ashdown, formerly Joan Tilley, left. Tilley said it was late.', 'Joan Ashdown'],
  ['She was Moira Lennox, now Moira Mackail, who teaches. Lennox said it was late.', 'Moira Mackail'],
  ['Joan Tilley, who is now Joan Ashdown, left. Ashdown said it was late.', 'Joan Ashdown'],
  ['The singer Zed Malone, born Peter Hull, left. Hull said it was late.', 'Zed Malone'],
  ['Omar Reyes, formerly Oscar Reyes, said it was late.', 'Omar Reyes'],
  ['Joan Ashdown died. She was born Joan Tilley in Hull. Ashdown said it was late.', 'Joan Ashdown'],
  ['Joan Ashdown died. She was born Joan Mary Tilley on May 5. Ashdown said it was late.', 'Joan Ashdown'],
  ['Joan Ashdown died. Born Joan Tilley in Hull, she sang. Ashdown said it was late.', 'Joan Ashdown'],
  ['Zed Malone died. Malone was born Peter Hull in Riga. Malone said it was late.', 'Zed Malone'],
])('%s has one person of two names', (text, name) => {
  expect(people(text)).toEqual([name]);
  expect(saidIn(text).map(({ by }) => by)).toEqual([name]);
});

test.each([
  'Ann Lee, born in Leeds, left. Tom Hull said it was late.',
  'Ann Lee, now Tom Hull’s lawyer, left.',
  'It was owned by Ann Lee, formerly Tom Hull owned it.',
  'The mayor then was Ann Lee, now Tom Hull has the job.',
  'Ann Lee, then Tom Hull, then the choir spoke.',
  'Ann Lee, now Mayor Tom Hull, left.',
  'Ann Lee died. She was born in Leeds. Tom Hull wept.',
  'Ann Lee died. The boy was born Tom Hull in Leeds.',
])('%s has two people', (text) => {
  expect(people(text)).toEqual(['Ann Lee', 'Tom Hull']);
});

test.each([
  [
    'Joan Ashdown, born Joan Tilley, left. Her father, Peter Tilley, wept.\n\nTilley said it was late.',
    'Peter Tilley',
  ],
  [
    'Peter Tilley wept.\n\nJoan Ashdown, formerly Joan Tilley, left.\n\nTilley said it was late.',
    'Peter Tilley',
  ],
  ['Joan Ashdown, born Joan Tilley, left.\n\nTilley said it was late.\n\nPeter Tilley wept.', 'Joan Ashdown'],
  [
    'Peter Tilley wept.\n\nJoan Ashdown, born Joan Tilley, left.\n\nMs. Tilley said it was late.',
    'Joan Ashdown',
  ],
])('%s: the surname is rather of whoever bears it now', (text, by) => {
  expect(saidIn(`HULL (AP) - ${text}`).at(-1)?.by).toBe(by);
});

test.each([
  'Joan Ashdown and Joan Hull sang. She was born Joan Tilley in Riga.',
  'Joan Ashdown met Joan Hull. Her niece was born Joan Tilley in Riga.',
])('%s: nothing tells whose name of birth it is', (text) => {
  expect(people(text)).toEqual(['Joan Ashdown', 'Joan Hull', 'Joan Tilley']);
});

test.each([
  'His rival was born Tom Hull in Riga.',
  'He met the pope, who was born Tom Hull in Riga.',
  'His niece was born Tom Hull in Riga.',
  'A boy was born Tom Hull in Riga.',
  'The rapper was born Tom Hull in Riga.',
])('%s: another is born', (text) => {
  expect(people(`Tom Orme runs the mill. ${text}`)).toEqual(['Tom Orme', 'Tom Hull']);
});

test.each([
  [
    'Joan Tilley-Ashdown died. Joan Ada Tilley was born in 1947 in Riga. "Late," she said.',
    'Joan Tilley-Ashdown',
  ],
  [
    'Joan Tilley-Ashdown died. Joan Tilley was born in 1947 in Riga. "Late," she said.',
    'Joan Tilley-Ashdown',
  ],
  ['Joan Tilley-Ashdown sang. "Late," Joan Ashdown said.', 'Joan Tilley-Ashdown'],
  ['Joan Tilley sang. "Late," Joan Tilley-Ashdown said.', 'Joan Tilley-Ashdown'],
  ['Joan Ashdown died. Joan Ada Tilley was born in Riga. "Late," she said.', 'Joan Ashdown'],
  ['Joan Tilley Ashdown died. Joan Tilley was born in Riga. "Late," she said.', 'Joan Tilley Ashdown'],
  ['Joan Ada Tilley was born in Riga and became Joan Ashdown in 1966. "Late," she said.', 'Joan Ashdown'],
])('%s has one person, whose other name no word tells', (text, name) => {
  expect(people(text)).toEqual([name]);
  expect(saidIn(text).map(({ by }) => by)).toEqual([name]);
});

test.each([
  ['Joan Ashdown died. Joan Tilley was born in Riga.', 'Joan Ashdown, Joan Tilley'],
  ['Joan Ashdown sang. Joan Ada Tilley wept.', 'Joan Ashdown, Joan Ada Tilley'],
  [
    'Joan Ashdown and Joan Hull died. Joan Ada Tilley was born in Riga.',
    'Joan Ashdown, Joan Hull, Joan Ada Tilley',
  ],
  ['Joan Tilley-Ashdown sang. Ada Tilley wept.', 'Joan Tilley-Ashdown, Ada Tilley'],
  ['Joan Tilley-Ashdown sang; her rival is Joan Tilley.', 'Joan Tilley-Ashdown, Joan Tilley'],
  ['Joan Tilley-Ashdown beat Joan Ashdown.', 'Joan Tilley-Ashdown, Joan Ashdown'],
  ['Joan Tilley-Ashdown sang. Joan Tilley, a farmer, wept.', 'Joan Tilley-Ashdown, Joan Tilley'],
  ['Joan Tilley-Ashdown sang. Her aunt is Joan Ashdown.', 'Joan Tilley-Ashdown, Joan Ashdown'],
  ['Joan Ada Tilley was born in Riga. Joan Hull died.', 'Joan Ada Tilley, Joan Hull'],
  ['Joan Ada Tilley was born in Riga. Her boss, Joan Hull, wept.', 'Joan Ada Tilley, Joan Hull'],
  ['Joan Ada Tilley was born in Riga. Joan Hull died. "Late," Tilley said.', 'Joan Ada Tilley, Joan Hull'],
  ['Kim Min-Jae sang. Kim Min wept.', 'Kim Min-Jae, Kim Min'],
  ['Mary Tilley-Ashdown sang. Her sister, Joan Tilley, wept.', 'Mary Tilley-Ashdown, Joan Tilley'],
])('%s has more than one', (text, names) => {
  expect(people(text).join(', ')).toBe(names);
});

test.each([
  'Mayor Joan Ashdown left. Joan Tilley-Ashdown, a farmer, wept.',
  'Mayor Joan Ashdown left. Joan Tilley-Ashdown wept.',
  'Joan Ashdown of Latvia left. Joan Tilley-Ashdown wept.',
  'Joan Ashdown left. Joan Tilley-Ashdown, a farmer, wept.',
  'Joan Ashdown left. Joan Tilley-Ashdown, 61, wept.',
  'Coach Joan Ashdown left. Mayor Joan Tilley-Ashdown wept.',
])('%s tells of two, one with half the name of the other', (text) => {
  expect(people(text)).toEqual(['Joan Ashdown', 'Joan Tilley-Ashdown']);
});

test.each([
  'Senator Joan Tilley-Ashdown left. Senator Joan Ashdown wept.',
  'Mayor Joan Tilley-Ashdown left. Joan Ashdown wept.',
  'Joan Tilley-Ashdown, a farmer, left. Joan Ashdown wept.',
])('%s tells of one by half her name', (text) => {
  expect(people(text)).toEqual(['Joan Tilley-Ashdown']);
});

test.each([
  ['Magda Ashdown, a baker, died. She was born Magdalena Ruth Tilley in Riga.', 'Magda Ashdown'],
  ['Magda Ashdown died. Magdalena Ruth Tilley was born on May 4 in Riga.', 'Magda Ashdown'],
  ['Magda Ashdown won. Magdalena Tilley was born in Riga.', 'Magda Ashdown, Magdalena Tilley'],
  [
    'Magda Ashdown died. Magdalena Tilley was born on the same street. "Late," Tilley said.',
    'Magda Ashdown, Magdalena Tilley',
  ],
  ['Rob Ashdown died. Roberta Tilley was born in Riga.', 'Rob Ashdown, Roberta Tilley'],
  ['Paul Ashdown died. Paula Tilley was born in Riga.', 'Paul Ashdown, Paula Tilley'],
  ['Dan Ashdown died. Daniel Tilley was born in Riga.', 'Dan Ashdown, Daniel Tilley'],
  ['Magda Ashdown died. Her niece, Magdalena Tilley, left.', 'Magda Ashdown, Magdalena Tilley'],
])('%s: one whose first name is short for that at birth', (text, names) => {
  expect(people(text).join(', ')).toBe(names);
});

test.each([
  ['Dale Ashdown, 27, was shot. His mother, Denise, wept. "Late," Mrs. Ashdown said.', 'Denise'],
  ['Dale Ashdown, 27, was shot. Ashdown\'s mother, Denise, wept. "Late," Mrs. Ashdown said.', null],
  [
    'Dale Ashdown, 27, was shot. His widow, Denise Ashdown, wept. "Late," Mrs. Ashdown said.',
    'Denise Ashdown',
  ],
  ['Dale Ashdown came with his son, Max. "Late," Mr. Ashdown said.', 'Dale Ashdown'],
])('%s: whom Mr. and Mrs. mean beside one of no known gender', (text, by) => {
  expect(saidIn(`Hull\n\n${text}`).at(-1)?.by).toBe(by);
});

test.each([
  [
    'Ottoline Brandreth died. She was 91.\n\nOttoline Mary Brandreth was born in Pith. “It is late,” she said.',
  ],
  [
    'Ottoline Brandreth, a novelist, died.\n\nOttoline Mary Brandreth was born in Pith.\n\n“Late,” Brandreth told her son.',
  ],
  [
    'Ottoline Brandreth died.\n\nFew had faith in Brandreth.\n\nOttoline Mary Brandreth sang. “It is late,” Brandreth said.',
  ],
  ['Ottoline Mary Brandreth was born in Pith.\n\nShe was 91. “It is late,” she said.'],
])('%s has one person, whose first name no list knows', (text) => {
  expect(people(text)).toEqual(['Ottoline Mary Brandreth']);
  expect(saidIn(text).map(({ by }) => by)).toEqual(['Ottoline Mary Brandreth']);
});

test('Born begins nobody’s name', () => {
  const text =
    'Ottoline Brandreth, a novelist, died.\n\nBorn Ottoline Mary Brandreth in Pith, she taught. “Late,” Brandreth said.';
  expect(people(text)).toEqual(['Ottoline Brandreth']);
});

test.each([
  ['Norvik Mary Lee left. Ann Lee stayed.', ['Mary Lee', 'Ann Lee']],
  ['Live Aid was born in 1985. Rovers Mary United was born then.', []],
])('%s: nobody of three names', (text, names) => {
  expect(people(text)).toEqual(names);
});
