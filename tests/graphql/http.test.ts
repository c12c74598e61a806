import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../src/server/app.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { type Answer, type AnswerError, createQuietLogger, postRequest, quietApp } from './support.ts';

const TYPENAME = { query: '{ __typename }' };
let repository: Repository;
let app: App;
beforeAll(async () => {
  repository = await openRepository(':memory:');
  app = quietApp(repository);
});
afterAll(() => repository.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.fetch(new Request(`http://localhost${path}`, { headers }));

async function refusal(
  response: Response,
): Promise<readonly [number, AnswerError['extensions']['code'], string]> {
  const { errors = [], data } = (await response.json()) as Answer<unknown>;
  expect(data).toBeUndefined();
  expect(errors.length).toBe(1);
  return [response.status, errors[0]?.extensions.code ?? '', errors[0]?.message ?? ''];
}

describe('what is posted', () => {
  test.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON'])(
    '%s is taken',
    async (type) => {
      const response = await app.fetch(postRequest(TYPENAME, { 'content-type': type }));
      expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    },
  );

  // The first three are what a page of another site can post without asking first.
  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
    'application/jsonp',
    '',
  ])('%j is refused', async (type) => {
    const [status, code, message] = await refusal(
      await app.fetch(postRequest(JSON.stringify(TYPENAME), { 'content-type': type })),
    );
    expect([status, code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(message).toContain('application/json');
  });

  test.each([
    ['{', 'got "{"'],
    ['', 'got ""'],
    ['null', 'got null'],
    ['"text"', 'got string'],
    ['[]', 'batch'],
    [JSON.stringify([TYPENAME, TYPENAME]), 'batch'],
    ['{}', 'query'],
    ['{"query": 5}', 'query'],
    ['{"query": "{__typename}", "variables": []}', 'variables'],
    ['{"query": "{__typename}", "variables": "{}"}', 'variables'],
    ['{"query": "{__typename}", "more": true}', 'more'],
  ])('%s is refused', async (body, got) => {
    const [, code, message] = await refusal(await app.fetch(postRequest(body)));
    expect(code).toBe('BAD_REQUEST');
    expect(message).toContain(got);
  });

  test('bytes that are not UTF-8 are refused', async () => {
    const [status, code, message] = await refusal(
      await app.fetch(
        new Request('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: new Uint8Array([0x22, 0xff, 0x22]),
        }),
      ),
    );
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
    expect(message).toContain('UTF-8');
  });

  const ofSize = (bytes: number): string => {
    const body = JSON.stringify(TYPENAME);
    return body + ' '.repeat(bytes - body.length);
  };

  test('a body of 1 MB is taken, one byte more is refused', async () => {
    expect((await app.fetch(postRequest(ofSize(1_000_000)))).status).toBe(200);
    const [status, code, message] = await refusal(await app.fetch(postRequest(ofSize(1_000_001))));
    expect([status, code]).toEqual([413, 'BODY_TOO_LARGE']);
    expect(message).toContain('1000000 bytes');
  });

  test('the announced length is refused before a byte is read', async () => {
    const request = postRequest(ofSize(100), { 'content-length': '1000001' });
    expect((await refusal(await app.fetch(request)))[1]).toBe('BODY_TOO_LARGE');
    expect(request.bodyUsed).toBe(false);
  });

  test('a body without a length, sent in pieces, is read no further than the limit', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 50_000;
        controller.enqueue(new Uint8Array(50_000).fill(0x20));
      },
    });
    // Node wants to be told that the body is sent before the answer comes; its types do not know.
    const init: RequestInit & { readonly duplex: 'half' } = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    };
    const response = await app.fetch(new Request('http://localhost/graphql', init));
    expect((await refusal(response)).slice(0, 2)).toEqual([413, 'BODY_TOO_LARGE']);
    expect(sent).toBeLessThan(1_500_000);
  });
});

