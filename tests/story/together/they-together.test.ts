import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-source.ts';

test.each([
  ['Ann Lee and Tom Hull met. They said it was late.', 'They'],
  ['Ann Lee and Tom Hull said it was late. They added that it rained.', 'They'],
  ['Ann Lee and Tom Hull left at noon.\n\nThey said it was late.', 'They'],
  ['Ann Lee and Tom Hull wrote a book. It sold well. They said it was fun.', 'They'],
  ['"We stay," Ann Lee and Tom Hull said. "It is late," they added.', 'they'],
  ['"We stay," Ann Lee and Tom Hull said.\n\n"It is late," they added.', 'they'],
  ['Ann Lee and Tom Hull, who said it was late, left.', 'who'],
])('those together whom a pronoun means: %s', (text, pronoun) => {
  const { quotes, speakers } = parseStory(text, 'test.txt');
  const { speaker, speakers: said, attribution } = quotes.at(-1) ?? {};
  expect(speaker).toBeNull();
  expect(said?.map((index) => speakers[index]?.name)).toEqual(['Ann Lee', 'Tom Hull']);
  expect(attribution?.explanation).toContain(`“${pronoun}” points to “Ann Lee and Tom Hull”`);
  expect(attribution?.confidence).toBeGreaterThan(0.5);
});

test('of several the one whom a pronoun leaves unknown is left out, and told', () => {
  const { quotes, speakers, diagnostics } = parseStory('He and Ann Lee said it was late.', 'test.txt');
  expect(quotes[0]?.speakers.map((index) => speakers[index]?.name)).toEqual(['Ann Lee']);
  expect(quotes[0]?.attribution?.explanation).toContain(
    '“He and Ann Lee” means several, and the story does not tell who each of them is',
  );
  expect(diagnostics.map(({ code }) => code)).toContain('UNRESOLVED_MENTION');
});

test.each([
  ['Ann Lee and others said it was late.', ['Ann Lee']],
  // Names of which the last can be a part of a longer one.
  ['Peters and Co Ltd analyst Ann Lee said it was late.', []],
  ['Ocean Development spoke. The Organisation of Economic Trade and Development said it was late.', []],
  ['The Finance and Farm ministries said it was late.', []],
  ['Officials from the city and the county said it was late.', []],
  ['The Bank of England and Tarn said it was late.', []],
  ['The Bank of England and the Treasury said it was late.', ['Bank of England', 'Treasury']],
  ['Residents of Brae and the mayor said it was late.', ['Residents of Brae', 'the mayor']],
  ['Tom Hull and Ann said it was late.', ['Tom Hull']],
  ['The U.S. and China said it was late.', ['U.S.', 'China']],
  // Whose lawyer it is names both.
  ["Joel Ruhl and Mara Orme's lawyer, Tom Hale, said it was late.", []],
  ["Joel Ruhl and Nordbank's Tom Hull said it was late.", ['Joel Ruhl', 'Tom Hull']],
  ['Lee and Hale Solicitors said it was late.', []],
  ['Tom and Ann Hull said it was late.', ['Tom Hull', 'Ann Hull']],
  // Callings that no list has.
  ['Carol Marsh and the harbour master, Ellis Crane, said it was late.', ['Carol Marsh', 'Ellis Crane']],
  ['"No," said Carol Marsh and her shadow, Ellis Crane.', ['Carol Marsh', 'Ellis Crane']],
  // A name that stands elsewhere by itself is one.
  ['Brae closed. Brae and Tarn Corp said sales fell. Tarn Corp grew.', ['Brae', 'Tarn Corp']],
  ['The EU and IMF said it was late.', ['EU', 'IMF']],
])('who is known of those together: %s', (text, known) => {
  const { quotes, speakers } = parseStory(text, 'test.txt');
  expect(quotes[0]?.speaker).toBeNull();
  expect(quotes[0]?.speakers.map((index) => speakers[index]?.name)).toEqual(known);
});

test('whom several speak to or through is none of them', () => {
  const { quotes, speakers } = parseStory('Ann Lee and Tom Hull told Ida Moss: "We stay."', 'test.txt');
  expect(quotes[0]?.speakers.map((index) => speakers[index]?.name)).toEqual(['Ann Lee', 'Tom Hull']);
});

test('a firm that goes by the names of people of its story is not these', () => {
  const { quotes } = parseStory(
    'Law firm Ruhl and Orme sued. Joel Ruhl and Mara Orme founded it.\n\nRuhl and Orme said it would appeal.',
    'test.txt',
  );
  expect(quotes.at(-1)?.speakers).toEqual([]);
});

test('two names of one person are nobody together', () => {
  const { quotes } = parseStory('Ann Lee left. Lee and Ann Lee said it was late.', 'test.txt');
  expect(quotes.at(-1)?.speakers).toEqual([]);
});

test('each of several is told of where the words for them stand', () => {
  const { speakers } = parseStory('It rained.\n\nThe vicar and Tom Hull said it was late.', 'test.txt');
  expect(speakers.map(({ name, mentions }) => [name, mentions.map(({ paragraph }) => paragraph)])).toEqual([
    ['The vicar', [2]],
    ['Tom Hull', [2]],
  ]);
});

test('who stands behind a clause and its and is not told together with those before it', () => {
  const text = 'Ann Lee spoke to Ida Moss and the harbour master, Tom Hull, said it rained.';
  const { quotes, speakers } = parseStory(text, 'test.txt');
  expect(quotes[0]?.speakers.map((index) => speakers[index]?.name)).toEqual(['Tom Hull']);
});
