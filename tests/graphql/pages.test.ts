import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { openRepository } from '../../src/store/open.ts';
import { emptyIndex } from './empty-index.ts';
import { createQuietLogger } from './support.ts';

const index = emptyIndex();
const { get } = index;

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
    const without = createApp({ repository: index.repository, graphiql: false, logger: createQuietLogger() });
    const response = await without.fetch(
      new Request('http://localhost/graphql?query={__typename}', { headers: { accept: 'text/html, */*' } }),
    );
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
