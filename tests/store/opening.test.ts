import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate, type Migration } from '../../src/store/migrate.ts';
import { stories } from '../../src/store/migrations/001-stories.ts';
import { quoteContent } from '../../src/store/migrations/002-quote-content.ts';
import { folders } from '../../src/store/migrations/003-folders.ts';
import { openPostgres } from '../../src/store/postgres-engine.ts';
import { openRepository } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite-engine.ts';
import type { Engine } from '../../src/store/engine.ts';
import { createTestDatabase, run } from '../support/postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { reading } from './corpus.ts';
import { fileOf } from './fixtures.ts';

interface Place {
  readonly location: string;
  readonly engine: () => Promise<Engine>;
  /** Runs SQL behind the store's back. */
  readonly sql: (statement: string) => Promise<void>;
}

const places = [
  {
    name: 'sqlite',
    place: async (): Promise<Place> => {
      const location = join(await temporaryFolder(), 'store.db');
      return {
        location,
        engine: () => openSqlite(location),
        sql: async (statement) => {
          const database = new DatabaseSync(location);
          database.exec(statement);
          database.close();
        },
      };
    },
  },
  {
    name: 'postgres',
    place: async (): Promise<Place> => {
      const { url, drop } = await createTestDatabase();
      onTestFinished(drop);
      return { location: url, engine: () => openPostgres(url), sql: (statement) => run(url, statement) };
    },
  },
];

async function openAndClose(location: string): Promise<void> {
  await (await openRepository(location)).close();
}

describe.each(places)('opening on $name', ({ place }) => {
  test('makes the tables once, and finds what was stored', async () => {
    const { location } = await place();
    const repository = await openRepository(location);
    await repository.save(fileOf({ path: 'one.txt' }));
    await repository.close();
    const again = await openRepository(location);
    expect(await reading(again, (snapshot) => snapshot.counts())).toMatchObject({ sources: 1, articles: 1 });
    expect(await reading(again, (snapshot) => snapshot.sequence())).toBe(1);
    await again.close();
  });

  test('makes nothing where it is to find an index, and says that there is none', async () => {
    const { location, sql } = await place();
    const opened = () => openRepository(location, { create: false });
    await expect(opened()).rejects.toMatchObject({ code: 'NO_INDEX' });
    // A database without a table is no index either, and stays without.
    await sql('create table x (y integer)');
    await sql('drop table x');
    await expect(opened()).rejects.toMatchObject({
      code: 'NO_INDEX',
      message: expect.stringMatching(/ holds no index: it is empty\.$/) as string,
    });
    await expect(sql('select 1 from sources')).rejects.toThrow();
    await openAndClose(location);
    await (await opened()).close();
  });

  test('is safe where several processes start at once', async () => {
    const { location } = await place();
    const repositories = await Promise.all(Array.from({ length: 5 }, () => openRepository(location)));
    await Promise.all(
      repositories.map((repository, index) => repository.save(fileOf({ path: `${index}.txt` }))),
    );
    for (const repository of repositories) {
      expect(await reading(repository, (snapshot) => snapshot.counts())).toMatchObject({ sources: 5 });
      expect(await reading(repository, (snapshot) => snapshot.sequence())).toBe(5);
    }
    await Promise.all(repositories.map((repository) => repository.close()));
  });

  test('leaves a database of another program alone', async () => {
    const { location, sql } = await place();
    await sql('create table customers (id integer primary key)');
    await expect(openRepository(location)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'NOT_A_WIREGRAPH_DATABASE',
      message: expect.stringMatching(
        /holds tables of another program \(customers\) and none of Wiregraph's\. Give an empty database, or one that Wiregraph made\.$/,
      ) as string,
    });
    await sql('insert into customers (id) values (1); drop table customers');
    await openAndClose(location);
  });

  test('refuses a database of a later version', async () => {
    const { location, sql } = await place();
    await openAndClose(location);
    await sql(`insert into wiregraph_migrations (version, name, applied_at) values (99, 'future', '2099')`);
    await expect(openRepository(location)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'NEWER_DATABASE',
      message: expect.stringMatching(
        /later version of Wiregraph \(format 99; this one knows up to \d+\)/,
      ) as string,
    });
  });

  test('takes the segments of quotations kept before for all that they report', async () => {
    const { engine: open } = await place();
    const engine = await open();
    onTestFinished(() => engine.close());
    await migrate(engine, [stories]);
    await engine.batch([
      STORED_SOURCE,
      STORED_ARTICLE,
      {
        sql: `insert into quotes (id, article_id, source_id, position, kind, text, text_folded, segments,
          paragraph_ids, confidence_key, published_utc)
          values ('q', 'a', 's', 1, 'DIRECT', 'Go', 'go', '[{"start":3,"end":5}]', '[]', -1, '')`,
        parameters: [],
      },
    ]);
    await migrate(engine);
    const read = engine.read();
    expect(await read.query({ sql: 'select segments, content from quotes', parameters: [] })).toEqual([
      { segments: '[{"start":3,"end":5}]', content: '[{"start":3,"end":5}]' },
    ]);
    await read.close();
  });

  test('knows of quotations kept before whether they were denied, by what is stored of their attribution', async () => {
    const { engine: open } = await place();
    const engine = await open();
    onTestFinished(() => engine.close());
    await migrate(engine, [stories]);
    const attributions = [
      '{"method":"CUE_BEFORE","confidence":0.9,"denied":true,"explanation":"So."}',
      '{"method":"CUE_BEFORE","confidence":0.9,"denied":false,"explanation":"“\\"denied\\":true” stands there."}',
      '{"method":"CUE_BEFORE","confidence":0.9,"explanation":"An older version did not tell."}',
      null,
    ];
    await engine.batch([
      STORED_SOURCE,
      STORED_ARTICLE,
      ...attributions.map((attribution, index) => ({
        sql: `insert into quotes (id, article_id, source_id, position, kind, text, text_folded, segments,
          paragraph_ids, confidence_key, attribution, published_utc)
          values ($1, 'a', 's', $2, 'INDIRECT', 'Go', 'go', '[]', '[]', -1, $3, '')`,
        parameters: [`q${index}`, index + 1, attribution],
      })),
    ]);
    await migrate(engine);
    const read = engine.read();
    expect(await read.query({ sql: 'select denied from quotes order by position', parameters: [] })).toEqual([
      { denied: 1 },
      { denied: 0 },
      { denied: 0 },
      { denied: 0 },
    ]);
    await read.close();
  });

  test('has files read again that were kept before they could be searched', async () => {
    const { location, engine: open } = await place();
    const engine = await open();
    await migrate(engine, [stories, quoteContent, folders]);
    await engine.batch([
      {
        sql: `insert into sources (id, folder, path, path_folded, path_key, encoding, size_in_bytes, sha256, parser_version, ingested_at)
          values ('s', 'f', 'a.txt', '', '', '', 0, 'hash', 'of today', '')`,
        parameters: [],
      },
    ]);
    await engine.close();
    const repository = await openRepository(location);
    onTestFinished(() => repository.close());
    expect(await repository.storedSources(['f'])).toMatchObject([{ sha256: 'hash', parserVersion: '' }]);
  });

  test('brings an older format forward, and nothing of a step that fails', async () => {
    const { engine: open } = await place();
    const engine = await open();
    onTestFinished(() => engine.close());
    const one: Migration = { name: 'one', statements: () => ['create table one (id integer)'] };
    const two: Migration = {
      name: 'two',
      statements: () => ['create table two (id integer)', 'insert into two (id) values (2)'],
    };
    const broken: Migration = {
      name: 'broken',
      statements: () => ['create table three (id integer)', 'insert into nowhere (id) values (1)'],
    };
    await migrate(engine, [one]);
    await expect(migrate(engine, [one, two, broken])).rejects.toThrow(/nowhere/);
    const read = engine.read();
    const tables = await read.query({ sql: engine.dialect.listTables, parameters: [] });
    expect(tables.map((row) => row['name']).sort()).toEqual(['one', 'two', 'wiregraph_migrations']);
    expect(
      await read.query({
        sql: 'select version, name from wiregraph_migrations order by version',
        parameters: [],
      }),
    ).toEqual([
      { version: 1, name: 'one' },
      { version: 2, name: 'two' },
    ]);
    await read.close();
  });
});

