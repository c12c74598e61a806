import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { NOTIFY, watchPostgres } from '../../src/store/postgres-watch.ts';
import { createTestDatabase, run } from '../support/postgres.ts';

/** A way to a database through which nothing comes any more when it is told to fall silent; new connections pass. */
async function silencing(url: string): Promise<{ readonly url: string; readonly silence: () => void }> {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
    }
    near.pipe(far).pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const way = new URL(url);
  way.hostname = '127.0.0.1';
  way.port = String((server.address() as AddressInfo).port);
  return {
    url: way.href,
    silence() {
      for (const socket of open) {
        socket.unpipe();
        socket.pause();
      }
    },
  };
}

/** What was told, to be waited for one by one. */
function listener(): { readonly tell: () => void; readonly told: () => Promise<void> } {
  let count = 0;
  let wake = (): void => undefined;
  return {
    tell() {
      count++;
      wake();
    },
    async told() {
      while (count === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      count--;
    },
  };
}

test('a server that falls silent is left, and what changed meanwhile is told once it answers again', async () => {
  const { url: direct, drop } = await createTestDatabase();
  onTestFinished(drop);
  const { url, silence } = await silencing(direct);
  const { tell, told } = listener();
  const stop = watchPostgres(url, tell, { askEvery: 50, patience: 500, retryAfter: 10 });
  await told();
  await run(direct, NOTIFY);
  await told();
  silence();
  await run(direct, NOTIFY);
  // By the new connection when it stands.
  await expect(told()).resolves.toBeUndefined();
  await run(direct, NOTIFY);
  await told();
  await stop();
});

test('closing waits no longer than its patience for a server that is silent', async () => {
  const { url: direct, drop } = await createTestDatabase();
  onTestFinished(drop);
  const { url, silence } = await silencing(direct);
  const { tell, told } = listener();
  const stop = watchPostgres(url, tell, { askEvery: 60_000, patience: 100, retryAfter: 10 });
  await told();
  silence();
  await expect(stop()).resolves.toBeUndefined();
});
