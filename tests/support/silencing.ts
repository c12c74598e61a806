import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to a database whose connections can be made silent, or cut; new ones pass. */
export interface BreakableWay {
  readonly url: string;
  /** Nothing comes through any more, and neither end is told. */
  readonly silence: () => void;
  /** Both ends are told that the other is gone. */
  readonly cut: () => void;
  /** Cuts, and lets no new ones pass. */
  readonly shut: () => void;
  /** Lets new ones pass again. */
  readonly reopen: () => Promise<void>;
}

/** A way to a database, as long as the test runs. */
export async function silencing(url: string): Promise<BreakableWay> {
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
  const cut = (): void => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
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
    cut,
    shut() {
      server.close();
      cut();
    },
    async reopen() {
      server.listen(Number(way.port), '127.0.0.1');
      await once(server, 'listening');
    },
  };
}
