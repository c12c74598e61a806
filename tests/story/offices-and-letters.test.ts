import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { saidIn } from './parse.ts';

/** Who says the last quotation of a text. */
const lastBy = (text: string) => saidIn(text).at(-1)?.by;

/** The Irish police, which is no person of a name of one word. */
test.each([
  ['An Garda Síochána said the road was shut.', 'An Garda Síochána'],
  ['“The road is shut,” said An Garda Síochána.', 'An Garda Síochána'],
  ['According to An Garda Síochána, the road was shut.', 'An Garda Síochána'],
  ['An Garda Siochana said the road was shut.', 'An Garda Siochana'],
  ['A spokesperson for An Garda Síochána said the road was shut.', 'A spokesperson for An Garda Síochána'],
  ["An Garda Síochána's Joel Ruhl said the road was shut.", 'Joel Ruhl'],
  ['The road was shut, gardaí said.', 'gardaí'],
  ['Gardaí in Brae said the road was shut.', 'Gardaí in Brae'],
  ['The Garda Press Office said the road was shut.', 'Garda Press Office'],
  ['Garda Joel Ruhl said the road was shut.', 'Joel Ruhl'],
  ['Garda Commissioner Joel Ruhl said the road was shut.', 'Joel Ruhl'],
  ['A garda told the court that the road was shut.', 'A garda'],
])('%s', (text, by) => {
  expect(lastBy(text)).toBe(by);
});

test('An Garda Síochána is a body', () => {
  const { speakers } = parseStory('An Garda Síochána said the road was shut.', 'test.txt');
  expect(speakers.map(({ kind }) => kind)).toEqual(['ORGANIZATION']);
});

/** Offices told by a word before them, first names by none. */
test.each([
  ['Acting Dean Hollis, 50, said it was late.', 'Hollis'],
  ['Interim Dean Hollis, 50, said it was late.', 'Hollis'],
  ["The college's acting Dean Hollis, 50, said it was late.", 'Hollis'],
  ['“It is late,” said Associate Justice Hollis, 44.', 'Hollis'],
  ['Acting Dean Ruth Hollis, 50, said it was late.', 'Ruth Hollis'],
  ['Dean Hollis, 50, said it was late.', 'Dean Hollis'],
  ['Manager Dean Hollis, 26, said it was late.', 'Dean Hollis'],
  ['Former striker Dean Hollis, 36, said it was late.', 'Dean Hollis'],
])('%s', (text, by) => {
  expect(lastBy(text)).toBe(by);
});

/** Somebody behind the body whose that one is. */
test.each([
  ["Friends of the Earth's Ines Orme said it was late.", 'Ines Orme'],
  ["“It is late,” said Friends of the Earth's Ines Orme.", 'Ines Orme'],
  ["According to Friends of the Sea's Ines Orme, it was late.", 'Ines Orme'],
  ["“It is late,” said the Church of England's Mark Hall.", 'Mark Hall'],
  ["“It is late,” the Church of England's Mark Hall said.", 'Mark Hall'],
  ["According to the Bank of Riga's Tom Park, it was late.", 'Tom Park'],
  ["“It is late,” said Riga's City Hall.", "Riga's City Hall"],
  ["“It is late,” said Riga's Royal Albert Hall.", "Riga's Royal Albert Hall"],
  ["Friends of Norland's Joel Ruhl said it was late.", "Friends of Norland's Joel Ruhl"],
  ["The friends of the Earl's Joel Ruhl said it was late.", "The friends of the Earl's Joel Ruhl"],
])('%s', (text, by) => {
  expect(lastBy(text)).toBe(by);
});

/** What somebody leads. */
test.each([
  ['the officer leading the case', 'the officer'],
  ['the detective leading the hunt for the man', 'the detective'],
  ['the officer leading Norwick', 'the officer leading Norwick'],
  ['the coach leading Brae Rovers', 'the coach leading Brae Rovers'],
  ['Norwick', 'Norwick'],
  ['the leading officer', 'the leading officer'],
])('said %s', (who, by) => {
  expect(lastBy(`“It is late,” said ${who}.`)).toBe(by);
  expect(lastBy(`“It is late,” ${who} said.`)).toBe(by);
});

/** Letters behind a name. */
test.each(['RD', 'PharmD', 'FACP', 'MD, FACP', 'RD, LDN', 'R.D.', 'BSc, PhD', 'DO, FAAP', 'RD, a dietitian'])(
  'Marta Velin, %s',
  (letters) => {
    const said = [
      `According to Marta Velin, ${letters}, the trial failed.`,
      `Marta Velin, ${letters}, said the trial failed.`,
    ].map((text) => saidIn(text).map(({ words, by }) => [words, by]));
    expect(said).toEqual([[['the trial failed', 'Marta Velin']], [['the trial failed', 'Marta Velin']]]);
  },
);
