import { expect, test } from 'vitest';
import { by } from './datelined.ts';

/** Who says the last quotation of a text. */
const last = (text: string) => by(text).at(-1);

test.each([
  ['Kim Jong Un met his sister, Kim Yo Jong.', 'Kim Yo Jong', 'Kim Yo Jong'],
  ['Carmen Ortiz de la Vega left.', 'Ortiz de la Vega', 'Carmen Ortiz de la Vega'],
  ['Carmen Ortiz de la Vega left.', 'Ortiz', 'Carmen Ortiz de la Vega'],
  ['Luiz Inácio Lula da Silva left.', 'Lula', 'Luiz Inácio Lula da Silva'],
  ['Khalid bin Salman left.', 'Prince Khalid', 'Khalid bin Salman'],
  ['Abu Omar al-Masri left.', 'Abu Omar', 'Abu Omar al-Masri'],
  ['Sheikh Tamim bin Hamad Al Thani left.', 'the sheikh', 'Tamim bin Hamad Al Thani'],
  ['Ayatollah Ali Hosseini left.', 'the ayatollah', 'Ali Hosseini'],
  ['Baroness Jane Harlow left.', 'the peer', 'Jane Harlow'],
  ['Prince Oswin Stolz left.', 'Prince Oswin', 'Oswin Stolz'],
  ['W. James Harlow left.', 'James Harlow', 'W. James Harlow'],
  ['Jean-Marie d’Orme left.', 'd’Orme', 'Jean-Marie d’Orme'],
  ['Petty Officer 2nd Class Karl Ruhl left.', 'Ruhl', 'Karl Ruhl'],
  ['Private First Class Karl Ruhl left.', 'Ruhl', 'Karl Ruhl'],
  ['Pope Ruhl XIV left.', 'the pope', 'Ruhl XIV'],
  ['Pope Ruhl XIV left.', 'Ruhl', 'Ruhl XIV'],
  ['Xi Lanping left.', 'Xi', 'Xi Lanping'],
])('%s %s is one met before', (told, short, name) => {
  expect(last(`${told}\n\n"It is late," ${short} said.`)).toBe(name);
});

test.each([
  ['Mary Ann Orme left.', 'Ann Orme', 'Ann Orme'],
  ['Ludwig van der Meer left.', 'Tom Meer', 'Tom Meer'],
  ['W. James Harlow left.', 'Peter Harlow', 'Peter Harlow'],
])('%s %s is another', (told, short, name) => {
  expect(last(`${told}\n\n"It is late," ${short} said.`)).toBe(name);
});

test.each([
  ['Prince Oswin left.', 'Oswin', 'His lawyer, Oswin Hull, agreed.', 'Oswin'],
  ['Prince Oswin left.', 'the prince', 'His lawyer, Oswin Hull, agreed.', 'Oswin'],
  ['His lawyer, Oswin Hull, saw Prince Oswin leave.', 'Prince Oswin', '', 'Oswin'],
  ['King Leopold opened a hall.', 'the king', 'Leopold Stolz, a historian, watched.', 'Leopold'],
  ['Mullah Dadan fled.', 'Mullah Dadan', 'A villager, Dadan Hull, fled too.', 'Dadan'],
])('%s %s is not whoever has the first name', (told, short, other, name) => {
  expect(last(`${told}\n\n"It is late," ${short} said. ${other}`)).toBe(name);
});
