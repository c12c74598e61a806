import { once } from 'node:events';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { AppOptions } from '../../src/server/app.ts';
import { engines } from '../support/engines.ts';
import { CHANGES, socketClient } from './support.ts';
import { serveStore, type Service } from './service.ts';

describe.each(engines())('over WebSocket, on $name', (engine) => {
  const serve = (options?: Partial<AppOptions>): Promise<Service> => serveStore(engine, options);

  test('queries are answered, with the limits and errors of HTTP', async () => {
    const { url } = await serve({ limits: { depth: 3, tokens: 40, operationsPerSocket: 1 } });
    const client = socketClient(url);
    onTestFinished(() => void client.dispose());
    const ask = async (query: string): Promise<unknown> => {
      try {
        for await (const answer of client.iterate({ query })) return answer;
        return null;
      } catch (errors) {
        return Array.isArray(errors)
          ? (errors as { extensions: unknown }[]).map(({ extensions }) => extensions)
          : errors;
      }
    };
    expect(await ask('{ articles { totalCount } }')).toEqual({ data: { articles: { totalCount: 0 } } });
    expect(await ask('{ articles { nodes { source { path } } } }')).toEqual([{ code: 'QUERY_TOO_DEEP' }]);
    expect(await ask(`{ ${'__typename '.repeat(50)} }`)).toEqual([{ code: 'DOCUMENT_TOO_LONG' }]);
    expect(await ask('{')).toEqual([{ code: 'GRAPHQL_PARSE_FAILED' }]);
    expect(await ask('{ nothing }')).toEqual([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
    expect(await ask('subscription { articleChanged(where: 3) { kind } }')).toMatchObject([
      { code: 'GRAPHQL_VALIDATION_FAILED' },
    ]);
    expect(await ask('{ articles(first: 0) { totalCount } }')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_PAGE_SIZE' } }],
    });
  });

  test('a page of another site, another host and another path are refused', async () => {
    const { url } = await serve();
    const address = url.replace(/^http/, 'ws');
    const statusOf = async (at: string, headers: Record<string, string>): Promise<number | undefined> => {
      const socket = new WebSocket(at, 'graphql-transport-ws', { headers });
      return new Promise((resolve) => {
        socket.once('unexpected-response', (_request, response) => {
          resolve(response.statusCode);
        });
        socket.once('open', () => {
          socket.close();
          resolve(101);
        });
        socket.on('error', () => undefined);
      });
    };
    const { host, port } = new URL(url);
    expect(await statusOf(address, {})).toBe(101);
    expect(await statusOf(address, { origin: `http://${host}` })).toBe(101);
    expect(await statusOf(address, { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await statusOf(address, { origin: 'null' })).toBe(403);
    expect(await statusOf(address, { host: `elsewhere.example:${port}` })).toBe(421);
    expect(await statusOf(address.replace('/graphql', '/other'), {})).toBe(404);
  });

  test('a message that is too large or no message ends the connection', async () => {
    const { url } = await serve({ limits: { bodyBytes: 1_000 } });
    const written = vi.spyOn(console, 'error');
    onTestFinished(() => {
      written.mockRestore();
    });
    for (const [message, code] of [
      ['nothing', 4400],
      [JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(2_000) } }), 1009],
      [JSON.stringify({ type: 'subscribe', id: '1', payload: { query: CHANGES } }), 4401],
    ] as const) {
      const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws');
      await once(socket, 'open');
      socket.send(message);
      const [closed] = (await once(socket, 'close')) as [number];
      expect(closed).toBe(code);
    }
    expect(written).not.toHaveBeenCalled();
  });
});
