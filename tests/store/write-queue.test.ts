import { expect, test } from 'vitest';
import { WriteQueue } from '../../src/store/write-queue.ts';

/** Has batches with values of so many characters written at once; tells the numbers of characters group by group. */
async function groupsOf(size: number, characters: readonly number[]): Promise<number[][]> {
  const groups: number[][] = [];
  const queue = new WriteQueue(size, async (group) => {
    groups.push(group.map(({ statements }) => String(statements[0]?.parameters[0]).length));
    return new Map();
  });
  await Promise.all(
    characters.map((number) => queue.write([{ sql: 'select $1', parameters: ['x'.repeat(number)] }], [])),
  );
  await queue.finished();
  return groups;
}

test('a group holds many short batches, or few long ones, in the order they came', async () => {
  const long = 3_000_000;
  const longest = 20_000_000;
  expect(await groupsOf(4, [1, 2, 3, 4, 5])).toEqual([[1, 2, 3, 4], [5]]);
  expect(await groupsOf(16, [1, long, long, long, 2, longest, 3])).toEqual([
    [1, long, long],
    [long, 2],
    [longest],
    [3],
  ]);
});
