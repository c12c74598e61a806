import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** Texts whose last quotation stands behind `what it called`, and who calls it so: whoever the sentence is about, if one alone can be meant. */
const CASES: readonly (readonly [text: string, by: string | null])[] = [
  ['Republicans have objected to what they describe as a "slush fund".', 'Republicans'],
  ['Police published what they said was "proof".', 'Police'],
  ['Officials released what they said was a "final" list.', 'Officials'],
  ['Protesters marched against what they call "theft".', 'Protesters'],
  ['The ministry released what it called "proof".', 'The ministry'],
  ['The bank paid for what it describes as a "gift".', 'The bank'],
  ['Nordbank Ltd. released what it called "proof".', 'Nordbank Ltd.'],
  ['Lena Orth released what she called "proof".', 'Lena Orth'],
  ['Lena Orth fears the police and what they call "order".', null],
  ['The bridge fell with what it called "speed".', null],
];

test.each(CASES)('%s', (text, by) => {
  expect(saidIn(text).at(-1)?.by ?? null).toBe(by);
});

test.each([
  'The bill, "House Bill 9," as everyone under the dome calls it, would give families money.',
  '"The Beast," as locals call it, is 40 feet tall.',
  '"The Beast," as many call it, is 40 feet tall.',
  '"The Beast," as nurses call it, is 40 feet tall.',
  '"The Beast," as it is widely known, is 40 feet tall.',
  'Lena Orth read aloud from "The Little Ferry That Could" on Monday.',
  'Lena Orth read two passages of "The Glass Ferry" and left.',
  'The board named Lena Orth "Volunteer of the Year."',
  'Readers voted her "Woman of the Year" in 2004.',
  'A tarpaulin bearing the words "a gift of Norway" hung there.',
])('%s is no speech', (text) => {
  expect(saidIn(text)).toEqual([]);
});

test.each([
  ['"A disaster," as critics call it, is coming.', 'critics'],
  ['"A slap in the face," as nurses call it, is coming.', 'nurses'],
  ['"A slap in the face," as some call it, is coming.', null],
  ['Lena Orth said of the work, "It Is Great."', 'Lena Orth'],
  ['Lena Orth said of his best-known work, "It Is Great."', 'Lena Orth'],
  ['"Soft power," as Lena Orth calls it, is coming.', 'Lena Orth'],
  ['Lena Orth read a statement from the board: "We Will Go."', 'Lena Orth'],
  ['Lena Orth named it "a disgrace of the first order".', 'Lena Orth'],
])('%s is', (text, by) => {
  expect(saidIn(text).map((said) => said.by)).toEqual([by]);
});

test.each([
  'Lena Orth called an ambulance for him.',
  'Lena Orth called an ambulance after he fell.',
  'Lena Orth called a taxi.',
  'Lena Orth called police.',
  'Lena Orth called for help.',
  'Lena Orth called the police to the house.',
  'Lena Orth called the doctor from Riga yesterday.',
  'Lena Orth called an emergency meeting for Monday.',
])('whoever is called says nothing, and nothing is said of them: %s', (text) => {
  expect(saidIn(text)).toEqual([]);
});

test.each([
  'Lena Orth called the police corrupt.',
  'Lena Orth called the election a sham.',
  'Lena Orth called the strike "a disaster" and left.',
  'Lena Orth called the inquiry into the fire a sham.',
  'Lena Orth called for an inquiry.',
  'Lena Orth called on police to go.',
  'Lena Orth called upon doctors to strike.',
  'Lena Orth called for help for the miners.',
  'Lena Orth called for help to clear the road.',
  'Lena Orth called the inquiry by the council flawed.',
  'Lena Orth called the truce in Sudan fragile.',
])('but this tells what she thinks of it, or wants: %s', (text) => {
  expect(saidIn(text).map((said) => said.by)).toEqual(['Lena Orth']);
});

test.each([
  ['It raised a possibility that Dr. Ferrer called “intriguing”.', 'Ferrer'],
  ['They weighed an idea that Mayor Ann Lee called “absurd”.', 'Ann Lee'],
  ['They weighed the notion that Ann Lee described as “absurd”.', 'Ann Lee'],
  ['He spread rumours that Ann Lee dismissed as “lies.”', 'Ann Lee'],
  ['There were rumours that Ann Lee said “no.”', null],
  ['There was the idea that Ann Lee called for “calm.”', null],
])('%s: what is judged is no clause of hearsay', (text, by) => {
  expect(saidIn(`HULL (AP) - It rained.\n\n${text}`).map((said) => said.by)).toEqual([by]);
});
