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
