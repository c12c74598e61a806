import { expect, test } from 'vitest';
import { StoreError } from '../../src/store/store-error.ts';
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

test('where the lock does not come free, those who waited as long are told so too, and later ones wait anew', async () => {
  const tried: string[][] = [];
  const held = Promise.withResolvers<undefined>();
  const queue = new WriteQueue(2, async (group) => {
    tried.push(group.map(({ statements }) => statements[0]?.sql ?? ''));
    if (tried.length > 1) return new Map();
    await held.promise;
    throw new StoreError('LOCKED', 'Stayed locked.');
  });
  const write = (sql: string): Promise<void> => queue.write([{ sql, parameters: [] }], []);
  const early = Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map(write));
  await expect.poll(() => tried.length).toBe(1);
  const late = Promise.allSettled(['f'].map(write));
  held.resolve(undefined);
  expect((await early).map((outcome) => outcome.status === 'rejected' && String(outcome.reason))).toEqual(
    Array.from({ length: 5 }, () => 'StoreError: Stayed locked.'),
  );
  expect((await late).map(({ status }) => status)).toEqual(['fulfilled']);
  expect(tried).toEqual([['a', 'b'], ['f']]);
});

test('where a group fails for another reason, those behind it are tried', async () => {
  const tried: string[] = [];
  const queue = new WriteQueue(1, async ([batch]) => {
    const sql = batch?.statements[0]?.sql ?? '';
    tried.push(sql);
    if (sql === 'a') throw new StoreError('UNREACHABLE', 'The connection was cut.');
    return new Map();
  });
  const outcomes = await Promise.allSettled(
    ['a', 'b', 'c'].map((sql) => queue.write([{ sql, parameters: [] }], [])),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(tried).toEqual(['a', 'b', 'c']);
});
