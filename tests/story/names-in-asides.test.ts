import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

test.each([
  ['Nell Loomis, author of “The Slow River,” said the plan was simple.', 'the plan was simple'],
  ['Nell Loomis, known to the town as "Aunt Nell", said she was tired.', 'she was tired'],
  ['Nell Loomis, who once ran a show called “Small Hours,” said the rent was high.', 'the rent was high'],
  [
    'The founder, Nell Loomis, who is known as “the Beekeeper,” said the hives were empty.',
    'the hives were empty',
  ],
  ['Nell Loomis, the editor of “Harbor Lights,” added the paper was sold out.', 'the paper was sold out'],
])('a name between marks ends an aside before the verb of saying: %s', (text, words) => {
  expect(saidIn(text).map((one) => one.words)).toContain(words);
});

test.each([
  ['Ruhl, 58, called it “a mess,” said a man held at the jail.', 'a mess,'],
  ['Orme, the best man, called it “a mess,” said a guest who was there.', 'a mess,'],
])('words between marks that somebody behind the verb says stay said: %s', (text, words) => {
  expect(saidIn(text).map((one) => one.words)).toEqual([words]);
});
