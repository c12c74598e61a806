import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const BEFORE = 'Ann Lee came to the door. ';

test.each([
  ['The Speaker ordered her to leave. She declined, saying that she had paid.', 'Ann Lee'],
  ['The judge asked her to sit down. But she refused, saying that she had paid.', 'Ann Lee'],
  ['A reporter asked her about the money. She said that she had none.', 'Ann Lee'],
  ['Tom Orme asked her whether it was true. She said that she had no idea.', 'Ann Lee'],
  ['A clerk asked Joan Hull to leave. She refused, saying that she had paid.', 'Joan Hull'],
  ['A reporter asked her about the money. "Not a cent," she said.', 'Ann Lee'],
  ['Host Bill Orme asked Lee if it was true.\n\n"Ask the bank," she said.', 'Ann Lee'],
  ['The clerk asked her what was next. "Do you want to know?" she said.', 'The clerk'],
  ['The clerk asked her what was next.\n\nShe said that the day was over.', 'The clerk'],
  ['The doctor told her to rest. She said that the wound had healed.', 'The doctor'],
  ['Mary Orme asked her to leave. She said that the house was on fire.', 'Mary Orme'],
  ['Joan Orme asked her about the money. She also asked for a receipt.', 'Joan Orme'],
  ['Joan Orme asked her about the money. She said that Lee had hidden it.', 'Joan Orme'],
  ['The president urged her to vote for the plan. She said that it was fair.', 'The president'],
  ['The driver asked for her name. She said that the bus was late.', 'The driver'],
])('%s is answered by whoever was asked', (text, by) => {
  expect(saidIn(BEFORE + text).at(-1)?.by).toBe(by);
});
