import { describe, expect, test } from 'vitest';
import { rowsOf } from './parse.ts';

const saidBy = (verb: string, words: string) => rowsOf(`Anna Ruhl ${verb} ${words}.`).map(([said]) => said);

describe('whoever is told ends before the subject of what they are told', () => {
  test.each([
    ['told reporters', '40 clerks had left'],
    ['told reporters', 'at least 40 homes were lost'],
    ['told reporters', 'about 40 homes were lost'],
    ['told reporters', 'more than half the clerks had left'],
    ['told reporters', 'police had left'],
    ['told reporters', 'nobody had left'],
    ['told reporters', 'talks had failed'],
    ['told lawmakers', 'then-mayor Peter Orme had left'],
    ['told the Post', 'Peter Orme had left'],
    ['told the Post', '40 percent had left'],
    ['told the Post', 'neither side had won'],
    ['told the Post on Monday', '40 clerks had left'],
  ])('%s %s', (verb, words) => {
    expect(saidBy(verb, words)).toEqual([words]);
  });
});

describe('what is said begins with what stands before its own subject', () => {
  test.each([
    ['said', 'as many as 40 homes were lost'],
    ['said', 'up to 40 homes were lost'],
    ['said', 'of the 40 clerks, 30 had left'],
    ['said', 'as a result, the mill would close'],
    ['said', 'with the mill shut, the town would die'],
    ['said', 'for now the mill would stay'],
    ['said', 'on average pay rose by 4 percent'],
    ['said', 'in general prices rose'],
    ['said', 'in fact prices rose'],
    ['said', 'next year the mill would close'],
    ['said', 'today was the day'],
    ['said', 'instead of a mill, the town would get a school'],
    ['said', 'those who left would return'],
    ['said in a statement', 'Peter Orme had left'],
    ['said Monday', 'plans to close had failed'],
    ['said Monday', 'not everyone had left'],
    ['said on Monday', '40 clerks had left'],
    ['argued', 'under the plan, the mill would close'],
    ['told reporters', 'without the mill, the town would die'],
    ['insisted', 'in fact the mill had closed'],
  ])('%s %s', (verb, words) => {
    expect(saidBy(verb, words)).toEqual([words]);
  });

  test.each([
    ['said in Riga', 'the mill would close'],
    ['said last year', 'the mill would close'],
    ['said under oath', 'the mill had closed'],
    ['said at the time', 'the mill was shut'],
    ['warned for years', 'that the mill would close'],
    ['told the clerks in a letter', 'that the mill would close'],
    ['told President Orme', 'that the mill would close'],
    ['told members of the council', 'she would quit'],
    ['told reporters traveling with her', 'the deal was done'],
    ['told reporters after he was freed', 'that he would sue'],
    ['said in an interview NBC aired on Friday', 'she would go'],
    ['told friends one night', 'she was leaving'],
    ['will say next week', 'the mill is to shut'],
    ['testified under a deal with prosecutors', 'that the mill was shut'],
  ])('%s tells when and where: %s', (verb, words) => {
    expect(saidBy(verb, words)).toEqual([words]);
  });

  test.each([
    ['When Anna Ruhl testified in May, the mill was shut.'],
    ['Anna Ruhl said as much.'],
    ['The bank was sound, Anna Ruhl said in many interviews.', 'The bank was sound'],
    ['The bank was sound, Anna Ruhl said for years.', 'The bank was sound'],
    ['The bank was sold, Anna Ruhl said, without giving details.', 'The bank was sold'],
    ['The mill would close, Anna Ruhl said after the vote.', 'The mill would close'],
  ])('%s', (text, ...words) => {
    expect(rowsOf(text).map(([said]) => said)).toEqual(words);
  });
});
