import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const told = (text: string) => saidIn(text).map(({ words, by }) => `${words} <- ${by ?? 'nobody'}`);

test.each([
  // behind an insertion between dashes
  [
    'Analysts -- including Ann Lee and Tom Hull -- allege that banks fix the fees.',
    'that banks fix the fees <- Analysts',
  ],
  ['Sellers — most of them small — contend that banks fix the fees.', 'that banks fix the fees <- Sellers'],
  // by when something is done, and how much of it
  [
    'Orme said by the second half of the year it will become clear.',
    'by the second half of the year it will become clear <- Orme',
  ],
  [
    'Orme told clerks by the second half of the year the mill will close.',
    'by the second half of the year the mill will close <- Orme',
  ],
  ['Orme said by May the mill will close.', 'by May the mill will close <- Orme'],
  ['Orme said by the end of May, the mill will close.', 'by the end of May, the mill will close <- Orme'],
  ['Orme said by 2015 the mill will close.', 'by 2015 the mill will close <- Orme'],
  ['Critics say more of the same will do little good.', 'more of the same will do little good <- Critics'],
  ['Orme said most of the mills will close.', 'most of the mills will close <- Orme'],
  ['Orme said that February retail sales rose.', 'that February retail sales rose <- Orme'],
  ['Orme said that June was wet.', 'that June was wet <- Orme'],
  // a name between marks in the place
  [
    'The number has doubled, Jerry Orme said in a "Credit Crunch" conference call.',
    'The number has doubled <- Jerry Orme',
  ],
  [
    'The number has doubled, Jerry Orme said at the "Trade Week" fair on Monday.',
    'The number has doubled <- Jerry Orme',
  ],
  ['The number has doubled, Jerry Orme told the "Today" show.', 'The number has doubled <- Jerry Orme'],
  // cited as saying
  [
    'Tarn is in talks to buy Borin, the Journal cited unnamed sources as saying on Tuesday.',
    'Tarn is in talks to buy Borin <- unnamed sources',
  ],
  [
    'Tarn is in talks to buy Borin, the Journal quoted unidentified aides as saying.',
    'Tarn is in talks to buy Borin <- unidentified aides',
  ],
  [
    'The Journal cited unnamed sources as saying Tarn would buy Borin.',
    'Tarn would buy Borin <- unnamed sources',
  ],
  // minutes and what is calculated
  [
    "Rates were cut ahead of the meeting, minutes of the board's talks showed on Tuesday.",
    "Rates were cut ahead of the meeting <- minutes of the board's talks",
  ],
  ['Banks voted for a cut in May, the minutes showed.', 'Banks voted for a cut in May <- the minutes'],
  ['The 12 sites would lose 3 jobs, the union calculates.', 'The 12 sites would lose 3 jobs <- the union'],
  ['Bankers calculated that the bank lost money.', 'that the bank lost money <- Bankers'],
  // as before
  ['Orme said by telephone the mill will close.', 'the mill will close <- Orme'],
  ['It was said by Orme that the mill will close.', 'that the mill will close <- Orme'],
])('%s', (text, said) => {
  expect(told(text)).toEqual([said]);
});

test.each([
  'The last ten minutes showed that the team was tired.',
  'Bankers calculated the loss at $3 million.',
  'Orme said more about the plan.',
  'The plan proposed by May was late.',
])('%s: nobody is told to have said anything', (text) => {
  expect(told(text)).toEqual([]);
});
