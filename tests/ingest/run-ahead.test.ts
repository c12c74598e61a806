import { expect, test } from 'vitest';
import { runAhead } from '../../src/ingest/run-ahead.ts';

test('running ahead keeps order and width, and meets a failure at its turn', async () => {
  let running = 0;
  let most = 0;
  const read = async (item: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
    running -= 1;
    if (item === 15) throw new Error('fifteen');
    return item;
  };
  const items = Array.from({ length: 30 }, (_, index) => index);
  const seen: number[] = [];
  await expect(
    (async () => {
      for await (const item of runAhead(items, 4, read)) seen.push(item);
    })(),
  ).rejects.toThrow('fifteen');
  expect(seen).toEqual(items.slice(0, 15));
  expect(most).toBe(4);
});
