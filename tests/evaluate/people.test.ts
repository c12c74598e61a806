import { expect, test } from 'vitest';
import { readFoundPeople } from '../../src/evaluate/found-people.ts';
import { readGoldPeople } from '../../src/evaluate/gold-people.ts';
import { peopleErrors } from '../../src/evaluate/people-errors.ts';
import { judgePeople, peopleFigures } from '../../src/evaluate/people-figures.ts';
import { JsonObject } from '../../src/evaluate/read-json.ts';
import { spanOf } from './support.ts';

const TEXT =
  'Mayor Ann Roe met Bo Lee. “No,” she said. Roe left. The mayor smiled, and he did. Voters Bay was quiet.';
const at = (words: string) => spanOf(TEXT, words);
const LAST_ROE = { start: TEXT.indexOf('Roe left'), end: TEXT.indexOf('Roe left') + 3 };

const PERSONS = [
  { ...at('Mayor Ann Roe'), cluster: '1' },
  { ...at('Mayor Ann Roe met Bo Lee'), cluster: '3' },
  { ...at('Bo Lee'), cluster: '2' },
  { ...at('she'), cluster: '1' },
  { ...LAST_ROE, cluster: '1' },
  { ...at('The mayor'), cluster: '1' },
  { ...at('he did'), end: at('he did').start + 2, cluster: '2' },
  { ...at('Voters'), cluster: '4' },
];
const clustered = readGoldPeople({ id: 'a', text: TEXT, persons: PERSONS });
const typed = readGoldPeople({
  id: 'a',
  text: TEXT,
  mentions: [
    { ...at('Ann Roe'), type: 'PERSON' },
    { ...at('Bo Lee'), type: 'PERSON' },
    { ...LAST_ROE, type: 'PERSON' },
    { ...at('Voters Bay'), type: 'LOCATION' },
  ],
});

const person = (name: string, ...spans: object[]) => ({
  name,
  alternateNames: [],
  mentions: spans.map((span) => ({ span })),
});
const found = (...people: object[]) => readFoundPeople(TEXT, [new JsonObject({ people })], true);

test('names and pronouns are taken from whole noun phrases: no descriptions, no plurals that open a sentence', () => {
  const words = clustered.mentions.map(({ span, form }) => [TEXT.slice(span.start, span.end), form]);
  expect(words).toEqual([
    ['Mayor Ann Roe', 'NAME'],
    ['Bo Lee', 'NAME'],
    ['she', 'PRONOUN'],
    ['Roe', 'NAME'],
    ['he', 'PRONOUN'],
  ]);
});

test('a name is found without its title, and a description is none', () => {
  const all = found(
    person('Ann Roe', at('Mayor Ann Roe'), LAST_ROE, at('The mayor')),
    person('Bo Lee', at('Bo Lee')),
  );
  const figures = peopleFigures([judgePeople(typed, all)]);
  expect(figures.exactNames).toMatchObject({ right: 3, missed: 0, false: 0 });
  expect(figures.pronouns).toBeNull();
});

test('other edges are found in part; a place is no person', () => {
  const all = found(person('Ann Roe', at('Roe')), person('Voters Bay', at('Voters Bay')));
  const judgement = judgePeople(typed, all);
  const figures = peopleFigures([judgement]);
  expect(figures.partialNames).toMatchObject({ right: 1, missed: 2, false: 1 });
  expect(figures.exactNames).toMatchObject({ right: 0, missed: 3, false: 2 });
  expect(peopleErrors(judgement).map(({ error, gold, found: words }) => [error, gold, words])).toEqual([
    ['EDGES', 'Ann Roe', 'Roe'],
    ['MISSED', 'Bo Lee', null],
    ['MISSED', 'Roe', null],
    ['FALSE', null, 'Voters Bay'],
  ]);
});

test('pronouns are right by the person their names belong to', () => {
  const he = { ...at('he did'), end: at('he did').start + 2 };
  const all = found(
    person('Ann Roe', at('Ann Roe'), at('she'), LAST_ROE, he),
    person('Bo Lee', at('Bo Lee')),
  );
  const judgement = judgePeople(clustered, all);
  const { pronouns, entities } = peopleFigures([judgement]);
  expect(pronouns).toMatchObject({ answered: { right: 2, of: 2 }, right: { right: 1, of: 2 } });
  expect(peopleErrors(judgement)).toMatchObject([
    { error: 'PRONOUN', gold: 'he = Bo Lee', found: 'Mayor Ann Roe' },
  ]);
  // Of the four of one person three are Roe's, and the fourth is Lee's, whose two are apart.
  expect(entities?.precision).toBeCloseTo((3 * (3 / 4) + 1 / 4 + 1) / 5);
  expect(entities?.recall).toBeCloseTo((3 + 1 / 2 + 1 / 2) / 5);
});

test('who is one person is scored over the stories that tell it', () => {
  const all = found(person('Ann Roe', at('Ann Roe'), at('she'), LAST_ROE), person('Bo Lee', at('Bo Lee')));
  const alone = peopleFigures([judgePeople(clustered, all)]);
  const mixed = peopleFigures([judgePeople(typed, all), judgePeople(clustered, all)]);
  expect(mixed).toMatchObject({ stories: 2, entities: alone.entities, pronouns: alone.pronouns });
  expect(mixed.partialNames).toMatchObject({ right: 6, missed: 0 });
});

test('where the data marks names alone, a title with an of or an and is no part of one', () => {
  const text = 'Deputy Youth and Sports Minister Ann Lee left.';
  const span = { start: 0, end: 40 };
  const people = [{ name: 'Ann Lee', alternateNames: [], mentions: [{ span }] }];
  const names = (bare: boolean) =>
    readFoundPeople(text, [new JsonObject({ people })], bare).map((one) =>
      text.slice(one.span.start, one.span.end),
    );
  expect(names(true)).toEqual(['Ann Lee']);
  expect(names(false)).toEqual([]);
});
