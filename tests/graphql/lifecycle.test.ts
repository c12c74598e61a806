import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp, type AppOptions } from '../../src/server/app.ts';
import type { Repository } from '../../src/store/repository.ts';
import type { Snapshot } from '../../src/store/snapshot.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { delegating } from '../support/delegating.ts';
import { ask, manyStories, postRequest } from './support.ts';

/** How often snapshots were opened and closed, and statements run. */
interface Watch {
  opened: number;
  closed: number;
  statements: number;
}

const STORIES = manyStories(20);

/** Through every story, in four waves of reading. */
const LONG =
  '{ articles(first: 50) { nodes { quotes { paragraphs { people { quotes(first: 2) { totalCount } } } } } } }';

describe.each(engines())('$name', ({ open }) => {
  let store: TestStore;
  let watch: Watch;
  let logged: unknown[];
  beforeAll(async () => {
    store = await open();
    for (const story of STORIES) await store.repository.save(story);
  });
  afterAll(() => store.close());
  beforeEach(() => {
    watch = { opened: 0, closed: 0, statements: 0 };
    logged = [];
  });

  /** @param onStatement Called before each statement; what it throws fails the statement. */
  const watched = (onStatement: () => void = () => undefined): Repository => ({
    ...delegating(store.repository),
    snapshot(): Snapshot {
      watch.opened++;
      const snapshot = store.repository.snapshot({
        onStatement: () => {
          watch.statements++;
          onStatement();
        },
      });
      return {
        ...snapshot,
        close: () => {
          watch.closed++;
          return snapshot.close();
        },
      };
    },
  });
  const appOver = (repository: Repository, options: Partial<AppOptions> = {}) =>
    createApp({ repository, logger: { error: (_, error) => logged.push(error) }, ...options });

  test('a request opens one snapshot and closes it before the answer goes out', async () => {
    const app = appOver(watched());
    expect((await ask(app, LONG)).errors).toBeUndefined();
    expect(watch).toMatchObject({ opened: 1, closed: 1 });
    await app.idle();
  });

  test.each([
    ['is not GraphQL', '{ articles'],
    ['does not fit the schema', '{ nothing }'],
    [
      'costs too much',
      '{ articles(first: 100) { nodes { people { quotes(first: 100) { nodes { text } } } } } }',
    ],
    ['asks for nothing that is stored', '{ __typename node(id: "x") { id } }'],
    ['asks for a page that cannot be', '{ articles(first: 0) { totalCount } }'],
  ])('a query that %s opens none', async (_, query) => {
    await ask(appOver(watched()), query);
    expect(watch).toEqual({ opened: 0, closed: 0, statements: 0 });
  });

  test('closed where a statement fails in the middle', async () => {
    const app = appOver(
      watched(() => {
        if (watch.statements === 3) throw new Error('lost');
      }),
    );
    const { data, errors } = await ask(app, LONG);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(watch).toMatchObject({ opened: 1, closed: 1 });
    expect(logged.map(String)).toContain('Error: lost');
  });

  test('the answer stands where closing fails, and the fault is logged', async () => {
    const repository = watched();
    const app = appOver({
      ...repository,
      snapshot: (options) => {
        const snapshot = repository.snapshot(options);
        return {
          ...snapshot,
          close: async () => {
            await snapshot.close();
            throw new Error('connection lost');
          },
        };
      },
    });
    expect((await ask(app, LONG)).errors).toBeUndefined();
    expect(logged.map(String)).toEqual(['Error: connection lost']);
  });

  test('closed where the client has gone before it asks, and while it waits; nothing more is read', async () => {
    const gone = new AbortController();
    gone.abort();
    const app = appOver(
      watched(() => {
        if (watch.statements === 2) leaving.abort();
      }),
    );
    const leaving = new AbortController();
    const request = (controller: AbortController) =>
      new Request(postRequest({ query: LONG }), { signal: controller.signal });
    await app.fetch(request(gone)).catch(() => undefined);
    await app.idle();
    expect(watch.statements).toBe(0);
    expect(watch.closed).toBe(watch.opened);
    await app.fetch(request(leaving)).catch(() => undefined);
    await app.idle();
    expect(watch).toEqual({ opened: 1, closed: 1, statements: 2 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(watch.statements).toBe(2);
    // Whoever hangs up makes no fault; the next is answered.
    expect(logged).toEqual([]);
    expect((await ask(app, LONG)).errors).toBeUndefined();
  });

  test('closed where the answer takes too long, and the client is told', async () => {
    const wait = new Int32Array(new SharedArrayBuffer(4));
    const app = appOver(
      // Holds the whole process, as a large query of SQLite would.
      watched(() => Atomics.wait(wait, 0, 0, 30)),
      { limits: { milliseconds: 50 } },
    );
    const response = await app.fetch(postRequest({ query: LONG }));
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      errors: [
        {
          message:
            'Expected an answer within 50 ms; it took longer and was stopped. Ask for less, or in several requests.',
          extensions: { code: 'TIMEOUT' },
        },
      ],
    });
    await app.idle();
    expect(watch).toMatchObject({ opened: 1, closed: 1 });
    expect(watch.statements).toBeLessThan(5);
    expect(logged).toEqual([]);
  });

  test('nothing is answered late, though no other statement follows the one that took too long', async () => {
    const wait = new Int32Array(new SharedArrayBuffer(4));
    const app = appOver(
      watched(() => Atomics.wait(wait, 0, 0, 60)),
      { limits: { milliseconds: 50 } },
    );
    const response = await app.fetch(postRequest({ query: '{ articles { totalCount } }' }));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });
    await app.idle();
    expect(watch).toEqual({ opened: 1, closed: 1, statements: 1 });
    expect(logged).toEqual([]);
  });

  test('a snapshot that cannot be closed is told in the log; the answer stands', async () => {
    const { repository } = store;
    const app = appOver({
      ...delegating(repository),
      snapshot: () => {
        const snapshot = repository.snapshot();
        return {
          ...snapshot,
          close: async () => {
            await snapshot.close();
            throw new Error('lost');
          },
        };
      },
    });
    expect(await ask(app, '{ articles { totalCount } }')).toEqual({ data: { articles: { totalCount: 20 } } });
    expect(logged.map(String)).toEqual(['Error: lost']);
  });

  test('all fields of an answer see one state of the data', async () => {
    const { repository } = store;
    const removed = Promise.withResolvers<undefined>();
    const app = appOver({
      ...delegating(repository),
      snapshot: () => {
        const snapshot = repository.snapshot();
        return {
          ...snapshot,
          // Once the page is read, every story goes; the count and the texts are read after that.
          articlePage: async (...asked) => {
            const page = await snapshot.articlePage(...asked);
            const sources = await repository.storedSources(['stories']);
            await repository.remove(sources.map(({ id }) => id));
            removed.resolve(undefined);
            return page;
          },
          articleCount: async (where) => {
            await removed.promise;
            return snapshot.articleCount(where);
          },
        };
      },
    });
    const answer = await ask<{
      articles: { totalCount: number; nodes: readonly { source: { text: string } }[] };
    }>(app, '{ articles(first: 50) { nodes { source { text } } totalCount } }');
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.articles.totalCount).toBe(20);
    expect(answer.data?.articles.nodes.every(({ source }) => source.text.length > 100)).toBe(true);
    expect(await ask(appOver(repository), '{ articles { totalCount } }')).toEqual({
      data: { articles: { totalCount: 0 } },
    });
    for (const story of STORIES) await repository.save(story);
  });
});
