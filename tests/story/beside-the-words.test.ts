import { describe, expect, test } from 'vitest';
import { rowsOf } from './parse.ts';

/** What is said in a sentence of a story of Ann Lee and Tom Hull. */
const wordsIn = (text: string): string[] =>
  rowsOf(`The ferry sank off Moor in March.\n\nAnn Lee and Tom Hull saw it. ${text}`).map(([words]) => words);

describe('what is told beside words that are said', () => {
  test.each([
    ['Lee called for a public inquiry, a demand echoed by the union.', 'a public inquiry'],
    ['Hull promised to close the mill, a move that stunned its workers.', 'to close the mill'],
    ['Hull said he would quit in May, a bold decision that surprised the board.', 'he would quit in May'],
    ['Hull denied taking the money, a charge first made by the Courier.', 'taking the money'],
    ['Hull said profit had halved, sending its shares to a nine-year low.', 'profit had halved'],
    ['Hull said he would quit, ending months of doubt.', 'he would quit'],
    ['Hull said he would quit, capping a long career.', 'he would quit'],
    ['Hull said he would not quit, throwing the race into chaos.', 'he would not quit'],
    ['Hull confirmed the sale to reporters on Monday.', 'the sale'],
    [
      'Of the four calls, Hull said in an interview, three were made from the jail.',
      'Of the four calls three were made from the jail',
    ],
    ['A party that pledged an end to austerity won the vote.', 'an end to austerity'],
    ['The union that demanded a pay rise rejected the offer.', 'a pay rise'],
    ['The firm that announced the sale was fined.', 'the sale'],
    ['The union that demanded a pay rise in May struck.', 'a pay rise in May'],
    ['A report that suggested the bank lied was wrong.', 'the bank lied'],
  ])('is the reporter’s: %s', (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  test.each([
    ['Hull warned of a delay, a strike and a vote.', 'a delay, a strike and a vote'],
    ['Hull said tax rose, a sign that the plan had failed.', 'tax rose, a sign that the plan had failed'],
    ['Hull said the rain would come, ending the drought.', 'the rain would come, ending the drought'],
    ['Hull said the law passed, ending years of doubt.', 'the law passed, ending years of doubt'],
    ['Hull said she and Lee had argued.', 'she and Lee had argued'],
    ['Hull said that he and his son promised to go.', 'that he and his son promised to go'],
    ['Hull reported results from its trial of the drug.', 'results from its trial of the drug'],
    ['Hull conceded the point was good.', 'the point was good'],
    ['Hull said output fell, driving prices up.', 'output fell, driving prices up'],
    ['Hull said in a letter, however, that the mill was sold.', 'that the mill was sold'],
  ])('may be said: %s', (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  test.each([
    'Interviews with a dozen clerks, pilots and union officials suggest a town in trouble.',
    'Others point to his wife.',
    'Hull reported third-quarter results.',
    'Hull would rather talk about boats.',
    'Hull talked about little else.',
    'Hull asked the barman for more hot water.',
    'The index, often called the "fear gauge", rose.',
    'The index, often called the river’s "fear gauge," rose.',
    'The bridge is also called the "needle".',
    'The council proclaimed Nov. 8 "Ada Ruhl Day."',
    'The town declared May as "Clean River Month".',
    'Hull thanked his lawyer, Jan Holm.',
    'Hull conceded defeat on Monday.',
    'Lee conceded the race.',
    'Many point to Ann Lee.',
    'Hull left the board in May, citing a leaked document.',
    'The boys built a device they nicknamed the "insominator" to keep awake.',
    'The collection, "Yours in Haste," became a best seller.',
  ])('nobody says anything: %s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});
