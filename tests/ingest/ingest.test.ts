import { rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { IngestOptions } from '../../src/ingest/ingest.ts';
import { FILES_AT_ONCE } from '../../src/ingest/room.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { parserVersion } from '../../src/ingest/parser-version.ts';
import { runAhead } from '../../src/ingest/run-ahead.ts';
import type { Repository } from '../../src/store/repository.ts';
import type { Snapshot } from '../../src/store/snapshot.ts';
import { delegating } from '../support/delegating.ts';
import { engines, type TestEngine, type TestStore } from '../support/engines.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { storyFiles, storyText } from './stories.ts';

async function openStore({ open }: TestEngine, patience?: number): Promise<TestStore> {
  const store = await open({ patience });
  onTestFinished(() => store.close());
  return store;
}

async function look<T>(repository: Repository, read: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const snapshot = repository.snapshot();
  try {
    return await read(snapshot);
  } finally {
    await snapshot.close();
  }
}

const sequence = (repository: Repository): Promise<number> =>
  look(repository, (snapshot) => snapshot.sequence());

/** Ids of the stories of a file. */
async function articlesAt(repository: Repository, path: string): Promise<string[]> {
  return look(repository, async (snapshot) => {
    const sources = await snapshot.sourcesByPath(path);
    const articles = await snapshot.articlesOfSources(sources.map(({ id }) => id));
    return [...articles.values()].flat().map(({ id }) => id);
  });
}

describe.each(engines())('on $name', (engine) => {
  test('asks the index for the files alone that it is to look at', async () => {
    const { repository } = await openStore(engine);
    const location = await temporaryFolder(storyFiles(3));
    const folder = { name: 'stories', location };
    await ingest(repository, [folder]);
    const asked: string[] = [];
    const watched: Repository = {
      ...delegating(repository),
      storedSources: (names) => {
        asked.push(...names);
        return repository.storedSources(names);
      },
    };
    await writeFile(join(location, '0/1.txt'), storyText(7));
    await rm(join(location, '0/2.txt'));
    const only = new Map([['stories', new Set(['0/1.txt', '0/2.txt', '0/none.txt'])]]);
    expect(await ingest(watched, [folder], { only })).toMatchObject({ files: 1, read: 1, removed: 1 });
    expect(asked).toEqual([]);
    // From another place it may be another folder of that name: that shows in all its files.
    await rename(location, `${location}-2`);
    onTestFinished(() => rm(`${location}-2`, { recursive: true }));
    const moved = { name: 'stories', location: `${location}-2` };
    expect(await ingest(watched, [moved], { only })).toMatchObject({ files: 1, unchanged: 1, removed: 0 });
    expect(asked).toEqual(['stories']);
  });

  test('reads a folder, then only what changed, and drops what is gone', async () => {
    const { repository } = await openStore(engine);
    const location = await temporaryFolder(storyFiles(12));
    const folder = { name: 'stories', location };
    const progress: string[] = [];
    const first = await ingest(repository, [folder], {
      onProgress: ({ done, total, path }) => progress.push(`${done}/${total} ${path}`),
    });
    expect(first).toMatchObject({
      ...{ files: 12, read: 12, unchanged: 0, removed: 0, skipped: [], problems: [] },
      ...{ stories: 12, quotations: 24, attributed: 24 },
    });
    expect(progress).toHaveLength(12);
    expect(progress[0]).toBe('1/12 0/0.txt');
    const counts = await look(repository, (snapshot) => snapshot.counts());
    expect(counts).toMatchObject({ sources: 12, articles: 12, quotes: 24, attributed: 24 });

    const before = await sequence(repository);
    expect(await ingest(repository, [folder])).toMatchObject({
      files: 12,
      read: 0,
      unchanged: 12,
      stories: 0,
    });
    expect(await sequence(repository)).toBe(before);

    const ids = await articlesAt(repository, '0/3.txt');
    expect(ids).toHaveLength(1);
    await writeFile(join(location, '0/3.txt'), storyText(3).replace('approved plan', 'refused plan'));
    await rm(join(location, '0/4.txt'));
    await rename(join(location, '1/10.txt'), join(location, '1/ten.txt'));
    expect(await ingest(repository, [folder])).toMatchObject({
      files: 11,
      read: 2,
      unchanged: 9,
      removed: 2,
    });
    expect(await articlesAt(repository, '0/3.txt')).toEqual(ids);
    expect(await articlesAt(repository, '0/4.txt')).toEqual([]);
    expect(await articlesAt(repository, '1/ten.txt')).toHaveLength(1);
  });

  test('touches no folder but those given', async () => {
    const { repository } = await openStore(engine);
    const old = { name: 'old', location: await temporaryFolder(storyFiles(2)) };
    const current = { name: 'new', location: await temporaryFolder(storyFiles(3)) };
    expect(await ingest(repository, [old, current])).toMatchObject({ files: 5, stories: 5 });
    await rm(join(old.location, '0/1.txt'));
    expect(await ingest(repository, [current])).toMatchObject({ files: 3, unchanged: 3, removed: 0 });
    expect(await look(repository, (snapshot) => snapshot.folders())).toEqual([
      { folder: 'new', sources: 3 },
      { folder: 'old', sources: 2 },
    ]);
    expect(await ingest(repository, [])).toMatchObject({ files: 0, removed: 0 });
  });

  test('another version of the parser reads everything again', async () => {
    const { repository } = await openStore(engine);
    const folder = { name: 'f', location: await temporaryFolder(storyFiles(2)) };
    await ingest(repository, [folder], { version: '1' });
    expect(await ingest(repository, [folder], { version: '1' })).toMatchObject({ read: 0, unchanged: 2 });
    expect(await ingest(repository, [folder], { version: '2' })).toMatchObject({ read: 2, unchanged: 0 });
  });

  test('files that cannot be read are told, stored without stories, and stop nothing', async () => {
    const { repository } = await openStore(engine);
    const location = await temporaryFolder({
      'a-binary.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'b-empty.txt': '',
      'c-giant.txt': '',
      'c-large.txt': '',
      'e-good.txt': storyText(1),
      'photo.jpg': 'left out',
    });
    await truncate(join(location, 'c-giant.txt'), 3_000_000_000);
    await truncate(join(location, 'c-large.txt'), 20_000_000);
    await symlink('nowhere', join(location, 'd-broken.txt'));
    const folders = [{ name: 'f', location }];
    const problems = [
      { folder: 'f', path: 'a-binary.txt', message: 'The file is a PNG image, not plain text.' },
      {
        folder: 'f',
        path: 'c-giant.txt',
        message: 'The file has 3000 MB; files of up to 10 MB are read.',
      },
      { folder: 'f', path: 'c-large.txt', message: 'The file has 20 MB; files of up to 10 MB are read.' },
      {
        folder: 'f',
        path: 'd-broken.txt',
        message: 'The file cannot be read: it is a link, and it leads nowhere.',
      },
    ];
    expect(await ingest(repository, folders)).toMatchObject({
      ...{ files: 6, read: 6, stories: 1, skipped: [{ folder: 'f', path: 'photo.jpg' }], problems },
      diagnostics: { ERROR: 4 },
    });
    const [binary] = await look(repository, async (snapshot) => {
      const sources = await snapshot.sourcesByPath('a-binary.txt');
      const diagnostics = await snapshot.diagnosticsOfSources(sources.map(({ id }) => id));
      const texts = await snapshot.textsOf(sources.map(({ id }) => id));
      return sources.map((source) => ({
        source,
        text: texts.get(source.id),
        diagnostics: diagnostics.get(source.id),
      }));
    });
    expect(binary).toMatchObject({
      source: { path: 'a-binary.txt', sizeInBytes: 10, encoding: 'none' },
      text: '',
      diagnostics: [{ code: 'BINARY_FILE', severity: 'ERROR', articleId: null }],
    });
    expect(await ingest(repository, folders)).toMatchObject({ read: 0, unchanged: 6, problems });
    await writeFiles(location, { 'a-binary.txt': storyText(2) });
    expect(await ingest(repository, folders)).toMatchObject({ read: 1, unchanged: 5, stories: 1 });
  });

  test('the stories below a link that broke stay, for nobody knows whether they are gone', async () => {
    const { repository } = await openStore(engine);
    const archive = await temporaryFolder({ 'disk/1.txt': storyText(1) });
    const location = await temporaryFolder({ 'here.txt': storyText(2) });
    await symlink(join(archive, 'disk'), join(location, 'linked'));
    const folders = [{ name: 'f', location }];
    expect(await ingest(repository, folders)).toMatchObject({ files: 2, stories: 2 });
    await rename(join(archive, 'disk'), join(archive, 'away'));
    expect(await ingest(repository, folders)).toMatchObject({ removed: 0, problems: [{ path: 'linked' }] });
    expect(await articlesAt(repository, 'linked/1.txt')).toHaveLength(1);
    await rename(join(archive, 'away'), join(archive, 'disk'));
    expect(await ingest(repository, folders)).toMatchObject({ unchanged: 2, removed: 1, problems: [] });
    await rm(join(location, 'linked'));
    expect(await ingest(repository, folders)).toMatchObject({ unchanged: 1, removed: 1 });
  });

  test('a bug in Wiregraph costs the stories of one file', async () => {
    const { repository } = await openStore(engine);
    const folders = [{ name: 'f', location: await temporaryFolder(storyFiles(3)) }];
    const failing: Repository = {
      ...delegating(repository),
      save: async (bundle) => {
        if (bundle.source.path === '0/1.txt' && bundle.articles.length > 0) throw new Error('boom');
        await repository.save(bundle);
      },
    };
    const message = 'Wiregraph failed on this file, which is a bug: Error: boom.';
    expect(await ingest(failing, folders)).toMatchObject({
      ...{ files: 3, read: 3, stories: 2, problems: [{ folder: 'f', path: '0/1.txt', message }] },
      diagnostics: { ERROR: 1 },
    });
    expect(await articlesAt(repository, '0/1.txt')).toEqual([]);
    expect(await articlesAt(repository, '0/2.txt')).toHaveLength(1);

    // A file that was failed on does not count as read: with the bug gone its stories are there.
    expect(await ingest(repository, folders)).toMatchObject({
      read: 1,
      unchanged: 2,
      stories: 1,
      problems: [],
    });
    expect(await articlesAt(repository, '0/1.txt')).toHaveLength(1);
  });

  test('of whom a file names that Wiregraph fails on nothing is told, in each run', async () => {
    const { repository } = await openStore(engine);
    const location = await temporaryFolder({
      ...storyFiles(1),
      'people.yaml': 'people: [{ name: Bo Lund }]',
    });
    const failing: Repository = {
      ...delegating(repository),
      save: async (bundle) => {
        if (bundle.articles.length > 0) throw new Error('boom');
        await repository.save(bundle);
      },
    };
    const folders = [{ name: 'f', location }];
    expect(await ingest(failing, folders)).toMatchObject({ read: 1, idleCorrections: [] });
    expect(await ingest(failing, folders)).toMatchObject({ read: 1, idleCorrections: [] });
    expect(await ingest(repository, folders)).toMatchObject({
      idleCorrections: [{ folder: 'f', text: 'Bo Lund' }],
    });
  });

  test('a database that fails stops the run with one clear error', async () => {
    const { repository, location } = await openStore(engine, 200);
    // More than are held at once: those of one group are committed together.
    const files = 2 * FILES_AT_ONCE;
    const folders = [{ name: 'f', location: await temporaryFolder(storyFiles(files)) }];
    let outage: Promise<unknown> = Promise.resolve();
    let done = 0;
    const options: IngestOptions = {
      onProgress: () => {
        done += 1;
        if (done === 5) outage = engine.name === 'sqlite' ? lockSqlite(location) : dropPostgres(location);
      },
    };
    await expect(ingest(repository, folders, options)).rejects.toMatchObject({
      name: 'StoreError',
      code: engine.name === 'sqlite' ? 'LOCKED' : 'UNREACHABLE',
    });
    await outage;
    expect(done).toBeLessThan(files);
  });
});

/** Takes the lock of writers and keeps it until the test ends. */
async function lockSqlite(path: string): Promise<void> {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(path);
  database.exec('BEGIN IMMEDIATE');
  onTestFinished(() => {
    database.close();
  });
}

/** Takes the database away while it is in use. */
async function dropPostgres(address: string): Promise<void> {
  const url = new URL(address);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`drop database ${name} with (force)`);
  await client.end();
}

test('the version of the parser is that of its code', () => {
  expect(parserVersion()).toMatch(/^[0-9a-f]{16}$/);
  expect(parserVersion()).toBe(parserVersion());
});

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
