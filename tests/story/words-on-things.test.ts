import { describe, expect, test } from 'vitest';
import { saidIn, rowsOf } from './parse.ts';

describe('words on things, and words for machines and classes', () => {
  test.each([
    'Police held men wearing shirts reading "Free Ruhl".',
    'Police removed banners reading "Ruhl Out".',
    'Guards seized placards saying "Ruhl Out".',
    'The town has had the so called "dippers" for many years.',
    'Anna Ruhl got an award for "best actor" in Riga.',
    'The film was nominated for "best score" in May.',
    'Anna Ruhl is in the "best film" category.',
    'The clerk made searches for "cheap flights" all day.',
    'Anna Ruhl typed "help" into the box and left.',
    'Anna Ruhl pressed the "like" button and left.',
    'Anna Ruhl clicked on "buy now" and left.',
    'A web search for "cheap flights" took a day.',
    'Anna Ruhl won the "best actor" award in Riga.',
    'Anna Ruhl won the prize for "Outstanding Contribution" in Riga.',
    'Anna Ruhl won a trophy for "most improved player" in Riga.',
    'Anna Ruhl won the "player of the year" award in Riga.',
    'Anna Ruhl ran the "yes" campaign in Riga.',
    'Anna Ruhl carried a small "friendship pin" to court.',
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
    ['Anna Ruhl tweeted a photo of a sign saying "Go Home."', 'a sign'],
    ['Anna Ruhl wore a badge saying "Go Home."', 'a badge'],
    ['Anna Ruhl wore a button saying "Go Home."', 'a button'],
    ['Anna Ruhl pushed a button saying "Stop."', 'Anna Ruhl'],
    ['Anna Ruhl pressed the red button saying it was late.', 'Anna Ruhl'],
    ['Anna Ruhl resigned with a letter saying "I am done."', 'Anna Ruhl'],
    ['Anna Ruhl left a note saying "I am done" and went.', 'Anna Ruhl'],
    ['Anna Ruhl spoke after the vote of "a great day" for the town.', 'Anna Ruhl'],
    ['Anna Ruhl testified when asked that it was "a toy."', 'Anna Ruhl'],
    ['Anna Ruhl responded hours later with "a toy."', 'Anna Ruhl'],
    ['Anna Ruhl discussed "the need for calm" in Riga.', 'Anna Ruhl'],
    ['Anna Ruhl sold the plan as "a win for all" in May.', 'Anna Ruhl'],
    ['Anna Ruhl said the board lied and hid behind "the rules."', 'Anna Ruhl'],
    ['Anna Ruhl appealed to "decent" voters.', 'Anna Ruhl'],
    ['Anna Ruhl won a medal for "exceptional gallantry" at sea.', 'Anna Ruhl'],
    ['Anna Ruhl won the prize for "her brave stand against greed".', 'Anna Ruhl'],
    ['Anna Ruhl was given the prize for "an outstanding gift to peace".', null],
    ['Anna Ruhl joined the search for "common ground".', 'Anna Ruhl'],
    ['Anna Ruhl launched a search for "new ideas".', 'Anna Ruhl'],
    ['Anna Ruhl pressed "all sides" to stop.', 'Anna Ruhl'],
    ['Anna Ruhl joined the army to "serve my country".', 'Anna Ruhl'],
    ['Anna Ruhl bought the house to give her son "a fresh start".', 'Anna Ruhl'],
    ['Anna Ruhl pressed him on whether he was "fit to serve".', 'Anna Ruhl'],
    ['Anna Ruhl visited the mill and saw "utter ruin".', 'Anna Ruhl'],
    ['Anna Ruhl won the seat on a promise to "drain the swamp".', 'Anna Ruhl'],
    ['Anna Ruhl owned up to a "terrible mistake".', 'Anna Ruhl'],
    ['Weavers carried banners demanding "peace now".', 'Weavers'],
    ['Weavers carried banners reading "Peace now."', 'Weavers'],
    ['The crowd held banners reading "Peace now."', 'The crowd'],
    ['The crowd held up handmade signs saying "Peace now."', 'The crowd'],
    ['A crowd of 200 waved placards reading "Peace now."', 'A crowd of 200'],
    ['The crowd, holding banners reading "Peace now," marched.', 'The crowd'],
    ['The crowd wore hats reading "Peace now."', 'The crowd'],
    ['Anna Ruhl held signs reading "Peace now."', null],
    ['The man held a sign reading "Peace now."', 'a sign'],
    ['The crowd held a vigil, saying it was "sad".', 'The crowd'],
  ])('%s: %s', (text, speaker) => {
    expect(saidIn(text).map((one) => one.by)).toEqual([speaker]);
  });
});

test.each([
  'Anna Ruhl hailed the "historic" vote.',
  'Anna Ruhl accused him of running a "dirty" campaign.',
  'Anna Ruhl said the mayor had a "softer" side.',
  'Anna Ruhl said the party deserted "ordinary" voters.',
  'Anna Ruhl blamed the "squalid" camps.',
  'Anna Ruhl rejected the "meaningless" prize.',
  'Anna Ruhl called it a "ridiculous" award.',
  'Anna Ruhl said the two had clicked "like old friends".',
])('%s: a judgement on what is voted for or won is said', (text) => {
  expect(saidIn(text).map(({ kind, by }) => [kind, by])).toEqual([['MIXED', 'Anna Ruhl']]);
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

test('nobody goes on from words on things', () => {
  const told =
    'RIGA (AP) — "My mill is old," Ann Lee told a rally. The crowd held signs reading "Not one stone".';
  expect(rowsOf(`${told}\n\n"My mother said: \'Keep it.\' I will keep it."`).map(([, by]) => by)).toEqual([
    'Ann Lee',
    'The crowd',
    'Ann Lee',
  ]);
});
