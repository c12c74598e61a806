import { request as httpRequest } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { engines } from '../support/engines.ts';
import { COUNT, type Headers, PAGE, serveEachTest, tagOf } from './served.ts';
import { postRequest, quietApp } from './support.ts';

describe.each(engines())('$name', ({ open }) => {
  const now = serveEachTest(open);

  test('long answers come packed as the client likes it, each packing with a tag of its own', async () => {
    const served = now();
    const page = (headers: Headers) => served.get(PAGE, headers, { variables: '{"n":10}' });
    const plain = await page({});
    const text = await plain.text();
    const tags = new Set([await tagOf(plain)]);
    for (const [accepted, encoding, unpack] of [
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['br;q=0.5, gzip', 'gzip', gunzipSync],
      ['*', 'br', brotliDecompressSync],
    ] as const) {
      const packed = await page({ 'accept-encoding': accepted });
      expect(packed.headers.get('content-encoding')).toBe(encoding);
      const bytes = Buffer.from(await packed.arrayBuffer());
      expect(bytes.length).toBeLessThan(text.length / 3);
      expect(unpack(bytes).toString()).toBe(text);
      const etag = await tagOf(packed);
      tags.add(etag);
      const again = await page({ 'accept-encoding': accepted, 'if-none-match': etag });
      expect([again.status, again.headers.get('etag')]).toEqual([304, etag]);
      // A client that holds it packed in a way that it takes no more is sent it anew.
      expect((await page({ 'accept-encoding': 'identity', 'if-none-match': etag })).status).toBe(200);
      // What it holds plain it need not be sent packed.
      expect((await page({ 'accept-encoding': accepted, 'if-none-match': await tagOf(plain) })).status).toBe(
        304,
      );
    }
    expect(tags.size).toBe(3);
  });

  test.each(['identity', '', 'br;q=0, gzip;q=0', 'zstd'])('nothing is packed for %j', async (accepted) => {
    const served = now();
    const response = await served.get(PAGE, { 'accept-encoding': accepted }, { variables: '{"n":10}' });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.json()).toHaveProperty('data');
  });

  test('answers to POST are packed too; short ones and events are not', async () => {
    const served = now();
    const all = { 'accept-encoding': 'br, gzip' };
    const long = { query: PAGE, variables: { n: 10 } };
    const posted = await served.app.fetch(postRequest(long, all));
    expect(posted.headers.get('content-encoding')).toBe('br');
    expect(posted.headers.get('vary')?.split(', ')).toContain('accept-encoding');
    const short = await served.get(COUNT, all);
    expect(short.headers.get('content-encoding')).toBeNull();
    expect(short.headers.get('vary')?.split(', ').sort()).toEqual(['accept', 'accept-encoding']);
    const events = await served.app.fetch(postRequest(long, { ...all, accept: 'text/event-stream' }));
    expect(events.headers.get('content-encoding')).not.toMatch(/br|gzip/);
    expect(await events.text()).toContain('event: next');
  });

  test('is the same over HTTP, where HEAD is asked as GET is', async () => {
    const served = now();
    const server = await listen(served.app, { host: '127.0.0.1', port: 0 });
    const over = async (method: string, headers: Headers) => {
      const address = `${server.url}?${new URLSearchParams({ query: PAGE, variables: '{"n":10}' }).toString()}`;
      return new Promise<{
        readonly status: number | undefined;
        readonly headers: NodeJS.Dict<string | string[]>;
        readonly body: Buffer;
      }>((resolve, reject) => {
        httpRequest(address, { method, headers }, (response) => {
          buffer(response).then((body) => {
            resolve({ status: response.statusCode, headers: response.headers, body });
          }, reject);
        })
          .on('error', reject)
          .end();
      });
    };
    try {
      const first = await over('GET', { 'accept-encoding': 'br' });
      const etag = String(first.headers['etag']);
      expect(etag).toMatch(/^"[\w-]{22}-br"$/);
      expect(JSON.parse(brotliDecompressSync(first.body).toString())).toHaveProperty('data.articles');
      const again = await over('GET', { 'accept-encoding': 'br', 'if-none-match': etag });
      expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, etag]);
      const head = await over('HEAD', { 'accept-encoding': 'br' });
      expect([head.status, head.body.length, head.headers['etag']]).toEqual([200, 0, etag]);
    } finally {
      await server.close();
    }
  });

  test('how long answers are kept is the operator’s to say', async () => {
    const served = now();
    expect((await served.get(COUNT)).headers.get('cache-control')).toBe('no-cache');
    served.app = quietApp(served.store.repository, { cacheControl: 'public, max-age=60' });
    expect((await served.get(COUNT)).headers.get('cache-control')).toBe('public, max-age=60');
    expect((await served.get('{ nothing }')).headers.get('cache-control')).toBe('no-store');
    expect((await served.app.fetch(postRequest({ query: COUNT }))).headers.get('cache-control')).toBeNull();
  });

  test('the media type follows the weights of the client', async () => {
    const served = now();
    const typeFor = async (accept: string) => {
      const response = await served.get(COUNT, { accept });
      return response.headers.get('content-type')?.split(';')[0];
    };
    expect(await typeFor('*/*')).toBe('application/json');
    expect(await typeFor('application/json;q=0.5, application/graphql-response+json')).toBe(
      'application/graphql-response+json',
    );
    expect(await typeFor('application/graphql-response+json, application/json;q=0.9')).toBe(
      'application/graphql-response+json',
    );
    expect(await typeFor('application/graphql-response+json;q=0, */*')).toBe('application/json');
    expect(await typeFor('text/event-stream')).toBe('text/event-stream');
    expect((await served.get(COUNT, { accept: 'image/png' })).status).toBe(406);
  });
});
