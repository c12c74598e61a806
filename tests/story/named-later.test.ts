import { expect, test } from 'vitest';
import { by } from './datelined.ts';

test.each([
  ['A spokesman for Nordbank said it was late.', 'The spokesman, Karl Ruhl, said they would pay.'],
  ['A Nordbank spokesman said it was late.', '"We pay," the spokesman, Karl Ruhl, said.'],
  ['"It is late," said a spokesman for Nordbank.', '"We pay," said the spokesman, Karl Ruhl.'],
  ['A lawyer for Nordbank told the court it was late.', 'The lawyer, Karl Ruhl, added that they would pay.'],
  ['A police officer said it was late.', 'The officer, Karl Ruhl, said they would pay.'],
  ['According to a neighbor, it was late.', 'The neighbor, Karl Ruhl, said they would pay.'],
  ['One official said it was late.', 'The official, Karl Ruhl, who left, said they would pay.'],
])('a source is one with whom the story names below: %s', (first, second) => {
  expect(by(`${first}\n\n${second}`)).toEqual(['Karl Ruhl', 'Karl Ruhl']);
});

test.each([
  [
    'of another such source the story told in between',
    'A lawyer for Nordbank said it was late. A lawyer for the union said no. The lawyer, Karl Ruhl, said they would pay.',
    'A lawyer for Nordbank',
  ],
  [
    'the name was met before',
    'Karl Ruhl left. A lawyer for Nordbank said it was late. The lawyer, Karl Ruhl, said they would pay.',
    'A lawyer for Nordbank',
  ],
  [
    'more is told of whoever is named',
    'A lawyer said it was late. The union lawyer, Karl Ruhl, said they would pay.',
    'A lawyer',
  ],
  [
    'the name is that of another again',
    'An official said it was late. Another official, Karl Ruhl, said they would pay.',
    'An official',
  ],
])('but not where %s', (_, text, name) => {
  expect(by(text)[0]).toBe(name);
});

test('whoever speaks for somebody of one surname is that one by he and she', () => {
  expect(by('A spokeswoman for Ostrander, Kip Lindgren, said it was late.\n\n"We pay," she added.')).toEqual([
    'Kip Lindgren',
    'Kip Lindgren',
  ]);
  expect(by('Ann Lee, a bank spokesman, said it was late. "We pay," she added.')).toEqual([
    'Ann Lee',
    'Ann Lee',
  ]);
});
