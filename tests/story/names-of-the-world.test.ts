import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { saidIn } from './parse.ts';

/** Every speaker of a text: kind and name. */
const speakersOf = (text: string): string[] => {
  const { quotes, speakers } = parseStory(text, 'test.txt');
  return quotes.map(({ speaker }) => {
    const one = speaker === null ? null : speakers[speaker];
    return one == null ? 'nobody' : `${one.kind} ${one.name}`;
  });
};

/** Name and family name of everyone in a text. */
const familiesIn = (text: string): string[] =>
  parseStory(text, 'test.txt').speakers.map(({ name, familyName }) => `${name}: ${familyName ?? '–'}`);

test.each([
  'Rebecca Hall said that the road was shut.',
  'Sarah Banks told the council that the road was shut.',
  'The road is shut, according to Anna Park.',
  '"We go," said Karen Bridge.',
  'Folake Ogunbiyi said that the road was shut.',
  'Rezaul Zorbin Mridha said that the road was shut.',
  'Zorvath Otieno said that the road was shut.',
  'Zorvath Quennick told reporters that the road was shut.',
  'Zorvath Quennick told the court that the road was shut.',
  'Zorvath Quennick said that the road was shut. He left.',
  'Zorvath Quennick warned that the road was shut. "I saw it," she said.',
  'Yeo Bee Yin said that the road was shut.',
])('%s is said by somebody', (text) => {
  for (const speaker of speakersOf(text)) expect(speaker).toMatch(/^PERSON /);
});

test.each([
  ['a hall', 'Rebecca Hall said it was closed.'],
  ['a park', 'Those in Rebecca Park said that the road was shut.'],
  ['a hall of a famous name', 'Albert Hall said that the show was late.'],
  ['a bank', 'Deutsche Zorel said that the line was shut. He said that it was late.'],
  ['a university', 'U Zorel said that the road was shut.'],
  ['a paper', 'Daily Al-Zorel said that the road was shut.'],
  ['a team', 'San Anna Zorels said that the road was shut.'],
  ['a hall of no first name', 'Norvath Hall said that the road was shut.'],
  ['what tells of itself', 'Zorvath Quennick said it would sell ships. He left.'],
  ['two words of nobody', 'Zorvath Quennick said that the road was shut.'],
  ['whoever makes a statement', '"We are sorry," Zorvath Quennick said in a statement.'],
])('%s is nobody', (_, text) => {
  for (const speaker of speakersOf(text)) expect(speaker).not.toMatch(/^PERSON /);
});

test('he is whoever spoke before, by whatever name', () => {
  const text =
    'Anna Ruhl wept. Zorvath Quennick told reporters that it was late. "We are not idle," he said.';
  expect(saidIn(text).map(({ by }) => by)).toEqual(['Zorvath Quennick', 'Zorvath Quennick']);
});

test.each([
  ['Ma Jianguo said no.', 'Ma Jianguo: Ma'],
  ['Guo Meiling said no.', 'Guo Meiling: Guo'],
  ['Kim Min-jae said no.', 'Kim Min-jae: Kim'],
  ['Lee Hae-Rim said no.', 'Lee Hae-Rim: Lee'],
  ['Senior EC expert in Tokyo Tomas de Zorel has watched. "No," said de Zorel.', 'Tomas de Zorel: Zorel'],
  ['Mona Al-Zorel said no.', 'Mona Al-Zorel: Al-Zorel'],
  ['Corazon Abueva-Lim said no.', 'Corazon Abueva-Lim: Abueva-Lim'],
  ['Maria Santos-Wu said no.', 'Maria Santos-Wu: Santos-Wu'],
])('%s: the family name stands where it does', (text, told) => {
  expect(familiesIn(text)).toEqual([told]);
});

test.each([
  ['Shri Zorul Ade said no.', 'Zorul Ade'],
  ['Smt Zora Ade said no.', 'Zora Ade'],
  ['Alhaja Zora Ade said no.', 'Zora Ade'],
  ['Otunba Zorul Ade said no.', 'Zorul Ade'],
  ['Barr. Zorul Ade said no.', 'Zorul Ade'],
  ['Arc. Zorul Ade said no.', 'Zorul Ade'],
  ['Mzee Zorul Ade said no.', 'Zorul Ade'],
  ['Datuk Seri Zorul Ade said no.', 'Zorul Ade'],
  ['Tan Sri Zorul Ade said no.', 'Zorul Ade'],
  ['Encik Zorul Ade said no.', 'Zorul Ade'],
  ['U Zorul Ade said no.', 'Zorul Ade'],
  ['Daw Zora Ade said no.', 'Zora Ade'],
  ['Brig Gen (retd) Zorul Ade said no.', 'Zorul Ade'],
  ['Major General (rtd) Zorul Ade said no.', 'Zorul Ade'],
  ['OC Mizanur Zorul Ade said no.', 'Mizanur Zorul Ade'],
  ['DIG Zorul Ade said no.', 'Zorul Ade'],
  ['CS Tom Ade said no.', 'Tom Ade'],
  ['SSP Zorul said no.', 'Zorul'],
  ['Asec. Zorul Ade said no.', 'Zorul Ade'],
  ['Mst. Zora Ade said no.', 'Mst. Zora Ade'],
  ['Prime Minister Sheikh Hasina said no.', 'Sheikh Hasina'],
  ['Sheikh Zorul Ade said no.', 'Zorul Ade'],
  ['Begum Zora Ade said no.', 'Zora Ade'],
  ['Zora Begum said that she was late.', 'Zora Begum'],
  ['"No," Ma. Lourdes Ade said.', 'Ma. Lourdes Ade'],
  ['"No," Mayor Ma. Lourdes Ade said.', 'Ma. Lourdes Ade'],
  ['A trader, who gave her name simply as Mama Zorb, said that it was late.', 'Mama Zorb'],
])('%s: the name without what honours it', (text, name) => {
  expect(speakersOf(text)).toEqual([`PERSON ${name}`]);
});

