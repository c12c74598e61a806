import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** Who says the last quotation of a text, whose ` ¶ ` part paragraphs. */
const lastBy = (text: string) => saidIn(text.replaceAll(' ¶ ', '\n\n')).at(-1)?.by;

/** Where an office is held, right behind it, is no part of the name. */
test.each([
  'Chief Minister Punjab Joel Ruhl',
  'Governor Sindh Joel Ruhl',
  'Chief Secretary Sindh Joel Ruhl',
  'Deputy Commissioner Lahore Joel Ruhl',
  'Commissioner Karachi Joel Ruhl',
  'Chief Minister Khyber Pakhtunkhwa Joel Ruhl',
])('%s', (name) => {
  expect(lastBy(`${name} said the roads were shut.`)).toBe('Joel Ruhl');
  expect(lastBy(`“It is late,” said ${name}.`)).toBe('Joel Ruhl');
});

test.each([
  ['Chief Minister Punjab Joel Ruhl left. ¶ “It is late,” the chief minister said.', 'Joel Ruhl'],
  ['Governor Georgia Ruhl said no.', 'Georgia Ruhl'],
  ['Senator Georgia Ann Ruhl said no.', 'Georgia Ann Ruhl'],
  ['Mayor London Breed said no.', 'London Breed'],
  ['Coach Dallas Mark Green said no.', 'Dallas Mark Green'],
])('%s', (text, by) => {
  expect(lastBy(text)).toBe(by);
});

/** Two prepositions before a place. */
test.each([
  'A group of charities from across the UK',
  'A man from outside the county',
  'A source from inside the palace',
  'Police from across the border',
  'A group of nurses from around Brae',
])('%s', (who) => {
  expect(lastBy(`${who} said it was sad.`)).toBe(who);
});

test.each([
  ['“It is late,” said a source from inside the palace.', 'a source from inside the palace'],
  [
    'A group of nurses from across Brae issued a letter. ¶ The letter states: “We go.”',
    'A group of nurses from across Brae',
  ],
  ['From across the street, Joel Ruhl said it was late.', 'Joel Ruhl'],
  ['Joel Ruhl spoke from inside the jail. Ruhl said it was late.', 'Joel Ruhl'],
])('%s', (text, by) => {
  expect(lastBy(text)).toBe(by);
});