/** A file and its story as the first format kept them. */
const STORED_SOURCE = {
  sql: `insert into sources values ('s', '', '', '', '', '', 0, '', '', '')`,
  parameters: [],
};
const STORED_ARTICLE = {
  sql: `insert into articles (id, source_id, position, span_start, span_end, title, headline_key,
    alternative_headlines, keywords, credits, published_utc, ingested_at, ingested_utc, path_key, word_count)
    values ('a', 's', 1, 0, 9, '', '', '[]', '[]', '[]', '', '', '', '', 0)`,
  parameters: [],
};

describe('opening SQLite', () => {
  test('makes the folder, and names the path where it cannot', async () => {
    const folder = await temporaryFolder({ 'a-file': '' });
    await openAndClose(join(folder, 'deep/er/store.db'));
    await stat(join(folder, 'deep/er/store.db'));
    await expect(openRepository(join(folder, 'a-file/store.db'))).rejects.toMatchObject({
      name: 'StoreError',
      code: 'UNREACHABLE',
      message: expect.stringContaining(
        `The folder for the database ${join(folder, 'a-file/store.db')} cannot be made`,
      ) as string,
    });
  });

  test('refuses a file that is no database, and leaves it as it is', async () => {
    const folder = await temporaryFolder({ 'notes.txt': 'Not a database. '.repeat(100) });
    const path = join(folder, 'notes.txt');
    await expect(openRepository(path)).rejects.toMatchObject({
      code: 'NOT_A_WIREGRAPH_DATABASE',
      message: expect.stringContaining(path) as string,
    });
    expect(await readFile(path, 'utf8')).toBe('Not a database. '.repeat(100));
  });

  test('refuses a folder', async () => {
    const path = join(await temporaryFolder(), 'folder.db');
    await mkdir(path);
    await expect(openRepository(path)).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringContaining(`The database ${path} cannot be used`) as string,
    });
  });

  test('does not switch the journal of a database that is not ours', async () => {
    const path = join(await temporaryFolder(), 'other.db');
    const other = new DatabaseSync(path);
    other.exec('create table customers (id integer)');
    const before = await readFile(path);
    await expect(openRepository(path)).rejects.toMatchObject({ code: 'NOT_A_WIREGRAPH_DATABASE' });
    expect(await readFile(path)).toEqual(before);
    other.close();
  });

  test('keeps a database in memory apart from any other, with snapshots', async () => {
    const [one, other] = await Promise.all([openRepository(':memory:'), openRepository(':memory:')]);
    const before = one.snapshot();
    expect(await before.articleCount({})).toBe(0);
    await one.save(fileOf({ path: 'one.txt' }));
    expect(await before.articleCount({})).toBe(0);
    await before.close();
    expect(await reading(one, (snapshot) => snapshot.articleCount({}))).toBe(1);
    expect(await reading(other, (snapshot) => snapshot.articleCount({}))).toBe(0);
    await Promise.all([one.close(), other.close()]);
  });

  test.skipIf(process.getuid?.() === 0)('says so where the file may not be written', async () => {
    const path = join(await temporaryFolder(), 'store.db');
    await writeFile(path, '');
    await chmod(path, 0o400);
    await expect(openRepository(path)).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });
});

