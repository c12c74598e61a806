import { request as httpRequest } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { openRepository } from '../../src/store/open.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { manyStories, postRequest, quietApp, recording } from './support.ts';

type Headers = Readonly<Record<string, string>>;

const STORIES = manyStories(12);
const COUNT = '{ articles { totalCount } }';
const PAGE =
  'query Page($n: Int!) { articles(first: $n) { nodes { title quotes { text speaker { name } } } } }';

describe.each(engines())('$name', ({ open }) => {
  let store: TestStore;
  let app: App;
  let statements: string[];
  beforeEach(async () => {
    store = await open();
    for (const story of STORIES.slice(0, 10)) await store.repository.save(story);
    statements = [];
    app = quietApp(recording(store.repository, ({ sql }) => statements.push(sql)));
  });
  afterEach(() => store.close());

  const get = (query: string, headers: Headers = {}, others: Headers = {}) =>
    app.fetch(
      new Request(`http://localhost/graphql?${new URLSearchParams({ query, ...others }).toString()}`, {
        headers,
      }),
    );
  const tagOf = async (response: Response | Promise<Response>) => (await response).headers.get('etag') ?? '';

  test('an answer that the client holds is not made again', async () => {
    const first = await get(COUNT);
    const etag = await tagOf(first);
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect(await first.json()).toEqual({ data: { articles: { totalCount: 10 } } });
    for (const held of [etag, `W/${etag}`, `"other", "a,b" ,W/${etag}`]) {
      statements = [];
      const again = await get(COUNT, { 'if-none-match': held });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      for (const name of ['vary', 'cache-control'])
        expect(again.headers.get(name)).toBe(first.headers.get(name));
      expect(again.headers.get('content-type')).toBeNull();
      expect(statements).toEqual(['select stamp from state']);
    }
    expect((await get(COUNT, { 'if-none-match': etag.slice(0, -2) })).status).toBe(200);
    expect((await get(COUNT, { 'if-none-match': '*' })).status).toBe(304);
  });

  test('after a change the answer is made anew, and the old tag never fits again', async () => {
    const etag = await tagOf(get(COUNT));
    const [story] = STORIES.slice(10);
    if (story === undefined) throw new Error('there is no further story');
    await store.repository.save(story);
    const changed = await get(COUNT, { 'if-none-match': etag });
    expect(await changed.json()).toEqual({ data: { articles: { totalCount: 11 } } });
    await store.repository.remove([story.source.id]);
    const back = await get(COUNT, { 'if-none-match': `${etag}, ${await tagOf(changed)}` });
    expect([back.status, await back.json()]).toEqual([200, { data: { articles: { totalCount: 10 } } }]);
  });

  test('an index built anew gives other tags, though it changed as often', async () => {
    const etag = await tagOf(get(COUNT));
    const rebuilt = await open();
    try {
      for (const story of STORIES.slice(0, 10)) await rebuilt.repository.save(story);
      app = quietApp(rebuilt.repository);
      expect((await get(COUNT, { 'if-none-match': etag })).status).toBe(200);
    } finally {
      await rebuilt.close();
    }
  });

  test('another process on the same data gives the same tags', async () => {
    const etag = await tagOf(get(COUNT));
    const second = await openRepository(store.location);
    app = quietApp(second);
    expect((await get(COUNT, { 'if-none-match': etag })).status).toBe(304);
    await second.close();
  });

  test('a tag belongs to the answer that goes with it, whatever is saved meanwhile', async () => {
    const [, extra] = STORIES.slice(10);
    if (extra === undefined) throw new Error('there is no further story');
    let saved = false;
    const { repository } = store;
    app = quietApp({
      ...repository,
      snapshot: () => {
        const snapshot = repository.snapshot();
        return {
          ...snapshot,
          async stamp() {
            const stamp = await snapshot.stamp();
            // Between the tag and the answer.
            if (!saved) await repository.save(extra);
            saved = true;
            return stamp;
          },
        };
      },
    });
    const before = await get(COUNT);
    expect(await before.json()).toEqual({ data: { articles: { totalCount: 10 } } });
    const after = await get(COUNT, { 'if-none-match': await tagOf(before) });
    expect(await after.json()).toEqual({ data: { articles: { totalCount: 11 } } });
  });

  test('whatever makes another answer makes another tag', async () => {
    const two = 'query A { articles { totalCount } } query B { __typename }';
    const tags = [
      await tagOf(get(COUNT)),
      await tagOf(get(`${COUNT} `)),
      await tagOf(get(two, {}, { operationName: 'A' })),
      await tagOf(get(two, {}, { operationName: 'B' })),
      await tagOf(get(PAGE, {}, { variables: '{"n":1}' })),
      await tagOf(get(PAGE, {}, { variables: '{"n":2}' })),
      await tagOf(get(COUNT, { accept: 'application/graphql-response+json' })),
    ];
    expect(tags).not.toContain('');
    expect(new Set(tags).size).toBe(tags.length);
  });

  test('errors carry no tag and are not kept', async () => {
    const wrong = ['{ articles(first: 0) { totalCount } }', '{ nothing }', '{ articles', ''];
    for (const query of wrong) {
      for (const headers of [{}, { 'if-none-match': '*' }]) {
        const { status, headers: sent } = await get(query, headers);
        expect(status).not.toBe(304);
        expect([sent.get('etag'), sent.get('cache-control')]).toEqual([null, 'no-store']);
      }
    }
  });

  test('POST and streams carry none, and their conditions are no conditions', async () => {
    const etag = await tagOf(get(COUNT));
    for (const response of [
      await app.fetch(postRequest({ query: COUNT }, { 'if-none-match': `*, ${etag}` })),
      await app.fetch(postRequest({ query: COUNT }, { 'if-none-match': '*' })),
      await get(COUNT, { accept: 'text/event-stream', 'if-none-match': etag }),
    ]) {
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('"totalCount":10');
      expect(response.headers.get('etag')).toBeNull();
    }
  });

  test('long answers come packed as the client likes it, each packing with a tag of its own', async () => {
    const page = (headers: Headers) => get(PAGE, headers, { variables: '{"n":10}' });
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
    const response = await get(PAGE, { 'accept-encoding': accepted }, { variables: '{"n":10}' });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.json()).toHaveProperty('data');
  });

  test('answers to POST are packed too; short ones and events are not', async () => {
    const all = { 'accept-encoding': 'br, gzip' };
    const long = { query: PAGE, variables: { n: 10 } };
    const posted = await app.fetch(postRequest(long, all));
    expect(posted.headers.get('content-encoding')).toBe('br');
    expect(posted.headers.get('vary')?.split(', ')).toContain('accept-encoding');
    const short = await get(COUNT, all);
    expect(short.headers.get('content-encoding')).toBeNull();
    expect(short.headers.get('vary')?.split(', ').sort()).toEqual(['accept', 'accept-encoding']);
    const events = await app.fetch(postRequest(long, { ...all, accept: 'text/event-stream' }));
    expect(events.headers.get('content-encoding')).not.toMatch(/br|gzip/);
    expect(await events.text()).toContain('event: next');
  });

  test('is the same over HTTP, where HEAD is asked as GET is', async () => {
    const server = await listen(app, { host: '127.0.0.1', port: 0 });
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
    expect((await get(COUNT)).headers.get('cache-control')).toBe('no-cache');
    app = quietApp(store.repository, { cacheControl: 'public, max-age=60' });
    expect((await get(COUNT)).headers.get('cache-control')).toBe('public, max-age=60');
    expect((await get('{ nothing }')).headers.get('cache-control')).toBe('no-store');
    expect((await app.fetch(postRequest({ query: COUNT }))).headers.get('cache-control')).toBeNull();
  });

  test('the media type follows the weights of the client', async () => {
    const typeFor = async (accept: string) => {
      const response = await get(COUNT, { accept });
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
    expect((await get(COUNT, { accept: 'image/png' })).status).toBe(406);
  });
});
