import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

const BEFORE = '"It is late," Mr Bright said.\n\n"It is," Ms Hull said.\n\n';

test.each([
  ['She was born in Brae, the third daughter of a vet. He told her that books were dull.', 'a vet'],
  ['She was born in Brae, the daughter of a Brae miner. He said books were dull.', 'a Brae miner'],
  ['She was the daughter of a miner. "Books are dull," he told her.', 'a miner'],
  ['He was born in Brae, the only son of a teacher. She told him that books were dull.', 'a teacher'],
  ['He was born in Brae, a grandson of a nurse. She said books were dull.', 'a nurse'],
  ['In 1950 she married a lawyer. He told her that books were dull.', 'a lawyer'],
  // Whoever is told of is meant sooner than who their parents are.
  ['Ida Moss was the daughter of a nurse. She said that books were dull.', 'Ida Moss'],
  ['Tom Moss was the son of a miner. He said that books were dull.', 'Tom Moss'],
  ['His sister married a lawyer. He said that books were dull.', 'Bright'],
  ['She was the daughter of an actress. He told her that books were dull.', 'Bright'],
  // No parent, or two.
  ['She was the daughter of a town. He told her that books were dull.', 'Bright'],
  ['She was the daughter of a miner and a nurse. He told her that books were dull.', 'Bright'],
  ['She is a friend of a miner. He told her that books were dull.', 'Bright'],
])('%s', (text, by) => {
  expect(lastIn(BEFORE + text).by).toBe(by);
});

test.each([
  ['Coach Tom Hull praised Ann Lee. She is the daughter of a vet. He said she was quick.', 'Tom Hull'],
  ['Coach Tom Hull praised Ann Lee. The daughter of a vet, she won. He said she was quick.', 'Tom Hull'],
  ['Tom Hull left. Ann Lee, who married a lawyer, wept. He said it was late.', 'Tom Hull'],
  ['Ann Lee was born in Brae, the daughter of a vet. He told her that books were dull.', 'a vet'],
])('whoever else its paragraph tells of is meant sooner: %s', (text, by) => {
  expect(lastIn(BEFORE + text).by).toBe(by);
});
