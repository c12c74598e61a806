import { rename, rm, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { IngestOptions } from '../../src/ingest/ingest.ts';
import { FILES_AT_ONCE } from '../../src/ingest/room.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Repository } from '../../src/store/repository.ts';
import { delegating } from '../support/delegating.ts';
import { engines } from '../support/engines.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { storyFiles, storyText } from './stories.ts';
import { openStore, look, articlesAt } from './looks.ts';

describe.each(engines())('on $name', (engine) => {
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
    expect(await ingest(failing, folders)).toMatchObject({ read: 1, corrections: [] });
    expect(await ingest(failing, folders)).toMatchObject({ read: 1, corrections: [] });
    expect(await ingest(repository, folders)).toMatchObject({
      corrections: [{ folder: 'f', message: expect.stringContaining('Bo Lund') as string }],
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
