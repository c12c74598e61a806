import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate, type Migration } from '../../src/store/migrate.ts';
import { stories } from '../../src/store/migrations/001-stories.ts';
import { quoteContent } from '../../src/store/migrations/002-quote-content.ts';
import { folders } from '../../src/store/migrations/003-folders.ts';
import { openRepository } from '../../src/store/open.ts';
import { openAndClose, reading } from './corpus.ts';
import { fileOf } from './fixtures.ts';
import { places } from './places.ts';

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
