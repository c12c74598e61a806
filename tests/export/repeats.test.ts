import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Repeats } from '../../src/export/repeats.ts';

const isOnce = (text: string, start: number, end: number): boolean => {
  const whole = text.slice(start, end);
  return text.indexOf(whole) === start && !text.includes(whole, start + 1);
};

test('what occurs twice is never held to occur once, in texts of few words', () => {
  const sentence = fc.constantFrom(
    'The ferry was late again. ',
    '"We wait," he said. ',
    'Nobody knew why 🌧. ',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  );
  const text = fc.array(sentence, { maxLength: 40 }).map((sentences) => sentences.join(''));
  fc.assert(
    fc.property(text, fc.nat(1000), fc.integer({ min: 0, max: 200 }), (text, at, length) => {
      const start = Math.min(at, text.length);
      const end = Math.min(start + length, text.length);
      if (new Repeats(text).isSurelyOnce(start, end)) expect(isOnce(text, start, end)).toBe(true);
    }),
  );
});

test('nearly all that occurs once is known to', () => {
  const numbers = Array.from({ length: 20_000 }, (_, number) => `Ferry ${number * 7} is late. `);
  const text = `${numbers.join('')}${numbers.slice(0, 50).join('')}`;
  const repeats = new Repeats(text);
  let once = 0;
  let known = 0;
  for (let start = 0; start + 80 < text.length; start += 997) {
    if (!isOnce(text, start, start + 80)) continue;
    once += 1;
    if (repeats.isSurelyOnce(start, start + 80)) known += 1;
  }
  expect(once).toBeGreaterThan(400);
  expect(known / once).toBeGreaterThan(0.99);
  expect(repeats.isSurelyOnce(100, 180)).toBe(false);
  expect(repeats.isSurelyOnce(text.length - 20, text.length)).toBe(false);
});