test.each([
  ['a body in letters', 'SP Zorvath Ade said that it was late.', 'ORGANIZATION SP Zorvath Ade'],
  ['a country', 'Sri Lanka said that it was late.', 'ORGANIZATION Sri Lanka'],
  ['one who is named before', 'It was built by Jack Ma. Lourdes Ade said no.', 'PERSON Lourdes Ade'],
  ['a family name', 'William Barr said no.', 'PERSON William Barr'],
])('%s bears no honour', (_, text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

test('whoever is addressed by an office is not named', () => {
  const { speakers } = parseStory(
    '"Madam CS, who signed it?" Tom Ruhl said. "Madam DG, why?" he said.',
    'test.txt',
  );
  expect(speakers.map(({ name }) => name)).toEqual(['Tom Ruhl']);
});

test.each([
  ['Hernán Zorel Aguirre wept. "I teach," Zorel said.', 'Hernán Zorel Aguirre: Zorel'],
  ['Luis Alberto Zorel Mamani wept. "I teach," Zorel said.', 'Luis Alberto Zorel Mamani: Zorel'],
  ['Luis Zorel Mamani wept. "I teach," Luis Zorel said.', 'Luis Zorel Mamani: Mamani'],
  ['Andrés Manuel López Zorel wept. "I teach," López Zorel said.', 'Andrés Manuel López Zorel: Zorel'],
  ['Andrés Manuel López Zorel wept. "I teach," López said.', 'Andrés Manuel López Zorel: López'],
  ['María García Sánchez wept. "I teach," García said.', 'María García Sánchez: García'],
])('%s: one person with two family names', (text, told) => {
  expect(familiesIn(text)).toEqual([told]);
  expect(saidIn(text).map(({ by }) => by)).toEqual([told.slice(0, told.indexOf(':'))]);
});

test.each([
  ['the second of two first names', 'Mary Tyler Ruhl wept. "No," Tyler said.', 'Tyler'],
  ['another', 'Hernán Zorel Aguirre wept. Ana Zorel left. "No," Zorel said.', 'Ana Zorel'],
  ['a place', 'Hernán Zorel Aguirre wept. It rained in Zorel. "No," said Ann Orme.', 'Ann Orme'],
])('not so %s', (_, text, by) => {
  expect(saidIn(text).at(-1)?.by).toBe(by);
  expect(familiesIn(text)).not.toContain('Hernán Zorel Aguirre: Zorel');
});

test('two trades of one union are no two speakers', () => {
  const text = 'Nurses and Midwives Union branch secretary Kel Zorb said no. "We told them," Ms Zorb said.';
  expect(saidIn(text).map(({ by }) => by)).toEqual(['Kel Zorb', 'Kel Zorb']);
  const [speaker] = parseStory(text, 'test.txt').speakers;
  expect(speaker?.descriptions).toEqual(['Nurses and Midwives Union branch secretary']);
});

test.each([
  ['a province', 'He lives in San Zorel province.'],
  ['a town', 'The storm hit Santa Rosa de Zorel on Monday.'],
  ['a village', 'The attack on Wadi Zorel killed two.'],
  ['a station', 'The mayor told Al Jazeera that it was late.'],
  ['a party', 'Members of the leftist Tierra Zorel party left. He joined Tierra Zorel in May.'],
])('%s is nobody', (_, text) => {
  expect(parseStory(text, 'test.txt').speakers.filter(({ kind }) => kind === 'PERSON')).toEqual([]);
});

test('Al is a first name too', () => {
  expect(speakersOf('Al Zorel said no.')).toEqual(['PERSON Al Zorel']);
});

test('an honour is no office', () => {
  const [speaker] = parseStory('Union chairman Tan Sri Zorul Ade said no.', 'test.txt').speakers;
  expect(speaker?.descriptions).toEqual(['Union chairman']);
});
