import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn, saidIn, toldIn } from './parse.ts';

const by = (text: string) => saidIn(text)[0]?.by;

test.each([
  ['The Riga-based firm said sales rose.', 'The Riga-based firm'],
  ['The St. Imre-based company confirmed its target.', 'The St. Imre-based company'],
  ['The Santa Imre, Texas-based company said sales rose.', 'The Santa Imre, Texas-based company'],
  ['The Tarn-based agency said it would act.', 'The Tarn-based agency'],
  ['Munich-based Borin said sales rose.', 'Borin'],
  ['Cape Town-based Borin Mills said sales rose.', 'Borin Mills'],
  ['"We grew," New York-based Borin Capital said in a note.', 'Borin Capital'],
  ['The Paris-based Institute for Salt Studies said sales rose.', 'Institute for Salt Studies'],
  ['The Brussels-based NATO alliance said it was late.', 'NATO alliance'],
  ['Geneva-based analysts said sales rose.', 'Geneva-based analysts'],
  ['Paris-based Ann Lee said it was late.', 'Ann Lee'],
  ['"We go," said Texas-based Tom Orme.', 'Tom Orme'],
  ['"We go," said Riga-based Velda analyst Sascha Gomm.', 'Sascha Gomm'],
])('%s: where somebody is at home is no part of a name', (text, name) => {
  expect(by(text)).toBe(name);
});

test('a body by where it is at home and without is one', () => {
  expect(toldIn('Riga-based Borin said sales rose.\n\nBorin said costs fell.')).toEqual([
    'Borin as Riga-based Borin',
    'Borin as Borin',
  ]);
});

test.each([
  [
    'Tarngen Ltd (TGEN.O), the maker which signed a deal with Borin Inc (BRN.N), said it rained.',
    'Tarngen Ltd',
  ],
  ['Tarngen Ltd ( TGEN.O ), a rival of Borin Inc ( BRN.N ), said it rained.', 'Tarngen Ltd'],
  ['Tarn Motor ( 7203.T ), which owns Borin Cars ( BOR.N ), said it rained.', 'Tarn Motor'],
  ['Tarngen Ltd, owned by Borin Inc (BRN.N), said it rained.', 'Tarngen Ltd'],
  ['Ann Lee, an analyst at Borin Inc (BRN.N), said it rained.', 'Ann Lee'],
  ['Ann Lee, who once met Tom Orme (Green), said it rained.', 'Ann Lee'],
  // A name alone is told of by what stands before it.
  ['Its rival, Orme Mills (ORM.S), said it rained.', 'Orme Mills'],
  ['In Riga, Orme Mills (ORM.S), said it rained.', 'Orme Mills'],
  ['Ann Lee (Green, Abbey) said it rained.', 'Ann Lee'],
  ['Orme Mills (ORM.S) said it rained.', 'Orme Mills'],
])('%s: a bracket before the closing comma does not open what the comma closes', (text, name) => {
  expect(by(text)).toBe(name);
});

test.each([
  ['Tarn Inc ( T.N ) rose, Velda ( V.N ) fell. "We won," said Ann Lee.', ['Ann Lee']],
  ['"We go," said the Hong Kong-based spokeswoman Ann Lee. Hong Kong-based traders wept.', ['Ann Lee']],
  ['T. N. Orme left. "It is late," Orme said.', ['T. N. Orme']],
])('%s: the code of a share is nobody', (text, names) => {
  expect(peopleIn(parseStory(text, 'test.txt'))).toEqual(names);
});

test.each([
  ['London - British retailer Castrel Group', 'Castrel Group'],
  ['Jan 9 - British retailer Castrel Group', 'Castrel Group'],
  ['The Anglo-Dutch retailer Castrel-Orme Group', 'Castrel-Orme Group'],
  ['Riga, Latvia - Latvian lender Brekk Group', 'Brekk Group'],
])('a dash between blanks ends no name of a company: %s', (words, name) => {
  const said = saidIn(`${words} warned that profit would fall.\n\n"We are sorry," the company said.`);
  expect(said.map(({ by }) => by)).toEqual([name, name]);
  expect(said[0]?.as).not.toContain(' - ');
});
