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
  ['Corazon Abueva-Lim said no.', 'Corazon Abueva-Lim: Abueva-Lim'],
  ['Maria Santos-Wu said no.', 'Maria Santos-Wu: Santos-Wu'],
])('%s: the family name stands where it does', (text, told) => {
  expect(familiesIn(text)).toEqual([told]);
});
