import { expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn } from './parse.ts';

const people = (text: string): string[] => peopleIn(parseStory(`RIGA (AP) — They met. ${text}`, 'test.txt'));

test.each([
  ['Leader of Opposition B K Quennick said so.', ['B K Quennick']],
  ['Leader of the Opposition B K Quennick said so.', ['B K Quennick']],
  ['Leader of Opposition in the Rajya Sabha A K Quennick said so.', ['A K Quennick']],
  ['Minister for Water Resources G K Quennick said so.', ['G K Quennick']],
  ['Minister for Trade B. K. Quennick said so.', ['B. K. Quennick']],
  ['Secretary of the Board N V S Quennick said so.', ['N V S Quennick']],
  ['Governor of Kerala P K Quennick said so.', ['P K Quennick']],
  ['Chief Executive of Acme Pies J R Quennick said so.', ['J R Quennick']],
  ['TRD MLA S R Quennick said so. Quennick left.', ['S R Quennick']],
  ['DGP P V Quennick said so.', ['P V Quennick']],
  ['Dr A P J Quennick said so.', ['A P J Quennick']],
  ['Mayor A P A Quennick said so.', ['A P A Quennick']],
  ['Party leader M A Quennick said so.', ['M A Quennick']],
  ['K C Quennick said so. Quennick left.', ['K C Quennick']],
  // Initials behind a first name go on it, and one letter is no initial for sure.
  ['Vikram S R Quennick said so.', ['Vikram S R Quennick']],
  ['The Minister for Vitamin D Ann Orme said so.', ['Ann Orme']],
  ['Head of Plan B Ann Orme said so.', ['Ann Orme']],
])('initials begin the name behind what an office is of: %s', (text, names) => {
  expect(people(text)).toEqual(names);
});

test.each([
  ['Det Con Ann Orme said so. Det Con Orme left.', ['Ann Orme']],
  ['Det. Con. Ann Orme said so.', ['Ann Orme']],
  ['Temp Det Con Ann Orme said so.', ['Ann Orme']],
  ['Chief Con Ann Orme said so.', ['Ann Orme']],
  ['Dep Ch Con Ann Orme said so.', ['Ann Orme']],
  ['Con Quennick, 43, said so. Con Orme, who left, wept.', ['Con Quennick', 'Con Orme']],
])('Con is a constable behind another rank alone: %s', (text, names) => {
  expect(people(text)).toEqual(names);
});

test('the rank is told of whoever has it', () => {
  const [orme] = parseStory('RIGA (AP) — They met. Det Con Ann Orme said so.', 'test.txt').speakers;
  expect(orme?.descriptions).toEqual(['Det Con']);
});
