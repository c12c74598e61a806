import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const by = (text: string) => saidIn(text)[0]?.by;

test.each([
  ['The railroad, Great Midland, said in a note that it was sorry.', 'Great Midland'],
  ['"We are sorry," said the railroad, Great Midland.', 'Great Midland'],
  ['The nursery, Little Acorns, said it was "shocked".', 'Little Acorns'],
  ['A local bakery, Golden Crust, told the council it was late.', 'Golden Crust'],
  ['The drugmaker, Corvia, said it was late.', 'Corvia'],
])('%s: the name between commas is that of the body', (text, name) => {
  expect(by(text)).toBe(name);
});

test.each([
  ['a work', 'The film, Golden Harvest, said war was hell.', 'The film'],
  ['a place', 'The city, Farrow Creek, said it was late.', 'The city'],
  ['one word that can be a place', 'The railroad, Tarn, said it was late.', 'The railroad'],
  ['somebody', 'The goalkeeper, Zbrv Kwenn, said it was late.', 'Zbrv Kwenn'],
  ['somebody by an alias', 'The source, Deep Throat, said it was late.', 'The source'],
  ['a day', 'The zoo, Tuesday, said it was late.', 'The zoo'],
  ['a list', 'The railroad, Great Midland, and the mayor said it was late.', 'the mayor'],
])('%s between commas names no body', (_, text, name) => {
  expect(by(text)).toBe(name);
});
