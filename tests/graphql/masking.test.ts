import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApp, type App } from '../../src/server/app.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { delegating } from '../support/delegating.ts';
import { ask, postRequest, STORIES } from './support.ts';

interface Logged {
  readonly message: string;
  readonly error: unknown;
}

describe.each(engines())('$name', ({ open }) => {
  let store: TestStore;
  let logged: Logged[];
  beforeAll(async () => {
    store = await open();
    for (const story of STORIES) await store.repository.save(story);
  });
  afterAll(() => store.close());
  beforeEach(() => {
    logged = [];
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const appOver = (repository: Repository): App =>
    createApp({ repository, logger: { error: (message, error) => logged.push({ message, error }) } });

  describe.each(['development', 'production', 'test'])('with NODE_ENV=%s', (environment) => {
    test('a store that fails is told in the log, not to the client', async () => {
      vi.stubEnv('NODE_ENV', environment);
      const repository = await openRepository(store.location);
      const app = appOver(repository);
      await repository.close();
      for (const headers of [{}, { accept: 'text/event-stream' }]) {
        logged.length = 0;
        const response = await app.fetch(postRequest({ query: '{ articles { totalCount } }' }, headers));
        const text = await response.text();
        expect(text).toContain('"code":"INTERNAL_SERVER_ERROR"');
        expect(text).toContain(
          'The service could not answer. The fault is on its side; its log tells the cause.',
        );
        // What the store says of itself, where it stands, and what called it.
        expect(text).not.toMatch(/clos|sqlite|postgres|pool|\.ts|stack|node_modules|original|127\.0\.0\.1/i);
        expect(logged).toEqual([
          { message: 'A request failed at articles.totalCount.', error: expect.any(Error) as unknown },
        ]);
        expect(logged[0]?.error).toHaveProperty('stack');
      }
    });
  });

  test('what a resolver may not give is a fault: masked, logged, and only its part of the answer is missing', async () => {
    const { repository } = store;
    const forgetful: Repository = {
      ...delegating(repository),
      snapshot: () => ({ ...repository.snapshot(), articlesById: async () => new Map() }),
    };
    const answer = await ask<{ articles: { nodes: readonly { quotes: unknown }[] } }>(
      appOver(forgetful),
      '{ articles(first: 1) { nodes { title } } quotes(first: 1) { nodes { article { title } } } }',
    );
    expect(answer.data).toBeNull();
    expect(answer.errors?.map(({ extensions, path }) => [extensions.code, path])).toEqual([
      ['INTERNAL_SERVER_ERROR', ['quotes', 'nodes', 0, 'article']],
    ]);
    expect(logged.map(({ error }) => String(error))).toEqual([
      expect.stringMatching(/^Error: a stored record names a_[\w-]{22}, which is not stored$/),
    ]);
  });

  test('a value of the store that the contract does not allow is a fault too', async () => {
    const { repository } = store;
    const odd: Repository = {
      ...delegating(repository),
      snapshot: () => {
        const snapshot = repository.snapshot();
        return {
          ...snapshot,
          articlePage: async (...args) => {
            const page = await snapshot.articlePage(...args);
            return {
              ...page,
              items: page.items.map(({ key, record }) => ({
                key,
                record: { ...record, publishedAt: 'yesterday' },
              })),
            };
          },
        };
      },
    };
    const answer = await ask<unknown>(appOver(odd), '{ articles(first: 1) { nodes { title publishedAt } } }');
    expect(answer.data).toMatchObject({ articles: { nodes: [{ publishedAt: null }] } });
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(answer)).not.toContain('yesterday');
    expect(logged).toHaveLength(1);
  });

  test('a mistake of the client is told to the client and not logged', async () => {
    const app = appOver(store.repository);
    for (const [query, variables, code] of [
      ['{ articles(first: 0) { totalCount } }', {}, 'BAD_PAGE_SIZE'],
      ['{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
      ['{ articles', {}, 'GRAPHQL_PARSE_FAILED'],
      ['query ($n: Int!) { articles(first: $n) { totalCount } }', {}, 'BAD_USER_INPUT'],
      ['query ($n: Int!) { articles(first: $n) { totalCount } }', { n: 'many' }, 'BAD_USER_INPUT'],
      // Allowed by the types, since the argument has a default value; not by the value.
      [
        'query ($u: OffsetUnit = UTF16) { articles(first: 1) { nodes { span { start(unit: $u) } } } }',
        { u: null },
        'BAD_USER_INPUT',
      ],
    ] as const) {
      const { errors } = await ask<unknown>(app, query, variables);
      expect([query, errors?.map(({ extensions }) => extensions.code)]).toEqual([query, [code]]);
    }
    expect(logged).toEqual([]);
  });
});
