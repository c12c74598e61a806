import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { listen, type Listening } from '../../src/server/listen.ts';
import { ListenError } from '../../src/server/listen-error.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { delegating } from '../support/delegating.ts';
import { createQuietLogger, manyStories } from './support.ts';

const COUNT = JSON.stringify({ query: '{ articles { totalCount } }' });
const POST = { method: 'POST', headers: { 'content-type': 'application/json' } };

describe.each(engines())('$name', ({ open }) => {
  let store: TestStore;
  let server: Listening | undefined;
  let snapshots: { open: number };
  beforeAll(async () => {
    store = await open();
    for (const story of manyStories(2)) await store.repository.save(story);
  });
  afterAll(() => store.close());
  beforeEach(() => {
    snapshots = { open: 0 };
  });
  afterEach(() => server?.close());

  /** @param before Waited for before each count of stories. */
  const start = async (before: () => Promise<void> = async () => undefined, graceMilliseconds = 1_000) => {
    const { repository } = store;
    const app = createApp({
      repository: {
        ...delegating(repository),
        snapshot: () => {
          const snapshot = repository.snapshot();
          snapshots.open++;
          return {
            ...snapshot,
            articleCount: async (where) => {
              await before();
              return snapshot.articleCount(where);
            },
            close: async () => {
              await snapshot.close();
              snapshots.open--;
            },
          };
        },
      },
      logger: createQuietLogger(),
    });
    return (server = await listen(app, { host: '127.0.0.1', port: 0, graceMilliseconds }));
  };

  test('answers over HTTP, and no more once it is closed', async () => {
    const { url, port, close } = await start();
    expect(url).toBe(`http://127.0.0.1:${port}/graphql`);
    const response = await fetch(url, { ...POST, body: COUNT });
    expect(await response.json()).toEqual({ data: { articles: { totalCount: 2 } } });
    await close();
    await close();
    await expect(fetch(url, { ...POST, body: COUNT })).rejects.toThrow();
  });

  test('lets the requests under way end before it is closed', async () => {
    const reached = Promise.withResolvers<undefined>();
    const held = Promise.withResolvers<undefined>();
    const { url, close } = await start(async () => {
      reached.resolve(undefined);
      await held.promise;
    });
    const answer = fetch(url, { ...POST, body: COUNT });
    await reached.promise;
    const closed = close();
    held.resolve(undefined);
    expect(await (await answer).json()).toEqual({ data: { articles: { totalCount: 2 } } });
    await closed;
    expect(snapshots.open).toBe(0);
  });

  test('ends the requests that outlast its patience, their snapshots too', async () => {
    const reached = Promise.withResolvers<undefined>();
    const { url, close } = await start(async () => {
      reached.resolve(undefined);
      await new Promise(() => undefined);
    }, 100);
    const answer = fetch(url, { ...POST, body: COUNT }).catch((error: unknown) => error);
    await reached.promise;
    await close();
    expect(await answer).toBeInstanceOf(TypeError);
    expect(snapshots.open).toBe(0);
  });

  test('a client that hangs up stops the work', async () => {
    const reached = Promise.withResolvers<undefined>();
    const { port } = await start(async () => {
      reached.resolve(undefined);
      await new Promise(() => undefined);
    });
    const socket = connect(port, '127.0.0.1');
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${COUNT.length}\r\n\r\n${COUNT}`,
    );
    await reached.promise;
    expect(snapshots.open).toBe(1);
    socket.destroy();
    await expect.poll(() => snapshots.open).toBe(0);
  });

  test.each([
    'GET / HTTP/1.1\r\nHost: [',
    'GET /graphql?query={__typename} HTTP/1.1\r\nHost: a b',
    'GET /graphql HTTP/1.1\r\nHost: x:99999',
    'POST /graphql HTTP/1.1\r\nHost: [\r\nContent-Length: 0',
    'GET http://[/graphql HTTP/1.1\r\nHost: x',
    'GET * HTTP/1.1\r\nHost: x',
    'GET // HTTP/1.1\r\nHost: x',
    'GET /%zz%00?%zz HTTP/1.1\r\nHost: x',
    'GET /graphql?query=%zz&variables=%ff HTTP/1.1\r\nHost: x',
    'TRACE /graphql HTTP/1.1\r\nHost: x',
  ])('%j is answered without a word of the inside', async (head) => {
    const { port } = await start();
    const socket = connect(port, '127.0.0.1');
    socket.write(`${head}\r\nConnection: close\r\n\r\n`);
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 (200|302|400|404|405|421) /);
    expect(answer).not.toMatch(/node_modules|node:internal|\.[jt]s:\d|TypeError/);
  });

  test('a body without a length is cut off at the limit over the wire', async () => {
    const { url } = await start();
    const chunk = new Uint8Array(100_000).fill(0x20);
    let sent = 0;
    const init: RequestInit & { readonly duplex: 'half' } = {
      ...POST,
      duplex: 'half',
      body: new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += chunk.length;
          if (sent > 3_000_000) controller.close();
          else controller.enqueue(chunk);
        },
      }),
    };
    const response = await fetch(url, init);
    expect([response.status, await response.text()]).toEqual([
      413,
      expect.stringContaining('BODY_TOO_LARGE'),
    ]);
  });
});

describe('where it cannot listen it says so in one sentence', () => {
  const app = {
    listener: () => undefined,
    upgrade: () => undefined,
    endStreams: () => Promise.resolve(),
    idle: async () => undefined,
    fetch: async () => new Response(),
  };
  const failure = async (host: string, port: number): Promise<ListenError> => {
    const listening = await listen(app, { host, port }).catch((error: unknown) => error);
    if (!(listening instanceof ListenError)) throw new Error('expected a ListenError', { cause: listening });
    return listening;
  };

  test('a port in use', async () => {
    const first = await listen(app, { host: '127.0.0.1', port: 0 });
    const error = await failure('127.0.0.1', first.port);
    await first.close();
    expect(error.code).toBe('PORT_IN_USE');
    expect(error.message).toBe(
      `Port ${first.port} of 127.0.0.1 is in use by another program; stop that one or choose another port with --port or PORT.`,
    );
  });

  test.each(['nowhere.invalid', '192.0.2.1'])('a host that is not here: %s', async (host) => {
    const error = await failure(host, 0);
    expect([error.code, error.message]).toEqual([
      'HOST_UNKNOWN',
      expect.stringContaining(`no address ${host}`),
    ]);
  });

  test('that of every network is told as one that a browser opens', async () => {
    const server = await listen(app, { host: '0.0.0.0', port: 0 });
    expect(server.url).toBe(`http://localhost:${server.port}/graphql`);
    await server.close();
  });

  test('an address of IPv6 is written in brackets', async () => {
    const server = await listen(app, { host: '::1', port: 0 }).catch(() => null);
    // Machines without IPv6 have nothing to show.
    if (server === null) return;
    expect(server.url).toBe(`http://[::1]:${server.port}/graphql`);
    await server.close();
  });
});