describe('opening PostgreSQL', () => {
  async function unusedPort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    return typeof address === 'object' && address !== null ? address.port : 1;
  }

  test('names host and port, and never the password, where nobody answers', async () => {
    const port = await unusedPort();
    await expect(openRepository(`postgres://me:hidden@127.0.0.1:${port}/news`)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'UNREACHABLE',
      message: `PostgreSQL at 127.0.0.1:${port} cannot be reached (connect ECONNREFUSED 127.0.0.1:${port}). Check that it runs and that host and port are right.`,
    });
    await expect(openRepository(`postgres://me:hidden@localhost:${port}/news`)).rejects.toThrow(
      /^PostgreSQL at localhost:\d+ cannot be reached \(connect ECONNREFUSED [^)]*\)\. Check that it runs and that host and port are right\.$/,
    );
  });

  test('gives up on a server that says nothing', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.close();
    });
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 1;
    await expect(
      openRepository(`postgresql://me:hidden@127.0.0.1:${port}/news`, { patience: 200 }),
    ).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringContaining(`PostgreSQL at 127.0.0.1:${port} cannot be reached`) as string,
    });
  });

  test.each([
    [
      'password',
      (url: URL) => {
        url.password = 'wrong';
      },
      /password authentication failed/,
    ],
    [
      'database',
      (url: URL) => {
        url.pathname = '/nowhere';
      },
      /database "nowhere" does not exist/,
    ],
  ])('says what the server said of a wrong %s', async (_, spoil, reason) => {
    const { url, drop } = await createTestDatabase();
    onTestFinished(drop);
    const wrong = new URL(url);
    spoil(wrong);
    const failure: unknown = await openRepository(wrong.href).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ name: 'StoreError', code: 'UNREACHABLE' });
    expect(String(failure)).toMatch(reason);
    expect(String(failure)).not.toContain('wrong');
    expect(String(failure)).not.toContain('secret');
  });

  test('shows nothing of an address it cannot read', async () => {
    const failure: unknown = await openRepository('postgres://me:hid%den@ho st:port/x').then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ name: 'StoreError', code: 'UNREACHABLE' });
    expect(String(failure)).toContain('expected postgres://user:password@host:5432/name');
    expect(String(failure)).not.toContain('den');
  });

  test('refuses a database that cannot hold every character', async () => {
    const { url, drop } = await createTestDatabase();
    onTestFinished(drop);
    const latin = new URL(url);
    latin.pathname += '_latin';
    const name = latin.pathname.slice(1);
    await run(
      url,
      `create database ${name} encoding 'LATIN1' locale 'C' locale_provider libc template template0`,
    );
    onTestFinished(() => run(url, `drop database ${name} with (force)`));
    await expect(openRepository(latin.href)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'NOT_A_WIREGRAPH_DATABASE',
      message: `The database ${name} at ${latin.host} has the encoding LATIN1; expected UTF8. Make one with: create database … encoding 'UTF8' template template0.`,
    });
  });

  test('says so where tables may not be made', async () => {
    const { url, drop } = await createTestDatabase();
    onTestFinished(drop);
    await run(url, 'drop schema public');
    await expect(openRepository(url)).rejects.toMatchObject({ name: 'StoreError', code: 'UNREACHABLE' });
  });

  test("counts the tables of extensions as nobody's", async () => {
    const { url, drop } = await createTestDatabase();
    onTestFinished(drop);
    await run(
      url,
      `create table registered (id integer); create extension if not exists plpgsql; alter extension plpgsql add table registered`,
    );
    await openAndClose(url);
  });
});
