import { expect, test } from 'vitest';
import { by } from './datelined.ts';
import { lastIn, saidIn } from './parse.ts';

/** Whoever the sentence before is about, called by another word for what the story tells of that one. */
test.each([
  ['Singer Tom Hull was proud.', 'musician'],
  ['Rapper Tom Hull was proud.', 'musician'],
  ['Actor Tom Hull was proud.', 'star'],
  ['Actor Tom Hull was proud.', 'Oscar winner'],
  ['Mayor Tom Hull said it was late.', 'Democrat'],
  ['Gov. Tom Hull, 51, said it was late.', 'Democrat'],
  ['Det. Sgt. Tom Hull told reporters that two were dead.', 'detective'],
  ['Detective Sergeant Tom Hull left.', 'detective'],
  ['Sgt. Tom Hull said it was over.', 'officer'],
  ['Insp. Tom Hull said it was over.', 'officer'],
  ['Commissioner Tom Hull said it was over.', 'IAS officer'],
  ['Attorney Tom Hull said it was over.', 'lawyer'],
  ['Superintendent Tom Hull spoke.', 'schools chief'],
  ['Chief Constable Tom Hull spoke.', 'police chief'],
  ['Chief Financial Officer Tom Hull said costs fell.', 'CFO'],
  ['Chief Financial Officer Tom Hull said costs fell.', 'executive'],
  ['CEO Tom Hull said costs fell.', 'chief executive'],
  ['Defender Tom Hull spoke.', 'centre-half'],
  ['Father Tom Hull spoke.', 'priest'],
  ['Bishop Karl Moss denied it. Rev. Tom Hull condemned it.', 'cleric'],
  ['Sen. Karl Moss denied it. Rep. Tom Hull condemned it.', 'lawmaker'],
  ['The police public relations officer, Tom Hull, spoke.', 'police spokesman'],
  ['Former Rovers captain Tom Hull spoke.', 'pundit'],
  ['Ann Lee and her ex-husband, Tom Hull, parted. Hull has also tweeted.', 'musician'],
])('%s The %s said', (text, noun) => {
  expect(lastIn(`${text} "It is late," the ${noun} said.`).by).toBe('Tom Hull');
  expect(by(`${text} The ${noun} said it was late.`).at(-1)).toBe('Tom Hull');
});

test('a second bearer named only later leaves the first one alone', () => {
  const text =
    'Chief Executive Officer Ann Lee said sales rose. Ida Moss left.\n\n"It is late," the CEO said.\n\nChief Financial Officer Tom Hull will go.';
  expect(by(text).at(-1)).toBe('Ann Lee');
});

/** One without an office who has just spoken. */
test.each([
  'lawmaker',
  'executive',
  'pop star',
  'teen',
  'Nobel laureate',
  'billionaire',
  'veteran',
  'rookie',
])('somebody who has just spoken is the %s, but nobody is sure', (noun) => {
  const { by: who, confidence } = lastIn(`Tom Hull said he was proud. "It is late," the ${noun} said.`);
  expect(who).toBe('Tom Hull');
  expect(confidence).toBeLessThan(0.9);
});

test.each([
  ['The book is by Ann Lee. Lee thanked the board.', 'Ann Lee'],
  ['Ann Lee, who wrote the book, thanked the board.', 'Ann Lee'],
  ['Ann Lee read the book. "I hated it," Lee said.', 'the author'],
])('who has made a work is its author: %s', (text, who) => {
  expect(lastIn(`${text} "It is late," the author said.`).by).toBe(who);
});

