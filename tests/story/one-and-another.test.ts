import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

const speakers = (text: string): (string | null)[] => saidIn(text).map(({ by }) => by);

test.each([
  ['One described the plan as "mad" and another said it was "a joke".', ['One', 'another']],
  ['One called it "mad" and another called it "a joke".', ['One', 'another']],
  ['One aide called it "mad", and another said it was "a joke".', ['One aide', 'another']],
  ['One called it "mad" but the other said it was "a joke".', ['One', 'the other']],
  ['One called it "mad" and a second said it was "a joke".', ['One', 'a second']],
  ['Ann Lee called it "mad" and another said it was "a joke".', ['Ann Lee', 'another']],
  ['One called it mad and another said it was "a joke".', ['One', 'another']],
  ['One dismissed it as "mad" and another as "a joke".', ['One', 'One']],
  ['One called it "mad" and said it was "a joke".', ['One', 'One']],
  ['One called it "mad" and another plan "a joke".', ['One', 'One']],
])('the next of several speaks for himself: %s', (text, expected) => {
  const told = speakers(text);
  expect(told.length === 1 ? [told[0], told[0]] : told).toEqual(expected);
});
