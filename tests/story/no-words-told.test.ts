import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

test.each([
  'The club added Orme to its "dream team" on Monday.',
  'The move added Tom Ruhl to the board that met in May.',
  'Power cuts hit the north as mills closed, adding to fears that the winter will be hard.',
  'Traders wept as mills closed, adding to evidence that the winter is hard.',
  'The main part of the plan was a share of value added tax collected in the states.',
  'Mills -- run by the family of Tom Ruhl -- have added to low coal prices, dragging the shares down.',
  'In the 62nd minute Orme conceded a penalty which the referee Tom Ruhl awarded after a talk.',
  'Orme conceded two goals that were offside.',
  'Orme conceded two goals in the second half that were offside.',
  'Orme conceded a run of five points in the rain and wept.',
  'The club added another layer of paint to the wall.',
  'The deal gives Tarn and its allies a preponderant say in decisions that bind others.',
  'However, despite her rash, and her lack of sleep, the Ormes continued to shun the doctor, instead seeking other healers.',
  'Workers want a bigger say in how the mill is run.',
  'Tarn and Velda are opposed to proposed limits on the right to sell butter when prices are high.',
  "The company's value of nearly 10 times estimated 2009 earnings is already twice that of rivals.",
  'The mill shut over estimated costs that were high.',
  'Any rise would undo some of the cuts -- roughly 6 percent of supplies -- the group agreed last year.',
  'The mill expects the deal to add to earnings, excluding one-time charges, and to result in savings.',
  'The mill has seen its sales drop, prompting a downward revision to its profit estimates for the year.',
  'Tom Orme admitted 14 counts of fraud at the court in Brae on Monday.',
  'Tom Orme, 44, admits a further charge of theft.',
  'Ann Moss asked for a different table.',
  'The club, founded under the motto "Water finds a way", has 40 members.',
  'Talks between Tarn and Velda over the waters of Lake Orme broke down, each side blaming the other.',
  'Talks between the union and the mill over pay broke down, both sides blaming each other.',
  'The mill has seen its sales drop, forcing changes in its profit forecasts for the year.',
])('%s: nobody is told to have said something', (text) => {
  expect(saidIn(text)).toEqual([]);
});

const told = (text: string) => saidIn(text).map(({ words, by }) => [words, by]);

test.each([
  ['Orme said mills should close -- a step also proposed in the bill.', 'mills should close'],
  ['Orme said mills should close -- an idea first proposed in May by Ruhl.', 'mills should close'],
  [
    'Orme said mills should close, a plan announced last week.',
    'mills should close, a plan announced last week',
  ],
])('%s: what is proposed says nothing', (text, words) => {
  expect(told(text)).toEqual([[words, 'Orme']]);
});

test('each side saying that of the other is no word of either name before it', () => {
  const text = 'Talks between Tarn and Velda over Lake Orme broke down, each side saying the other had lied.';
  expect(told(text)).toEqual([['the other had lied', 'each side']]);
});

test.each([
  ['Orme added the bill to protect cows was late.', 'the bill to protect cows was late'],
  ['Orme admitted the charges were fair.', 'the charges were fair'],
  ['Orme asked for a different approach to the table.', 'a different approach to the table'],
  ['Orme repeated the motto "Water finds a way".', 'Water finds a way'],
  ['Orme added a strike by pilots would hurt.', 'a strike by pilots would hurt'],
  ['Orme added the mill in May would close.', 'the mill in May would close'],
  ['Orme added to reporters that it was late.', 'that it was late'],
  ['"It is late," Orme added to the Tribune.', 'It is late,'],
  ['Orme conceded that a penalty was fair.', 'that a penalty was fair'],
  ['Orme conceded a mistake was made.', 'a mistake was made'],
  ['Orme conceded the point was good.', 'the point was good'],
  ['Orme added the trip to Riga was a success.', 'the trip to Riga was a success'],
  ['Orme added a meeting with Borin was planned.', 'a meeting with Borin was planned'],
  ['Orme added more aid to the poor was needed.', 'more aid to the poor was needed'],
  ['Orme added an inquiry into the fire was under way.', 'an inquiry into the fire was under way'],
  ['Orme conceded the goal of peace was far off.', 'the goal of peace was far off'],
  ['Orme conceded the run of bad luck had hurt.', 'the run of bad luck had hurt'],
  ['Orme conceded some points in the plan were weak.', 'some points in the plan were weak'],
  ['Orme conceded the point that it was late.', 'the point that it was late'],
  ['Orme conceded one point: it was late.', 'one point: it was late'],
  ['"We go on," Orme continued to laughter.', 'We go on,'],
  ['It leaks -- the last in the north -- Orme said.', 'It leaks -- the last in the north'],
  ['Prices, excluding food, rose, Orme said.', 'Prices, excluding food, rose'],
  [
    'The price of wheat will rise, including here, Orme said.',
    'The price of wheat will rise, including here',
  ],
])('%s: what is said stays', (text, words) => {
  expect(told(text)).toEqual([[words, 'Orme']]);
});

test.each([
  ['The price of wheat will rise, a plan seen by Borin said.', 'a plan'],
  ['The price of wheat will rise, the plan forecast last year.', 'the plan'],
  ['"The price will rise," the plan forecast last year.', 'the plan'],
  ['The price of wheat will rise, leading traders forecast.', 'leading traders'],
  ['Analysts in the town say in a letter that prices rose.', 'Analysts in the town'],
])('%s: who says it stays', (text, by) => {
  expect(saidIn(text)[0]?.by).toBe(by);
});

/** What the reporter tells of whoever is accused is no word of those who accuse. */
test.each([
  ['Police say Orme stole the ring, which he denies.', 'Orme stole the ring'],
  ['Police say Orme stole the ring, which the firm has strongly denied, and fled.', 'Orme stole the ring'],
  ['Police say Orme stole the ring, allegations his lawyer disputes.', 'Orme stole the ring'],
  ['Police say Orme stole the ring, which was in a box.', 'Orme stole the ring, which was in a box'],
  [
    'Police say the firm has a plan, which it rejects as late.',
    'the firm has a plan, which it rejects as late',
  ],
])('%s', (text, words) => {
  expect(told(text)).toEqual([[words, 'Police']]);
});
