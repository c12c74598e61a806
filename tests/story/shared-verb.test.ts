import { expect, test } from 'vitest';
import { toldIn } from './parse.ts';

test.each([
  ['Her assistant puts her head round the door and says the car is late.', 'Her assistant'],
  ['The assistant puts her head round the door and says: "The car is late."', 'The assistant'],
  ['Her assistant shuts the door and says the car is late.', 'Her assistant'],
  ['His apprentice puts the kettle on and says the car is late.', 'His apprentice'],
  ['Their lawyer shows me the letter and says the car is late.', 'Their lawyer'],
  ['His daughter hugs him and says the car is late.', 'His daughter'],
  ['My mother takes my hand and says the car is late.', 'My mother'],
])('a verb in -s is no part of who says something behind it: %s', (text, by) => {
  expect(toldIn(text)).toEqual([`${by} as ${by}`]);
});

test.each([
  ['Her three daughters love the house and say the car is late.', 'Her three daughters'],
  ['The owner of the cars sold it and says the car is late.', 'The owner of the cars'],
  ['Her sister works with buses and says the car is late.', 'Her sister'],
])('nor is a noun in -s lost: %s', (text, by) => {
  expect(toldIn(text)).toEqual([`${by} as ${by}`]);
});

test.each([
  [
    'A PLAN to shut the hall was dropped after residents packed it and told the council it was late.',
    'residents',
  ],
  ['A BID to shut the hall failed after vets wrote to the council and said it was late.', 'vets'],
  ['Work on the hall stopped after divers came up and told reporters it was late.', 'divers'],
  ['Efforts to save the mill failed after owners met the union and said it was late.', 'owners'],
  [
    'Plans to shut the hall were dropped after hundreds of people turned up and told the council it was late.',
    'hundreds of people',
  ],
  ['It was dropped after dozens of villagers said it was late.', 'dozens of villagers'],
  ['It was dropped when scores of owners came and said it was late.', 'scores of owners'],
])('no plan tells what people say who end it: %s', (text, by) => {
  expect(toldIn(text)).toEqual([`${by} as ${by}`]);
});

test.each([
  ['Ann Cole wept after fans climbed the fence and said it was late.', 'Ann Cole'],
  ['Workers went home after engineers saw the site and said it was late.', 'Workers'],
  ['A MOTHER has wept for her son and said it was late.', 'A MOTHER'],
  ['The U.S. Plan told of loans and said it was late.', 'U.S. Plan'],
])('who does tells it: %s', (text, by) => {
  expect(toldIn(text)[0]).toMatch(by);
});

test.each([
  'Among the companies reporting earnings this week will be Orme Mills.',
  'Among the hundreds of companies reporting earnings this week will be Orme Mills.',
])('those among whom somebody is say no more: %s', (text) => {
  expect(toldIn(text)).toEqual([]);
});

test.each([
  ['Nordbank unveils a plan, saying it was late.', 'Nordbank'],
  ['Nordbank shelves its plan, saying it was late.', 'Nordbank'],
  ['Nordbank axes 300 jobs, saying it was late.', 'Nordbank'],
  ['Nordbank pulls out of the talks, saying it was late.', 'Nordbank'],
  ['Nordbank axes jobs, saying it was late.', 'Nordbank'],
  ['A girl in sports shoes quits, saying it was late.', 'A girl in sports shoes'],
  ['Nordbank unveils plan, saying it was late.', 'Nordbank'],
  ['Nordbank unveils a plan that would cut jobs, saying it was late.', 'Nordbank'],
  ['On Monday, Castrel Group ditches its target, saying it was late.', 'Castrel Group'],
  ['The bank unveils a plan, saying it was late.', 'The bank'],
  ["The bank's board unveils a plan, saying it was late.", "The bank's board"],
  ['A judge tosses the suit, saying it was late.', 'A judge'],
  ['A man in glasses shrugs at the camera, saying it was late.', 'A man in glasses'],
  ['The tennis ace bows out, saying it was late.', 'The tennis ace'],
  ['Regulators fine Nordbank, saying it was late.', 'Regulators'],
  ['Nordbank unveils a plan and says it was late.', 'Nordbank'],
  ['The bank scraps a plan but says it was late.', 'The bank'],
])('whoever does what no list knows says what a participle tells: %s', (text, by) => {
  expect(toldIn(text)).toEqual([`${by} as ${by}`]);
});

test.each([
  ['The Brae sports club, which met, left, saying it was late.', 'The Brae sports club'],
  ['The Brae sports club in the town left, saying it was late.', 'The Brae sports club in the town'],
  ['Nordbank sales managers quit, saying it was late.', 'Nordbank sales managers'],
  ['Public universities hike fees, saying it was late.', 'Public universities'],
  ['Human rights lawyers slam the plan, saying it was late.', 'Human rights lawyers'],
  ['Animal rights groups back it, saying it was late.', 'Animal rights groups'],
  ['UK sports fans mull a ban, saying it was late.', 'UK sports fans'],
  ['UK arms dealers back it, saying it was late.', 'UK arms dealers'],
  ['The unions want the talks to fail, saying it was late.', 'The unions'],
  ['Nordbank unveils a plan, and unions are angry, saying it was late.', 'unions'],
])('but a noun in -s is no such verb: %s', (text, by) => {
  expect(toldIn(text)).toEqual([`${by} as ${by}`]);
});

test.each([
  'Sports stars back it, saying it was late.',
  'Budget cuts its forecast, saying it was late.',
  'Brae sports club slam the plan, saying it was late.',
])('what a noun in -s stands beside is no speaker by itself: %s', (text) => {
  for (const told of toldIn(text)) expect(told).not.toMatch(/^(?:Sports|Budget|Brae) as/);
});
