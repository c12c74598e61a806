import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { readSearch } from '../../src/domain/search-terms.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openPostgres } from '../../src/store/postgres-engine.ts';
import type { Snapshot } from '../../src/store/snapshot.ts';
import { openSqlite } from '../../src/store/sqlite-engine.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { fileOf, first, personId } from './fixtures.ts';

const OVER = {
  code: 'TIMEOUT',
  message: 'The time of this snapshot is over: read less with one, or give it more.',
};

/** A statement that takes minutes. */
const ENDLESS = {
  sqlite: `with recursive n (i) as (select 1 union all select i + 1 from n where i < 1e10)
    select count(*) as number from n where wiregraph_in_time()`,
  postgres: `select cast(count(*) as integer) as number from generate_series(1, 10000000000) as n`,
};

describe.each(engines())('time on $name', ({ name, open }) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  const engineOf = async (): Promise<Engine> => {
    const engine = await (name === 'sqlite' ? openSqlite : openPostgres)(store.location);
    onTestFinished(() => engine.close());
    return engine;
  };

  test('stops a statement that runs, and the connection is good for the next', async () => {
    const engine = await engineOf();
    const read = engine.read(performance.now() + 100);
    await expect(read.query({ sql: ENDLESS[name], parameters: [] })).rejects.toMatchObject(OVER);
    await read.close();
    const next = engine.read();
    expect(await next.query({ sql: 'select 1 as one', parameters: [] })).toEqual([{ one: 1 }]);
    await next.close();
  });

  test('is one for all statements, however many are sent together', async () => {
    const engine = await engineOf();
    const slow = {
      sqlite: `with recursive n (i) as (select 1 union all select i + 1 from n where i < 300000)
        select count(*) as number from n where wiregraph_in_time()`,
      postgres: `select cast(count(*) as integer) as number from (select pg_sleep(0.3)) as n`,
    };
    const read = engine.read(performance.now() + 500);
    const started = performance.now();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, () => read.query({ sql: slow[name], parameters: [] })),
    );
    await read.close();
    expect(performance.now() - started).toBeLessThan(2_000);
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(failures.length).toBeGreaterThan(20);
    for (const { reason } of failures) expect(reason).toMatchObject({ code: 'TIMEOUT' });
  });

  test('lets no statement begin when it is over', async () => {
    const snapshot = store.repository.snapshot({ until: performance.now() - 1 });
    await expect(snapshot.sequence()).rejects.toMatchObject(OVER);
    await snapshot.close();
    const later = store.repository.snapshot();
    expect(await later.sequence()).toBe(0);
    await later.close();
  });
});

describe('what goes through many rows of SQLite looks at the clock', () => {
  let store: TestStore;
  const named = Array.from({ length: 130 }, (_, index) => `Ada Quill${String(index)}`);
  beforeAll(async () => {
    const sqlite = engines().find(({ name }) => name === 'sqlite');
    if (sqlite === undefined) throw new Error('SQLite is not among the engines.');
    store = await sqlite.open();
    for (const [index, name] of named.entries()) {
      await store.repository.save(
        fileOf({
          path: `${String(index)}.txt`,
          stories: [
            {
              headline: 'Harbour closed',
              places: ['Port Ellery'],
              cast: [{ name: 'Bo Tarn' }, { name }],
              quotes: [{ text: 'The harbour is closed', by: 'Bo Tarn' }],
            },
          ],
        }),
      );
    }
  });
  afterAll(() => store.close());
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const contains = { contains: 'zz' };
  const search = {
    terms: readSearch('harbour'),
    scopes: ['ARTICLES', 'PARAGRAPHS', 'QUOTES'],
    where: {},
  } as const;
  const bo = [personId('Bo Tarn')];
  const ways: Readonly<Record<string, (snapshot: Snapshot) => Promise<unknown>>> = {
    articlePage: (snapshot) => snapshot.articlePage({ headline: contains }, [], first(5)),
    articleCount: (snapshot) => snapshot.articleCount({ OR: [{ headline: contains }] }),
    'articleCount by people': (snapshot) => snapshot.articleCount({ mentions: { name: contains } }),
    articlePagesOfPeople: (snapshot) =>
      snapshot.articlePagesOfPeople('MENTIONS', bo, { headline: contains }, [], first(5)),
    articleCountsOfPeople: (snapshot) =>
      snapshot.articleCountsOfPeople('MENTIONS', bo, { headline: contains }),
    quotePage: (snapshot) => snapshot.quotePage({ text: contains }, [], first(5)),
    quoteCount: (snapshot) => snapshot.quoteCount({ NOT: { text: contains } }),
    'quoteCount by story': (snapshot) => snapshot.quoteCount({ article: { headline: contains } }),
    quotePagesOfSpeakers: (snapshot) => snapshot.quotePagesOfSpeakers(bo, { text: contains }, first(5)),
    quoteCountsOfSpeakers: (snapshot) => snapshot.quoteCountsOfSpeakers(bo, { text: contains }),
    personPage: (snapshot) => snapshot.personPage({ name: contains }, [], first(5)),
    personCount: (snapshot) => snapshot.personCount({ name: contains }),
    searchPage: (snapshot) => snapshot.searchPage(search, first(5)),
    searchCount: (snapshot) => snapshot.searchCount(search),
    quoteFacets: (snapshot) => snapshot.quoteFacets({}, ['SPEAKER'], 5),
    quoteFacetsOfSpeakers: (snapshot) => snapshot.quoteFacetsOfSpeakers(bo, {}, ['AGENCY'], 5),
    articleFacets: (snapshot) => snapshot.articleFacets({}, ['DATELINE_PLACE'], 5),
    articleFacetsOfPeople: (snapshot) => snapshot.articleFacetsOfPeople('MENTIONS', bo, {}, ['MONTH'], 5),
  };

  test.each(Object.entries(ways))('%s', async (_, read) => {
    const snapshot = store.repository.snapshot({ until: 1 });
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    await snapshot.sequence();
    // In time where the statement begins, and over at the next look.
    clock.mockReturnValueOnce(0).mockReturnValue(2);
    await expect(read(snapshot)).rejects.toMatchObject(OVER);
    clock.mockReturnValue(0);
    await read(snapshot);
    await snapshot.close();
  });
});
