import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { lastIn } from './parse.ts';

const lamps =
  'Fergus Ruhl lit the lamps. Ruhl, who is 63, has a ladder. She was Moira Lennox, now Moira Ruhl.';

test.each([
  [`${lamps} Moira remembers it.\n\nRuhl calls that "a museum with a bus stop".`, 'Fergus Ruhl'],
  [
    'Dana Ruhl runs the mill. Ruhl came late. Her son, Emil Ruhl, left. Emil wept. "It is over," Ruhl said.',
    'Dana Ruhl',
  ],
  ['Fergus Ruhl lit the lamps.\n\nMoira Ruhl wept.\n\nRuhl says he will not make a fuss.', 'Fergus Ruhl'],
  ['Fergus Ruhl lit the lamps.\n\nMoira Ruhl wept.\n\nRuhl said that she was tired.', 'Moira Ruhl'],
  [
    'Fergus Ruhl was held. Ruhl denied it.\n\nHis brother Emil Ruhl was held too.\n\nRuhl said he was innocent.',
    'Fergus Ruhl',
  ],
  [
    'Moira Ruhl was held. Ruhl denied it.\n\nHer brother Emil Ruhl was held too.\n\nRuhl said he was innocent.',
    'Emil Ruhl',
  ],
  [
    'Moira Ruhl died on Monday.\n\nShe was the sixth of nine children of Emil Ruhl, a fiddler. Music, Ruhl later recalled, was for men.',
    'Moira Ruhl',
  ],
  ['Moira Ruhl was a vet.\n\nShe was the daughter of Emil Ruhl. "It is over," Ruhl said.', 'Moira Ruhl'],
  [
    'Fergus Ruhl was held.\n\n"It is over," said his brother, Emil Ruhl.\n\n"I wept," Ruhl said.',
    'Emil Ruhl',
  ],
])('%s: the surname means %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test.each([
  [
    'called by it after the other is named',
    'Dana Ruhl runs the mill with Emil Ruhl. "It is over," Ruhl said.',
  ],
  [
    'of whom one is named as a relative in passing',
    'Fergus Ruhl was held.\n\nHis brother Emil Ruhl was held too.\n\nRuhl said he was innocent.',
  ],
  [
    'of whom the parent has an office',
    'Fergus Ruhl, the son of President Emil Ruhl, was held. Emil Ruhl wept. Fergus Ruhl wept. "It is over," Ruhl said.',
  ],
  ['one beside another', 'Tom Ruhl shot Ann Ruhl in May. Ruhl said she had hit him.'],
])('nobody is meant by the surname of two: %s', (_, text) => {
  expect(lastIn(text).by).toBeNull();
});

test.each([
  ['Lyle Hull was lost. "It is over," Lyle said.\n\nMoira Lyle wept.', 'Lyle Hull'],
  [
    'Moira Lyle wept.\n\nEmil Hull and his brother Lyle Hull were lost. "It is over," Lyle said. Emil wept.',
    'Lyle Hull',
  ],
  ['Lyle Hull was lost.\n\nMoira Lyle wept. "It is over," Lyle said.', 'Moira Lyle'],
  ['Moira Lyle wept. Lyle is 63.\n\nLyle Hull was lost. "It is over," Lyle said.', 'Moira Lyle'],
  ['Moira Lyle wept.\n\nLyle Hull was lost. "It is over," Ms. Lyle said.', 'Moira Lyle'],
  ['Moira Lyle wept.\n\nLyle Hull was lost. Lyle\'s brother Emil wept. "It is over," Lyle said.', null],
])('%s: the surname of one and first name of another means %s', (text, by) => {
  expect(lastIn(text).by ?? null).toBe(by);
});

test('the one name that the story has of somebody is short for nothing', () => {
  const { quotes } = parseStory('The girl, Jess, left.\n\n"Bye," Jess said.\n\n"No," Jess said.', 'test.txt');
  expect(quotes.at(-1)?.attribution?.explanation).toBe(
    'The words are followed by “said”, whose subject is “Jess”; “Jess” names again “Jess”.',
  );
});
