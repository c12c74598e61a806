import { describe, expect, test } from 'vitest';
import { saidIn } from './parse.ts';

describe('words on things, and words for machines and classes', () => {
  test.each([
    'The town has had the so called "dippers" for many years.',
    'Anna Ruhl got an award for "best actor" in Riga.',
    'The film was nominated for "best score" in May.',
    'Anna Ruhl is in the "best film" category.',
    'The clerk made searches for "cheap flights" all day.',
    'Anna Ruhl typed "help" into the box and left.',
    'Anna Ruhl pressed the "like" button and left.',
    'Anna Ruhl wore a "friendship pin" to court.',
    'Anna Ruhl studied "slow food" in Riga.',
    'Anna Ruhl hung his best-known work, "Cold Rain," in the hall.',
    'Anna Ruhl spoke after the council had heard of the "two-child" limit.',
    'Anna Ruhl testified before the clerks walked into the "war" room.',
  ])('%s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  test.each([
    ['Anna Ruhl is best known for a card saying "Get well" and a song.', 'a card'],
    ['Anna Ruhl, who grew up with a sign reading "No Entry", left.', 'a sign'],
    ['Anna Ruhl has a tattoo reading "Mum" on one arm.', 'a tattoo'],
    ['Anna Ruhl wore a badge saying "Go Home."', 'a badge'],
    ['Anna Ruhl resigned with a letter saying "I am done."', 'Anna Ruhl'],
    ['Anna Ruhl left a note saying "I am done" and went.', 'Anna Ruhl'],
    ['Anna Ruhl spoke after the vote of "a great day" for the town.', 'Anna Ruhl'],
    ['Anna Ruhl testified when asked that it was "a toy."', 'Anna Ruhl'],
    ['Anna Ruhl responded hours later with "a toy."', 'Anna Ruhl'],
    ['Anna Ruhl discussed "the need for calm" in Riga.', 'Anna Ruhl'],
    ['Anna Ruhl sold the plan as "a win for all" in May.', 'Anna Ruhl'],
    ['Anna Ruhl said the board lied and hid behind "the rules."', 'Anna Ruhl'],
  ])('%s: %s', (text, speaker) => {
    expect(saidIn(text).map((one) => one.by)).toEqual([speaker]);
  });
});

test('what stands behind the deed that somebody goes on with is not said', () => {
  const said = saidIn('Anna Ruhl said the mill would close, and then turned to the "two-child" limit.');
  expect(said.map(({ words }) => words)).toEqual(['the mill would close']);
});

test('words in what tells of a subject are not those of the clause that its verb reports', () => {
  const said = saidIn('Anna Ruhl, who ran the "no" campaign, said the mill would close.');
  expect(said.map(({ words, by }) => [words, by])).toEqual([['the mill would close', 'Anna Ruhl']]);
});

test('what is discussed is a matter, whatever stands between marks in it', () => {
  const said = saidIn('The council discussed the "two-child" limit on Monday.');
  expect(said.map(({ kind }) => kind)).toEqual(['INDIRECT']);
});
