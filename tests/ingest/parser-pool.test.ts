import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_CORRECTIONS } from '../../src/domain/corrections.ts';
import { makeBundle, withoutStories, type Task } from '../../src/ingest/make-bundle.ts';
import { ParserPool } from '../../src/ingest/parser-pool.ts';
import { readingOf } from '../../src/sources/read.ts';

const taskOf = (bytes: Uint8Array | string, path: string, folder = 'stories'): Task => ({
  reading: readingOf({ folder, path }, Buffer.from(bytes)),
  corrections: NO_CORRECTIONS,
  version: '1',
  ingestedAt: '2024-05-06T07:08:09.000Z',
});

const tasks: readonly Task[] = ['seeds', 'tests/golden/stories'].flatMap((folder) =>
  readdirSync(folder).map((path) => taskOf(readFileSync(join(folder, path)), path, folder)),
);

/** What this thread makes of every file. */
const made = tasks.map(makeBundle);

/** Enough for where it matters which thread has a file, not what is in it. */
const SOME = 40;
const [someTasks, someMade] = [tasks.slice(0, SOME), made.slice(0, SOME)];

test('worker threads make of every file what this thread makes of it', async () => {
  const pool = new ParserPool(2, 3);
  try {
    expect(await Promise.all(tasks.map((task) => pool.make(task)))).toEqual(made);
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

test('a thread that ends costs the file that ends it, told, and no other', async () => {
  const pool = new ParserPool(2, 0, new URL('ending-worker.ts', import.meta.url));
  const ending = ['throws.txt', 'exits.txt', 'throws-too.txt'].map((path) => taskOf('Ends a thread.', path));
  const [first, second, third] = ending;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no task');
  const given = [
    first,
    ...someTasks.slice(0, 9),
    second,
    ...someTasks.slice(9, 30),
    third,
    ...someTasks.slice(30),
  ];
  try {
    const outcomes = await Promise.all(given.map((task) => pool.make(task)));
    expect(outcomes.map(({ failure }) => failure)).toEqual(
      given.map((task) => {
        if (task === first || task === third)
          return 'Wiregraph failed on this file, which is a bug: Error: no memory left.';
        if (task === second)
          return 'Wiregraph failed on this file, which is a bug: Error: its thread ended with code 3.';
        return null;
      }),
    );
    expect(outcomes.filter(({ failure }) => failure === null)).toEqual(someMade);
    expect(outcomes[0]).toEqual(withoutStories(first, new Error('no memory left')));
  } finally {
    await pool.close();
  }
});

test('where no thread can be started, the work is done in this one', async () => {
  const pool = new ParserPool(2, 0, new URL('no-such-worker.ts', import.meta.url));
  try {
    expect(await Promise.all(someTasks.map((task) => pool.make(task)))).toEqual(someMade);
  } finally {
    await pool.close();
  }
});
