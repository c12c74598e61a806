import { describe, expect, test } from 'vitest';
import { markedIn, rowsOf } from './parse.ts';

describe('what is said without a that, by a verb that is a noun as often', () => {
  test.each([
    ['argued', 'the plan helps the rich'],
    ['argued', 'the mill loses money'],
    ['claimed', 'the rule protects children'],
    ['argued', 'the town faces a hard winter'],
    ['contended', 'both sides want a deal'],
    ['argued', 'people want change'],
    ['argued', 'such people exist'],
    ['argued', 'people want to leave'],
    ['argued', 'the tax hurts the poor'],
    ['argued', 'the mill serves the town'],
    ['concluded', 'schools lack teachers'],
    ['said', 'too many people die on the roads'],
    ['said', 'so many clerks had left'],
    ['said', 'too much money is lost'],
  ])('%s %s', (verb, words) => {
    expect(rowsOf(`Anna Ruhl ${verb} ${words}.`)).toEqual([[words, 'Anna Ruhl', 'Anna Ruhl']]);
  });

  test.each([
    'Anna Ruhl countered price rises this week.',
    'Anna Ruhl claimed land rights a year ago.',
    'Anna Ruhl said so too.',
    'Anna Ruhl wrote songs people want to sing.',
    'Anna Ruhl repeated the lie voters believe.',
    'Anna Ruhl writes crime novels the critics love.',
    'Anna Ruhl texted pictures people want to see.',
    'Anna Ruhl claimed the prize people want.',
    'Anna Ruhl added three steals and 10 points.',
    'The towns discussed lets and sales.',
    'The firm will add the 200 customers Orme serves in Riga to its list.',
    'The firms added their names to a list of mills that also includes Orme.',
  ])('%s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});

test.each([
  ['The clerk Anna Ruhl, who left the board, said it was late.', 'clerk Anna Ruhl'],
  ['Peter Orme died. His daughter Anna Ruhl, who sits on the board, said it was late.', 'daughter Anna Ruhl'],
  ['Chief clerk Anna Ruhl, who knows the board, said it was late.', 'Chief clerk Anna Ruhl'],
])('whoever is told of by a calling and a relative clause: %s', (text, as) => {
  expect(rowsOf(text)).toEqual([['it was late', 'Anna Ruhl', as]]);
});

test('words go on with whom the tag before names, not with the firm it tells of', () => {
  const said = rowsOf(
    '"Yes," said Anna Ruhl, the head of Orme Mills, the firm that made "Low Tide." "It was a long day."',
  );
  expect(said.at(-1)).toEqual(['It was a long day.', 'Anna Ruhl', 'Anna Ruhl']);
});

test('a grade that a stock is rated is none of the analyst’s words', () => {
  expect(markedIn('Per Storm, who rates the stock a "hold," left.')).toEqual([]);
  expect(rowsOf('Per Storm rated him a "genius" on Monday.').map(([words]) => words)).toEqual(['genius']);
});

test('what a player has counts no verb within: steals', () => {
  expect(rowsOf('Hull with three steals said it was late.').map(([, , as]) => as)).toEqual([
    'Hull with three steals',
  ]);
});

test.each([
  ['Yvonne Hart leads. Her alleged accomplice, Clive Orton, said it was late.', 'Clive Orton'],
  ['Tom Hull fled. His confessed killer, Dan Roe, said it was late.', 'Dan Roe'],
  ["Purcell's alleged victim, Edith Marlow, said it was late.", 'Edith Marlow'],
])('a participle between an owner and a noun says nothing: %s', (text, by) => {
  expect(rowsOf(text).map(([, one]) => one)).toEqual([by]);
});
