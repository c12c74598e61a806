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
  ['A neighbor told the Post it was late.', 'The neighbor, Karl Ruhl, 34, also said they would pay.'],
  [
    'A police spokesman said it was late. Two were held. A car was burnt.',
    'The spokesman, Karl Ruhl, said they would pay.',
  ],
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
  [
    'the one named does not speak',
    'A police officer told reporters it was late. The officer, Karl Ruhl, was in a coma.',
    'A police officer',
  ],
  [
    'the one named is told of by others',
    'A man told the Post it was late. The man, Karl Ruhl, 34, was shot, police said.',
    'A man',
  ],
  [
    'a nurse of another matter is named',
    'A nurse said it was late. A hospital is being sued. The nurse, Ann Lee, 34, is charged with murder.',
    'A nurse',
  ],
  [
    'a driver of another matter is named, who speaks',
    '"It was late," a driver said. Police stopped a van. The driver, Karl Ruhl, said he was lost.',
    'A driver',
  ],
  [
    'a judge of another matter is named, who speaks',
    'A judge said the law was void. In Brae, a court freed a man. The judge, Ann Lee, said he was innocent.',
    'A judge',
  ],
  [
    'a pronoun tells of a woman',
    'A teacher said she was ill.\n\nThe teacher, Karl Ruhl, said he was fine.',
    'A teacher',
  ],
  [
    'another speaks as well',
    'A spokesman said it fell. Another said it rose. The spokesman, Karl Ruhl, said it was late.',
    'A spokesman',
  ],
  [
    'the one named is spoken to',
    'A teacher said it was late. Police told the teacher, Ann Lee, to leave.',
    'A teacher',
  ],
  [
    'somebody speaks of the one named in between',
    'A woman said it was late. The woman, Ann Lee, said police, died.',
    'A woman',
  ],
  [
    'somebody speaks of the one named',
    'A pilot said it was late. The pilot, Ann Lee, 45, had been told to land, police said.',
    'A pilot',
  ],
])('but not where %s', (_, text, name) => {
  expect(by(text)[0]?.toLowerCase()).toBe(name.toLowerCase());
});

test.each([
  ['Ida Hull was shot. A doctor said her leg was broken. The doctor, Karl Ruhl, said she would live.'],
  ['Ida Hull fell. A teacher said she had tripped. The teacher, Karl Ruhl, said she would live.'],
  ['A doctor said her leg was broken. The doctor, Karl Ruhl, said she would live.'],
])('a pronoun of somebody else tells nothing of the source: %s', (text) => {
  expect(by(text)[0]).toBe('Karl Ruhl');
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
