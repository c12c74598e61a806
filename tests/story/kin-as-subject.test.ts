import { expect, test } from 'vitest';
import { lastIn } from './parse.ts';

const WON = 'Luis Quiroga won the race.';

test.each([
  // A relative who speaks, or is there, goes on.
  [`${WON} Quiroga's father said it was late. "It was good," he said.`, "Quiroga's father"],
  [`${WON} Quiroga's father agreed. "It was good," he said.`, "Quiroga's father"],
  [`${WON} Quiroga's father watched. "It was good," he said.`, "Quiroga's father"],
  [`${WON} Quiroga's brother nodded. He said it was "good."`, "Quiroga's brother"],
  [`${WON} Quiroga's father, a miner, watched. "It was good," he said.`, "Quiroga's father"],
  [`${WON} His father smiled. "It was good," he said.`, 'His father'],
  [`${WON} His mother smiled. "It was good," she said.`, 'His mother'],
  [`${WON} Quiroga's mother watched. "It was good," she said.`, "Quiroga's mother"],
  // Of the other gender, only told of, or silent.
  [`${WON} His father sat beside him. "It was good," he said.`, 'Luis Quiroga'],
  [`${WON} Quiroga's mother watched. "It was good," he said.`, 'Luis Quiroga'],
  [`${WON} Quiroga's father was a miner. "We were poor," he said.`, 'Luis Quiroga'],
  [`${WON} Quiroga's father died last year. "It was bad," he said.`, 'Luis Quiroga'],
  [`${WON} Quiroga's father declined to comment. "It was bad," he said.`, 'Luis Quiroga'],
  [`${WON} Quiroga's father watched. Quiroga waved. "It was good," he said.`, 'Luis Quiroga'],
  [`${WON} Quiroga's father watched. "It was good," Quiroga said.`, 'Luis Quiroga'],
  [`${WON} Quiroga's father watched. "It was good," the striker said.`, 'Luis Quiroga'],
  [`${WON} Quiroga's car broke down. "It was bad," he said.`, 'Luis Quiroga'],
])('%s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test('either can go on behind what a relative does', () => {
  expect(lastIn(`${WON} Quiroga's father watched. "It was good," he said.`).or).toEqual(['Luis Quiroga']);
  expect(lastIn(`${WON} Quiroga's father left. "It was good," he said.`).or).toEqual(["Quiroga's father"]);
  expect(lastIn(`${WON} Quiroga's father had a farm. "It was good," he said.`).or ?? []).toEqual([]);
});
