import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const by = (text: string) => saidIn(text)[0]?.by;

test.each([
  ['The owner of Tarn Foods and Lunds said profit rose.', 'The owner of Tarn Foods and Lunds'],
  ['The owner of 20th Century Tarn and Velda said it rained.', 'The owner of 20th Century Tarn and Velda'],
  ['"We grew," the owner of Tarn Foods and Lunds said.', 'the owner of Tarn Foods and Lunds'],
  ['The new chief of Tarn Foods and Lunds said it rained.', 'The new chief of Tarn Foods and Lunds'],
  [
    'Professor Ilse Orme, Director of the Soil Study, and Chairman of the Centre for Salt, says it rains.',
    'Ilse Orme',
  ],
  ['Ilse Orme, the Director of Salt at Tarn, and Chair of the Centre, said it rained.', 'Ilse Orme'],
  ['Ilse Orme, director of the study, and chairman of the centre, said it rained.', 'Ilse Orme'],
  [
    "The world's second-largest credit and debit card network said it rained.",
    "The world's second-largest credit and debit card network",
  ],
  ['Sports Minister Datuk Ilse Orme said it rained.', 'Ilse Orme'],
  ['Deputy Youth and Sports Minister Datuk Ilse Orme said it rained.', 'Ilse Orme'],
])('%s: one speaks of whom an "and" tells two things', (text, name) => {
  expect(by(text)).toBe(name);
});

test.each([
  'The head of the Tarn Bank and Ann Lee said it rained.',
  'The head of Tarn Foods and the Brae Bank said it rained.',
  'The president of Tarn and Mayor Ann Lee said it rained.',
  'Tarn Foods and Lunds said it rained.',
  'The mayor of Riga and Greenpeace said it rained.',
  'The owner of Tarn and Velda officials said it rained.',
  "The president of France and Germany's chancellor said it rained.",
  'The mayor and Tarn Foods said it rained.',
  'Ilse Orme, director of the study, and chairman Tom Ruhl said it rained.',
  'Ilse Orme, President of Tarn, and Chairman of Brae Bank Tom Ruhl said it rained.',
])('%s: two speak', (text) => {
  expect(by(text)).toBeNull();
});

/** The place or body of which the story tells that one of two holds an office of it. */
test.each([
  ['The mayor of Brae, Joel Ruhl, met the mayor of Dorn, Ines Orme.', 'The mayor of Brae', 'Joel Ruhl'],
  ['The mayor of Brae, Joel Ruhl, met the mayor of Dorn, Ines Orme.', 'The mayor of Dorn', 'Ines Orme'],
  ['The mayor of Brae, Joel Ruhl, met the mayor of Dorn, Ines Orme.', 'The Brae mayor', 'Joel Ruhl'],
  [
    'The mayor of New Brae, Joel Ruhl, met the mayor of Dorn, Ines Orme.',
    'The mayor of New Brae',
    'Joel Ruhl',
  ],
  ['Mayor Joel Ruhl of Brae met Mayor Ines Orme of Dorn.', 'The mayor of Brae', 'Joel Ruhl'],
  ['Brae Mayor Joel Ruhl met Dorn Mayor Ines Orme.', 'The mayor of Brae', 'Joel Ruhl'],
  ['Joel Ruhl, mayor of Brae, met Ines Orme, mayor of Dorn.', 'The mayor of Brae', 'Joel Ruhl'],
  ['Governor Joel Ruhl of Ohio met Governor Ines Orme of Texas.', 'The governor of Ohio', 'Joel Ruhl'],
  [
    'The president of Norvik Bank, Joel Ruhl, met the president of Brae Bank, Ines Orme.',
    'The president of Norvik Bank',
    'Joel Ruhl',
  ],
  [
    'The mayor of Brae, Joel Ruhl, met the mayor of Dorn, Ines Orme.',
    'The mayor of Lund',
    'The mayor of Lund',
  ],
  ['Sen. Joel Ruhl, D-Ohio, met Sen. Ines Orme, R-Texas.', 'The Texas senator', 'Ines Orme'],
  ['Sen. Joel Ruhl (D-Ohio) met Sen. Ines Orme (R-N.Y.).', 'The New York senator', 'Ines Orme'],
  ['Sen. Joel Ruhl, D-Ohio, met Sen. Ines Orme, R-Texas.', 'The senator from Texas', 'Ines Orme'],
  ['Sen. Joel Ruhl of Ohio met Sen. Ines Orme of Texas.', 'The Ohio senator', 'Joel Ruhl'],
  ['Sen. Joel Ruhl, D-Ohio, met Sen. Ines Orme, R-Texas.', 'The Maine senator', 'The Maine senator'],
  ['Sen. Joel Ruhl, D-Ohio, met Sen. Ines Orme, D-Ohio.', 'The Ohio senator', 'The Ohio senator'],
  ['Joel Ruhl, the mayor of Brae, said no.', 'The mayor of Dorn', 'The mayor of Dorn'],
])('%s %s', (told, called, by) => {
  expect(saidIn(`${told}\n\n${called} said it was a good talk.`).at(-1)?.by).toBe(by);
});
