import { expect, test } from 'vitest';
import { rowsOf, saidIn } from './parse.ts';

/** Who says the last quotation of a text, whose ` ¶ ` part paragraphs. */
const lastBy = (text: string) => saidIn(text.replaceAll(' ¶ ', '\n\n')).at(-1)?.by;

/** What sport and the stage call again whoever they have just named. */
test.each([
  'world No. 2',
  'world No 1',
  'former world No 1',
  'world number two',
  'world number 12',
  'second seed',
  'top seed',
  'Olympic champion',
  'Wimbledon champion',
  '2020 winner',
  '23-time major winner',
  'gold medallist',
  'Skyline star',
  'former soap star',
  'Truth Stings hitmaker',
  'TV personality',
  'Top Den recording artist',
])('the %s', (called) => {
  expect(lastBy(`Rhea Orme spoke on Monday. ¶ “I am calm,” the ${called} said.`)).toBe('Rhea Orme');
  expect(lastBy(`Rhea Orme won on Monday. ¶ The ${called} said she was calm.`)).toBe('Rhea Orme');
});

test.each([
  ['World No. 2 Rhea Orme beat world No. 3 Ines Ruhl. ¶ “I was calm,” the world No. 2 said.', 'Rhea Orme'],
  [
    'World number two Rhea Orme beat world number three Ines Ruhl. ¶ The world number two said no.',
    'Rhea Orme',
  ],
  ['Rhea Orme, the world No. 2, won. Ines Ruhl wept. ¶ “I was calm,” the world No. 2 said.', 'Rhea Orme'],
  ['Former world number one Rhea Orme said it was fine.', 'Rhea Orme'],
  ['Rhea Orme, the world No. 5, lost. ¶ “I was calm,” the world No. 3 said.', 'the world No. 3'],
  ['Rhea Orme lost to the world No. 3. ¶ “I was calm,” the world No. 3 said.', 'the world No. 3'],
  ['Rhea Orme beat Ines Ruhl. ¶ “I was calm,” the Olympic champion said.', 'the Olympic champion'],
  ['Mayor Rhea Orme opened the show. ¶ “I am glad,” the Skyline star said.', 'the Skyline star'],
  ['Rhea Orme met Skyline star Tom Hull. ¶ “I am glad,” the Skyline star said.', 'the Skyline star'],
  ['Rhea Orme said it was late. ¶ Voters were glad. ¶ “I am glad,” the winner said.', 'the winner'],
])('%s', (text, by) => {
  expect(lastBy(text)).toBe(by);
});

test.each([
  [
    'Some doctors say it is safe. Pith Hospital wants tests, its doctors said.',
    'Some doctors',
    'its doctors',
  ],
  ['Many analysts say it is cheap. Its analysts said it was dear.', 'Many analysts', 'Its analysts'],
  ['Lawyers said the case was weak. His lawyers said the case was strong.', 'Lawyers', 'His lawyers'],
  ['His lawyers said the case was weak. Her lawyers said the case was strong.', 'His lawyers', 'Her lawyers'],
  ['The lawyers said the case was weak. Their lawyers said they would go.', 'The lawyers', 'The lawyers'],
  ['Its doctors said it was safe. The doctors said it was cheap.', 'Its doctors', 'Its doctors'],
])('%s', (text, first, second) => {
  expect(rowsOf(text).map(([, by]) => by)).toEqual([first, second]);
});
