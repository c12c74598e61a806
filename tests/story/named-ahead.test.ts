import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const BEFORE = 'Peter Lund said: "We are sorry."\n\n';

test.each([
  ['Asked yesterday what he made of it, Mr Orme thought for a moment.\n\n"It is sad," he said.', 'Orme'],
  ['Asked by Ann Lee whether he would go, Tom Orme nodded. "It is sad," he said.', 'Tom Orme'],
  ['Told that he had won, Tom Orme, 44, wept. "It is sad," he said.', 'Tom Orme'],
  ['As he waited for the bus, Tom Orme wept. "It is sad," he said.', 'Tom Orme'],
  ['Asked whether he would go, he nodded. "It is sad," he said.', 'Peter Lund'],
  ['Asked whether he would go, Ann Lee nodded. "It is sad," he said.', 'Peter Lund'],
  ['When he left, Tom Orme wept. "It is sad," he said.', 'Tom Orme'],
])('%s names whom a pronoun in front means', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});
