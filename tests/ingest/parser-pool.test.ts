import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_CORRECTIONS } from '../../src/domain/corrections.ts';
import { makeBundle, type Task } from '../../src/ingest/make-bundle.ts';
import { ParserPool } from '../../src/ingest/parser-pool.ts';
import { readingOf } from '../../src/sources/read.ts';

const tasks: readonly Task[] = ['seeds', 'tests/golden/stories'].flatMap((folder) =>
  readdirSync(folder).map((path) => ({
    reading: readingOf({ folder, path }, readFileSync(join(folder, path))),
    corrections: NO_CORRECTIONS,
    version: '1',
    ingestedAt: '2024-05-06T07:08:09.000Z',
  })),
);

test('worker threads make of every file what this thread makes of it', async () => {
  const pool = new ParserPool(2, 3);
  try {
    const made = await Promise.all(tasks.map((task) => pool.make(task)));
    expect(made).toEqual(tasks.map(makeBundle));
  } finally {
    await pool.close();
  }
});

test('a pool without threads, and one that is closed unused', async () => {
  const pool = new ParserPool(0, 0);
  const [task] = tasks;
  if (task === undefined) throw new Error('no task');
  expect(await pool.make(task)).toEqual(makeBundle(task));
  await pool.close();
});
