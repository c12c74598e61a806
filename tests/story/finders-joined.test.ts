import { expect, test } from 'vitest';
import { rowsOf, saidIn } from './parse.ts';

test.each([
  ['Researchers at Yale and Harvard found that mice dream.', 'Researchers at Yale and Harvard'],
  [
    'Scientists from Yale and Orme University also found that mice dream.',
    'Scientists from Yale and Orme University',
  ],
  [
    'Scientists in Finland and South Africa have found that mice dream.',
    'Scientists in Finland and South Africa',
  ],
  ['The team and its partners found that mice dream.', 'The team and its partners'],
  ['A study by Yale and Harvard found that mice dream.', 'A study'],
  ['A study by Ann Cole and Tom Orme of Yale found that mice dream.', 'A study'],
  ['Past research has shown that mice dream.', 'Past research'],
  ['Previous studies have shown that mice dream.', 'Previous studies'],
  ['Research has shown that mice dream.', 'Research'],
  ['Polls have shown that mice dream.', 'Polls'],
  ['A vet who examined the cage found that mice dream.', 'A vet'],
  ['Two doctors who had studied it closely found that mice dream.', 'Two doctors'],
  ['The coroner found that mice dream.', 'The coroner'],
])('several who find something: %s', (text, by) => {
  expect(rowsOf(text)).toEqual([['that mice dream', by, by]]);
});

test.each([
  [
    'Court records show a man of the same age and town was charged.',
    'a man of the same age and town was charged',
  ],
  ['Court records show a man and a woman were charged.', 'a man and a woman were charged'],
  ['Court records show Orme and his wife were charged.', 'Orme and his wife were charged'],
  ['Court records show the bank and its owner had been warned.', 'the bank and its owner had been warned'],
])('several of whom records show something: %s', (text, words) => {
  expect(rowsOf(text)).toEqual([[words, 'Court records', 'Court records']]);
});

test.each([
  'The jury left and Orme found that mice had eaten it.',
  'He left the jury and Orme found that the house was cold.',
  'Ann Cole and her sister found that the house was cold.',
  'The judges went home and the owners found that the house was cold.',
  'The home team and its fans found that two goals were too few.',
  'He was shown that the house was cold.',
  'Data show a fall in sales and a rise in costs.',
  'Documents show the plans and drawings.',
])('nobody tells what is a deed: %s', (text) => {
  expect(rowsOf(text)).toEqual([]);
});

test('whoever looks at nothing finds by chance', () => {
  expect(saidIn('A doctor who lost her keys found that the door was open.')).toEqual([]);
});

test.each([
  ['The jury found the clerk was lying.', 'the clerk was lying', 'The jury'],
  ['The judge and jury found the clerk was lying.', 'the clerk was lying', 'The judge and jury'],
  ['The mayor and council said the clerk was lying.', 'the clerk was lying', 'The mayor and council'],
  ['The court found he had lied.', 'he had lied', 'The court'],
  ['The inquiry found police had failed her.', 'police had failed her', 'The inquiry'],
  ['The judge found Orme had lied.', 'Orme had lied', 'The judge'],
  ['The inspector found staff were hiding it.', 'staff were hiding it', 'The inspector'],
  ['Researchers found the drug was safe.', 'the drug was safe', 'Researchers'],
  ['The jury found there was no case.', 'there was no case', 'The jury'],
])('what they find is told by a clause without that: %s', (text, words, by) => {
  expect(rowsOf(text)).toEqual([[words, by, by]]);
});

test.each([
  'The jury found him guilty.',
  'The jury found Orme not guilty and she was freed.',
  'The jury found the clerk who was lying.',
  'Researchers found the drug, which was new, in a shop.',
  'Investigators found a car that was burned out.',
  'The auditor found his bike had been stolen.',
  'The inspector found her cat was gone.',
  'The judge found the room was empty.',
  'The search team found the van had been burnt.',
  'The rescue team found the girl was still alive.',
  'The examiner found a page was missing and sent it back.',
  'The officer who looked in the van found that the keys were gone.',
  'Police found the clerk was dead.',
  'Ann Cole found the door was locked.',
])('but not what they find elsewhere, or others do: %s', (text) => {
  expect(rowsOf(text)).toEqual([]);
});

test('two with an article each are no one source', () => {
  expect(rowsOf('The judge and the jury said it was late.')[0]?.[1]).toBe(null);
});
