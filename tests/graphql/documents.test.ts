import { createHash } from 'node:crypto';
import { createClient, type SubscribePayload } from 'graphql-ws';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { type Answer, postRequest, quietApp } from './support.ts';

const COUNT = 'query Count($n: Int) { articles(first: $n) { totalCount } }';
const NAME = '{ __typename }';
const TITLES = '{ articles { nodes { title } } }';
const TITLED = { articles: { nodes: [] } };
const COUNTED = { articles: { totalCount: 0 } };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

let repository: Repository;
let app: App;
beforeAll(async () => {
  repository = await openRepository(':memory:');
});
afterAll(() => repository.close());

interface Outcome {
  readonly status: number;
  readonly data?: unknown;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

async function outcomeOf(response: Response | Promise<Response>): Promise<Outcome> {
  const { status } = await response;
  const { data, errors } = (await (await response).json()) as Answer<unknown>;
  const [error] = errors ?? [];
  return error === undefined
    ? { status, data }
    : { status, code: error.extensions.code, message: error.message };
}

const post = (body: object, headers: Readonly<Record<string, string>> = {}) =>
  outcomeOf(app.fetch(postRequest(body, headers)));
const getRequest = (
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) => new Request(`http://localhost/graphql?${new URLSearchParams(parameters).toString()}`, { headers });
const get = (parameters: Readonly<Record<string, string>>) => outcomeOf(app.fetch(getRequest(parameters)));

describe('automatic persisted queries', () => {
  beforeEach(() => {
    app = quietApp(repository);
  });
  const extensions = persisted(sha256(COUNT));
  const variables = { n: 5 };

  test('a hash alone is unknown until its document was sent once, over any transport', async () => {
    const byHash = { extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) };
    expect(await get(byHash)).toEqual({
      status: 200,
      code: 'PERSISTED_QUERY_NOT_FOUND',
      message: 'PersistedQueryNotFound',
    });
    expect(await post({ query: COUNT, variables, extensions })).toEqual({ status: 200, data: COUNTED });
    expect(await get(byHash)).toEqual({ status: 200, data: COUNTED });
    expect(await post({ variables, extensions })).toEqual({ status: 200, data: COUNTED });
    expect(await get({ documentId: `sha256:${sha256(COUNT)}` })).toEqual({ status: 200, data: COUNTED });
    const events = await app.fetch(postRequest({ extensions }, { accept: 'text/event-stream' }));
    expect(await events.text()).toContain('"totalCount":0');
  });

  test('is 404 in the media type of GraphQL, and never kept', async () => {
    const response = await app.fetch(
      getRequest({ extensions: JSON.stringify(extensions) }, { accept: 'application/graphql-response+json' }),
    );
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
  });

  test('an answer asked for by hash has the tag of the answer to the document', async () => {
    await post({ query: COUNT, extensions });
    const byText = await app.fetch(getRequest({ query: COUNT }));
    const etag = byText.headers.get('etag') ?? '';
    const byHash = await app.fetch(
      getRequest({ extensions: JSON.stringify(extensions) }, { 'if-none-match': etag }),
    );
    expect(byHash.status).toBe(304);
  });

  test('subscriptions are kept as queries are', async () => {
    const query = 'subscription { articleChanged(since: "nowhere") { kind } }';
    const own = { extensions: persisted(sha256(query)) };
    const answerTo = async (body: object) =>
      (await app.fetch(postRequest(body, { accept: 'text/event-stream' }))).text();
    expect(await answerTo(own)).toContain('PersistedQueryNotFound');
    expect(await answerTo({ ...own, query })).toContain('BAD_SINCE');
    expect(await answerTo(own)).toContain('BAD_SINCE');
  });

  test('a hash of another document is refused, and nothing is kept under it', async () => {
    const wrong = persisted(sha256(NAME));
    const { status, code, message } = await post({ query: COUNT, extensions: wrong });
    expect([status, code]).toEqual([400, 'PERSISTED_QUERY_MISMATCH']);
    expect(message).toContain(sha256(NAME));
    expect((await post({ extensions: wrong })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test.each([
    ['is not GraphQL', '{ articles'],
    ['does not fit the schema', '{ nothing }'],
    [
      'asks for too much',
      '{ articles(first: 100) { nodes { people { quotes(first: 100) { nodes { text } } } } } }',
    ],
    ['is too long to keep', `{ __typename } #${'x'.repeat(16_384)}`],
  ])('a document that %s is not kept', async (_, query) => {
    const own = persisted(sha256(query));
    await post({ query, extensions: own });
    expect((await post({ extensions: own })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('those used last are kept, and no more than a thousand', async () => {
    const documents = Array.from({ length: 1_001 }, (_, index) => `{ __typename } # ${index}`);
    for (const query of documents) await post({ query, extensions: persisted(sha256(query)) });
    const [first = '', second = ''] = documents;
    expect((await post({ extensions: persisted(sha256(first)) })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post({ extensions: persisted(sha256(second)) })).data).toBeDefined();
  });

  test.each([
    { persistedQuery: { version: 2, sha256Hash: sha256(COUNT) } },
    { persistedQuery: { version: 1, sha256Hash: 5 } },
    { persistedQuery: null },
    { persistedQuery: sha256(COUNT) },
  ])('%j is no id', async (odd) => {
    expect((await post({ extensions: odd })).code).toBe('BAD_REQUEST');
    expect(await post({ query: COUNT, extensions: odd })).toEqual({ status: 200, data: COUNTED });
  });
});

describe('trusted documents', () => {
  const trustedDocuments = new Map([
    ['count-1', COUNT],
    [`sha256:${sha256(TITLES)}`, TITLES],
    ['greedy', '{ articles(first: 100) { nodes { people { quotes(first: 100) { nodes { text } } } } } }'],
  ]);

  test('are executed by their ids, beside all others', async () => {
    app = quietApp(repository, { trustedDocuments });
    expect(await get({ documentId: 'count-1', variables: '{"n":5}' })).toEqual({
      status: 200,
      data: COUNTED,
    });
    expect(await post({ documentId: 'count-1' })).toEqual({ status: 200, data: COUNTED });
    expect(await post({ extensions: persisted('count-1') })).toEqual({ status: 200, data: COUNTED });
    expect(await post({ query: COUNT, documentId: 'count-1' })).toEqual({ status: 200, data: COUNTED });
    expect(await post({ documentId: `sha256:${sha256(TITLES)}` })).toMatchObject({
      status: 200,
      data: TITLED,
    });
    expect(await post({ extensions: persisted(sha256(TITLES)) })).toMatchObject({
      status: 200,
      data: TITLED,
    });
    expect((await post({ query: NAME })).data).toEqual({ __typename: 'Query' });
    expect((await post({ query: NAME, documentId: 'count-1' })).code).toBe('PERSISTED_QUERY_MISMATCH');
    expect((await post({ documentId: 'count-2' })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post({ documentId: 'constructor' })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post({ query: NAME, extensions: persisted(sha256(NAME)) })).data).toBeDefined();
  });

  test('have no more leave than others', async () => {
    app = quietApp(repository, { trustedDocuments, onlyTrusted: true });
    expect((await post({ documentId: 'greedy' })).code).toBe('QUERY_TOO_COSTLY');
    expect((await post({ documentId: 'count-1', variables: { n: 'x' } })).code).toBe('BAD_USER_INPUT');
  });

  test('no others are executed where that is asked for, over any transport', async () => {
    app = quietApp(repository, { trustedDocuments, onlyTrusted: true });
    expect(await get({ documentId: 'count-1' })).toEqual({ status: 200, data: COUNTED });
    expect(await post({ query: COUNT })).toEqual({ status: 200, data: COUNTED });
    const hashed = persisted(sha256(NAME));
    for (const refused of [
      await post({ query: NAME }),
      await post({ query: `${COUNT} ` }),
      await post({ query: NAME, extensions: hashed }),
      await post({ extensions: hashed }),
      await post({ documentId: 'count-2' }),
      await post({ query: NAME, documentId: 'count-1' }),
      await get({ query: NAME }),
      await get({ query: '{ __schema { types { name } } }' }),
    ]) {
      expect(refused).toMatchObject({ status: 403, code: 'DOCUMENT_NOT_TRUSTED' });
    }
    const events = await app.fetch(postRequest({ query: NAME }, { accept: 'text/event-stream' }));
    expect(await events.text()).toContain('DOCUMENT_NOT_TRUSTED');
    expect((await post({})).code).toBe('BAD_REQUEST');
  });
});

describe('over WebSocket', () => {
  test('documents come by their ids, and no others are executed where that is asked for', async () => {
    const trustedDocuments = new Map([['count-1', COUNT]]);
    const trusting = quietApp(repository, { trustedDocuments, onlyTrusted: true });
    const server = await listen(trusting, { host: '127.0.0.1', port: 0 });
    const client = createClient({ url: server.url.replace(/^http/, 'ws') });
    const answerTo = async (payload: SubscribePayload) =>
      (await client.iterate(payload).next()).value as unknown;
    expect(await answerTo({ query: COUNT })).toEqual({ data: COUNTED });
    expect(await answerTo({ query: '', extensions: persisted('count-1') })).toEqual({ data: COUNTED });
    for (const query of [NAME, 'subscription { articleChanged { kind } }'])
      await expect(answerTo({ query })).rejects.toMatchObject([
        { extensions: { code: 'DOCUMENT_NOT_TRUSTED' } },
      ]);
    await client.dispose();
    await server.close();
  });
});