describe('other ways of asking', () => {
  test('GET with parameters in the address', async () => {
    const query = 'query A($n: Int) { articles(first: $n) { totalCount } } query B { __typename }';
    const address = `/graphql?operationName=A&query=${encodeURIComponent(query)}&variables=`;
    expect(await (await get(`${address}${encodeURIComponent('{"n": 5}')}`)).json()).toEqual({
      data: { articles: { totalCount: 0 } },
    });
    expect((await refusal(await get(`${address}{`))).slice(0, 2)).toEqual([400, 'BAD_REQUEST']);
    expect((await refusal(await get(`${address}[]`))).slice(0, 2)).toEqual([400, 'BAD_REQUEST']);
    expect((await refusal(await get('/graphql'))).slice(1, 2)).toEqual(['BAD_REQUEST']);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const response = await app.fetch(new Request('http://localhost/graphql', { method }));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
  });

  test('a request without a document is told what to send', async () => {
    for (const response of [
      await get('/graphql', { accept: 'application/json' }),
      await app.fetch(postRequest({ variables: {} })),
    ]) {
      expect(response.status).toBe(400);
      const { errors } = (await response.json()) as Answer<unknown>;
      expect(errors?.map(({ message, extensions }) => [message.split(';')[0], extensions.code])).toEqual([
        ['Expected a GraphQL document as `query`', 'BAD_REQUEST'],
      ]);
    }
  });

  test('there are no mutations and no subscriptions', async () => {
    for (const query of ['mutation { drop }', 'subscription { tick }']) {
      expect((await refusal(await app.fetch(postRequest({ query }))))[1]).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });
});

test('no page of another site is let in', async () => {
  const from = { origin: 'https://elsewhere.example' };
  const answers = [
    await app.fetch(postRequest(TYPENAME, from)),
    await get('/graphql?query={__typename}', from),
    await get('/graphql', { ...from, accept: 'text/html' }),
    await get('/healthz', from),
    await app.fetch(
      new Request('http://localhost/graphql', {
        method: 'OPTIONS',
        headers: {
          ...from,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      }),
    ),
  ];
  for (const { headers } of answers) {
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

describe('other addresses', () => {
  test('health tells whether the database can be read', async () => {
    const healthy = await get('/healthz');
    expect([healthy.status, await healthy.json()]).toEqual([200, { status: 'ok' }]);
    const broken = await openRepository(':memory:');
    await broken.close();
    const logged: unknown[] = [];
    const ill = createApp({ repository: broken, logger: { error: (_, error) => logged.push(error) } });
    const response = await ill.fetch(new Request('http://localhost/healthz'));
    expect([response.status, await response.json()]).toEqual([503, { status: 'unavailable' }]);
    expect(logged.length).toBe(1);
  });

  test('the root leads to the API', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test.each([
    '/nothing',
    '/graphql/more',
    '/a/graphql',
    '/favicon.ico',
    '/healthz/x',
    '/x/healthz',
    '//graphql',
  ])('%s is not found, in short, with a pointer', async (path) => {
    const response = await get(path, { accept: 'text/html' });
    expect([response.status, await response.text()]).toEqual([
      404,
      'There is nothing here. The GraphQL API is at /graphql.\n',
    ]);
  });
});

describe('GraphiQL', () => {
  const page = (headers: Readonly<Record<string, string>> = {}) =>
    get('/graphql', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...headers });

  test('comes packed as the browser likes it, the same page each way', async () => {
    const plain = Buffer.from(await (await page()).arrayBuffer());
    expect(plain.toString()).toContain('query LatestStories');
    for (const [accepted, encoding, unpack] of [
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync],
    ] as const) {
      const response = await page({ 'accept-encoding': accepted });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      const packed = Buffer.from(await response.arrayBuffer());
      expect(packed.length).toBeLessThan(plain.length / 3);
      expect(unpack(packed).equals(plain)).toBe(true);
    }
  });

  test('is not sent again to a browser that has it', async () => {
    const first = await page({ 'accept-encoding': 'br' });
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await page({ 'accept-encoding': 'br', 'if-none-match': `"other", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await page({ 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toBe('accept, accept-encoding');
  });

  test('forty at once are rendered once', async () => {
    const memory = process.memoryUsage().rss;
    const started = performance.now();
    const pages = await Promise.all(Array.from({ length: 40 }, () => page({ 'accept-encoding': 'br' })));
    await Promise.all(pages.map((response) => response.arrayBuffer()));
    expect(performance.now() - started).toBeLessThan(3_000);
    // Forty renderings would be 40 times 9 MB of HTML and as much again packed.
    expect(process.memoryUsage().rss - memory).toBeLessThan(300_000_000);
  });

  test('is no answer to a program, nor given where it is switched off', async () => {
    expect(
      (await get('/graphql?query={__typename}', { accept: '*/*' })).headers.get('content-type'),
    ).toContain('json');
    for (const accept of ['text/html;q=0, application/json', 'text/html;q=0.5, application/json'])
      expect((await get('/graphql?query={__typename}', { accept })).headers.get('content-type')).toContain(
        'json',
      );
    const without = createApp({ repository, graphiql: false, logger: createQuietLogger() });
    const response = await without.fetch(
      new Request('http://localhost/graphql?query={__typename}', { headers: { accept: 'text/html, */*' } }),
    );
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