test.each([
  ['a judge', 'Tom Hull said he was sorry.', 'judge'],
  ['a lawyer', 'Tom Hull said he was sorry.', 'lawyer'],
  ['a dispatcher', 'Tom Hull said he called for help.', 'dispatcher'],
  ['whoever sells there', 'Tom Hull said he went to the bakery.', 'baker'],
  ['one of whom he speaks', 'Tom Hull said the baker lied.', 'baker'],
  ['one of whom he speaks for the first time', 'Tom Hull said a rookie lied.', 'rookie'],
  ['one to whom he writes', 'Tom Hull wrote to the author.', 'author'],
  ['his child', 'Tom Hull said his daughter was ill.', 'teenager'],
  ['one of another age', 'Tom Hull, 42, said he was ill.', 'teenager'],
  ['a suspect', 'Sgt. Tom Hull said a man ran.', 'suspect'],
  ['a victim', 'Sgt. Tom Hull said a man ran.', 'victim'],
  ['a priest', 'Her father, Tom Hull, said she was ill.', 'priest'],
  ['one who sells', 'Marketing director Tom Hull spoke.', 'filmmaker'],
  ['one of a firm', 'Lt. Col. Tom Hull said it was late.', 'executive'],
  ['one under him', 'Police Commissioner Tom Hull fired a man.', 'officer'],
  ['whom he arrests', 'Det. Sgt. Tom Hull arrested Karl Moss.', 'teenager'],
  ['one beside him', 'Mayor Tom Hull said it was dead.', 'developer'],
  ['one of another party', 'Mayor Tom Hull, a Democrat, said it was dead.', 'Republican'],
  ['whom he hires', 'CEO Tom Hull hired an executive from Brae Foods.', 'executive'],
  ['one of two executives', 'Two executives met CEO Tom Hull.', 'executive'],
  ['another cleric', 'Bishop Tom Hull met a cleric.', 'cleric'],
  ['another actor', 'Director Tom Hull said he was proud.', 'actor'],
  ['another office', 'Mayor Tom Hull said he wept.', 'deputy mayor'],
  ['an office he has left', 'Former CEO Tom Hull said he wept.', 'executive'],
  ['who defends', 'District Attorney Tom Hull said he lied.', 'lawyer'],
  ['a player', 'Manager Tom Hull praised Karl Moss.', 'captain'],
  ['the author of something', 'Tom Hull said he wept.', 'author of the book'],
])('%s is another', (_, text, noun) => {
  expect(lastIn(`${text} "It is late," the ${noun} said.`).by).not.toBe('Tom Hull');
});

test('of two of one paragraph who can be called so nobody is sure', () => {
  const {
    by: who,
    confidence,
    or,
  } = lastIn('CEO Ann Lee said sales rose. CFO Ida Moss said costs fell. "It is late," the executive said.');
  expect([who, or]).toEqual(['Ida Moss', ['Ann Lee']]);
  expect(confidence).toBeLessThan(0.9);
});

test('whom a fronted `his` ties is no rival of whoever the sentence is about', () => {
  const front = 'Paulo Reis left. Asked about it at his club on Monday,';
  expect(lastIn(`${front} Rovers boss Tom Hull smiled. "I am late," the Scot said.`).by).toBe('Tom Hull');
  expect(
    lastIn('Tom Hull left. On Sunday his brother, Karl Moss, wept. "I am late," the Scot said.').by,
  ).toBeNull();
});

test.each([
  ['Joel Dorset and his colleagues said the drug failed.', 'Joel Dorset'],
  ['Dr. Joel Dorset and co-authors noted that the drug failed.', 'Joel Dorset'],
  ['The drug failed, Ines Dorset and her team said on Monday.', 'Ines Dorset'],
  ['“It failed,” said Joel Dorset and his colleagues.', 'Joel Dorset'],
  ['According to Ines Dorset and her colleagues at the clinic, the drug failed.', 'Ines Dorset'],
  ['Joel Dorset, of Pith University, and his co-workers wrote that the drug failed.', 'Joel Dorset'],
  ['Joel Dorset and his former colleagues said the drug failed.', null],
  ['Joel Dorset and the team said the drug failed.', null],
  ['Joel Dorset and his wife said the drug failed.', null],
  ['Joel Dorset and Ines Orme said the drug failed.', null],
  ['The minister and her team said the drug failed.', null],
])('who leads others speaks: %s', (text, by) => {
  expect(saidIn(text).map((said) => said.by)).toEqual([by]);
});
