import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const speakers = (text: string): (string | null)[] => saidIn(text).map(({ by }) => by);

test.each([
  [
    'a people points at the subject of the sentence before',
    'Coach Emil Ruhl was less happy. "We gave it away," the Croatian fumed.',
    ['Emil Ruhl'],
  ],
  [
    'an age points at the one who has it',
    'Finn Orme, 19, played beside Emil Ruhl, 33. "I closed my eyes," said the 19-year-old.',
    ['Finn Orme'],
  ],
  [
    'an age points at the only person of the paragraph before',
    'Finn Orme scored twice on Sunday.\n\n"I closed my eyes," the 19-year-old said.',
    ['Finn Orme'],
  ],
  [
    'an age is not that of one who has another',
    'Finn Orme, 33, scored. "I closed my eyes," the 19-year-old said.',
    ['the 19-year-old'],
  ],
  [
    'a people is not that of one from elsewhere',
    'Finn Orme, a Norwegian, scored. "I closed my eyes," the Croatian said.',
    ['the Croatian'],
  ],
  [
    'nobody where two were named in the paragraph before',
    'Finn Orme beat Emil Ruhl on Sunday.\n\n"I closed my eyes," the 19-year-old said.',
    ['the 19-year-old'],
  ],
  ['a people of many speaks for itself', 'Finn Orme left. "We stay," the French said.', ['the French']],
])('%s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test('a family name that is the word for a body is one behind an office, or where it speaks alone', () => {
  expect(speakers('Captain Leroy Banks admitted that he had slept.')).toEqual(['Leroy Banks']);
  expect(speakers('Leroy Banks slept. "Twice," Banks said.')).toEqual(['Leroy Banks']);
  expect(speakers('Prince Charles Hospital said that it had closed.')).toEqual(['Prince Charles Hospital']);
});

test('a first name of men and women blocks no pronoun', () => {
  expect(
    speakers('Lucy Ward wept.\n\nJoan Hurst rose. "Enough," she said.\n\nJody Orme rose. "No," she said.'),
  ).toEqual(['Joan Hurst', 'Jody Orme']);
  expect(speakers('Jean Ruhl rose. "Enough," she said.\n\nAlex Orme rose. "Good," she said.')).toEqual([
    'Jean Ruhl',
    'Alex Orme',
  ]);
});
