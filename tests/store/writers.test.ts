import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openRepository } from '../../src/store/open.ts';
import { END_WITH_PARENT } from '../support/command.ts';
import { engines, openRunning, type TestStore } from '../support/engines.ts';
import { createTestDatabase, run } from '../support/postgres.ts';
import { silencing } from '../support/silencing.ts';
import { CORPUS, reading, saveAll } from './corpus.ts';
import { dump } from './dump.ts';
import { fileOf } from './fixtures.ts';

const FILE = fileOf({ path: 'new.txt' });

/** Takes the lock that writers need, behind the store's back; gives it back when called. */
async function lock(name: string, location: string): Promise<() => Promise<void>> {
  if (name === 'sqlite') {
    const database = new DatabaseSync(location);
    database.exec('begin immediate');
    return async () => {
      database.close();
    };
  }
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  await client.query('begin; lock table state');
  return () => client.end();
}

describe.each(engines())('writers on $name', ({ name, open }) => {
  let store: TestStore;

  beforeEach(async () => {
    store = await open({ patience: 400 });
  });
  afterEach(() => store.close());

  test('take turns, each with a repository of its own', async () => {
    const other = await openRepository(store.location);
    const files = Array.from({ length: 20 }, (_, index) =>
      fileOf({ path: `${index}.txt`, stories: [{ cast: [{ name: 'Ann Lee' }] }] }),
    );
    await Promise.all(files.map((file, index) => (index % 2 === 0 ? store.repository : other).save(file)));
    for (const repository of [store.repository, other]) {
      expect(await reading(repository, (snapshot) => snapshot.counts())).toMatchObject({
        sources: 20,
        people: 1,
      });
      expect(await reading(repository, (snapshot) => snapshot.sequence())).toBe(20);
    }
    await other.close();
  });

  test('wait for one another, and say so where it lasts', async () => {
    const release = await lock(name, store.location);
    const hurried = store.repository.save(FILE);
    await expect(hurried).rejects.toMatchObject({
      name: 'StoreError',
      code: 'LOCKED',
      message: expect.stringMatching(
        /stayed locked by another process for 0\.4 s\. Try again when that has finished\.$/,
      ) as string,
    });
    // Readers go on all the while, and so does the process.
    if (name === 'sqlite')
      expect(await reading(store.repository, (snapshot) => snapshot.articleCount({}))).toBe(0);
    const patient = store.repository.save(FILE);
    setTimeout(() => void release(), 100);
    await patient;
    expect(await reading(store.repository, (snapshot) => snapshot.articleCount({}))).toBe(1);
  });

  test('lose only what cannot be stored of what they store at once', async () => {
    const quote = {
      kind: 'Quote',
      id: 'q',
      articleId: 'nowhere',
      sourceId: 'f',
      position: 1,
      text: '',
      quoteKind: 'DIRECT',
      segments: [],
      content: [],
      paragraphIds: [],
      speakerId: null,
      speakerIds: [],
      attribution: null,
    } as const;
    const outcomes = await Promise.allSettled(
      ['a', 'b', 'c'].map((path) =>
        store.repository.save(path === 'b' ? { ...fileOf({ path }), quotes: [quote] } : fileOf({ path })),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const sources = await store.repository.storedSources(['wire']);
    expect(sources.map(({ path }) => path)).toEqual(['a', 'c']);
    expect(await reading(store.repository, (snapshot) => snapshot.sequence())).toBe(2);
  });

  test('leave the same whether they store at once or one after another', async () => {
    // The same people come, go and change their names in several files.
    const changed = CORPUS.map((file) => fileOf({ path: file.source.path, stories: [] }));
    const back = [...CORPUS].reverse();
    const other = await open();
    await saveAll(other.repository, [...CORPUS, ...changed.slice(0, 1), ...back]);
    await Promise.all(
      [...CORPUS, ...changed.slice(0, 1), ...back].map((file) => store.repository.save(file)),
    );
    expect(await dump(store.repository)).toEqual(await dump(other.repository));
    expect(await reading(store.repository, (snapshot) => snapshot.sequence())).toBe(
      await reading(other.repository, (snapshot) => snapshot.sequence()),
    );
    await other.close();
  });

  test('are waited for at the end, those that wait for others included', async () => {
    const other = await openRepository(store.location);
    const files = ['a', 'b', 'c'].map((path) => fileOf({ path }));
    await Promise.all(files.map((file) => other.save(file)));
    const last = other.save(FILE);
    await other.close();
    await last;
    expect(await store.repository.storedSources(['wire'])).toHaveLength(4);
  });

  test('killed in the middle leave whole files only', async () => {
    const script = new URL('endless-writer.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', END_WITH_PARENT, script, store.location], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    const ended = once(child, 'exit');
    let saved = 0;
    for await (const chunk of child.stdout) {
      saved += String(chunk).length;
      if (saved >= 5) break;
    }
    child.kill('SIGKILL');
    await ended;
    const repository = await openRepository(store.location);
    await reading(repository, async (snapshot) => {
      const { sources, articles, quotes } = await snapshot.counts();
      expect(sources).toBeGreaterThanOrEqual(saved);
      expect([articles, quotes]).toEqual([sources, sources * 50]);
    });
    await repository.save(FILE);
    await repository.close();
  });
});

test('both engines give the same answers from the same files', async () => {
  const dumps: unknown[] = [];
  for (const { open } of engines()) {
    const { repository, close } = await open();
    onTestFinished(close);
    await saveAll(repository, [...CORPUS, FILE]);
    await repository.remove([FILE.source.id]);
    dumps.push(await dump(repository));
  }
  expect(dumps[1]).toEqual(dumps[0]);
});

test('a PostgreSQL server that falls silent holds up no end of a snapshot, nor what is read after it', async () => {
  const { url: direct, drop } = await createTestDatabase();
  onTestFinished(drop);
  const { url, silence } = await silencing(direct);
  const repository = await openRunning(url, { patience: 300 });
  onTestFinished(() => repository.close());
  const snapshot = repository.snapshot();
  await snapshot.sequence();
  silence();
  const unanswered = expect(snapshot.sequence()).rejects.toMatchObject({ code: 'UNREACHABLE' });
  // Once it is on its way.
  await new Promise(setImmediate);
  await snapshot.close();
  await unanswered;
  expect(await reading(repository, (again) => again.articleCount({}))).toBe(0);
});

test('a connection that fell silent while nobody used it holds up no reader, no writer and no end', async () => {
  const { url: direct, drop } = await createTestDatabase();
  onTestFinished(drop);
  const { url, silence } = await silencing(direct);
  const repository = await openRunning(url, { patience: 300, readers: 1 });
  await reading(repository, (snapshot) => snapshot.sequence());
  silence();
  await expect(repository.save(FILE)).rejects.toMatchObject({ code: 'UNREACHABLE' });
  await repository.save(FILE);
  silence();
  await expect(reading(repository, (snapshot) => snapshot.sequence())).rejects.toMatchObject({
    code: 'UNREACHABLE',
  });
  expect(await reading(repository, (again) => again.articleCount({}))).toBe(1);
  await repository.close();
});

test('a PostgreSQL server that cuts connections is used again at once', async () => {
  const postgres = engines().find(({ name }) => name === 'postgres');
  if (postgres === undefined) throw new Error('PostgreSQL is not among the engines.');
  const { repository, location, close } = await postgres.open();
  onTestFinished(close);
  const snapshot = repository.snapshot();
  await snapshot.sequence();
  await repository.save(FILE);
  await run(
    location,
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await expect(snapshot.sequence()).rejects.toMatchObject({ name: 'StoreError', code: 'UNREACHABLE' });
  await snapshot.close();
  await repository.save(fileOf({ path: 'another.txt' }));
  expect(await reading(repository, (again) => again.articleCount({}))).toBe(2);
});

test('connections that were cut while nobody used them are no reader’s and no writer’s', async () => {
  const { url: direct, drop } = await createTestDatabase();
  onTestFinished(drop);
  const { url, cut } = await silencing(direct);
  const repository = await openRunning(url);
  onTestFinished(() => repository.close());
  const readOfMany = () =>
    Promise.all([1, 2, 3].map(() => reading(repository, (snapshot) => snapshot.articleCount({}))));
  await readOfMany();
  // Used at once, before the pool can have been told.
  cut();
  await repository.save(FILE);
  await readOfMany();
  cut();
  expect(await readOfMany()).toEqual([1, 1, 1]);
});
