import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from './app.ts';
import { isEveryNetwork } from './host-rule.ts';
import { ListenError } from './listen-error.ts';

/** Where to listen. */
export interface ListenOptions {
  /** Name or address, for example `127.0.0.1`, or `0.0.0.0` for every network. */
  readonly host: string;
  /** Port; 0 takes any that is free. */
  readonly port: number;
  /** Milliseconds that requests under way are given to end when the server closes; 5,000 if left out. */
  readonly graceMilliseconds?: number;
}

/** A server that listens. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  /** Address of the API for people. */
  readonly url: string;
  /**
   * Takes no more requests, ends subscriptions, lets queries under way end, then ends the rest. Resolves once every connection and every
   * snapshot is closed. May be called twice.
   */
  readonly close: () => Promise<void>;
}

/**
 * Serves an app over HTTP.
 *
 * Errors: `ListenError`.
 */
export async function listen(app: App, options: ListenOptions): Promise<Listening> {
  const { host, port, graceMilliseconds = 5_000 } = options;
  const server = createServer(
    // A client that sends its request a byte a minute holds its connection no longer than this.
    {
      requestTimeout: 30_000,
      headersTimeout: 15_000,
      keepAliveTimeout: 5_000,
      // Clients that offer another protocol besides, such as h2c, are answered as ever.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
    app.listener,
  );
  server.on('upgrade', app.upgrade);
  const address = await start(server, host, port);
  let closing: Promise<void> | undefined;
  return {
    host,
    port: address.port,
    url: `http://${inUrl(host)}:${address.port}/graphql`,
    close: () => (closing ??= stop(server, app, graceMilliseconds)),
  };
}

/** A host as an address for people names it: that of every network leads nowhere in some browsers. */
function inUrl(host: string): string {
  if (isEveryNetwork(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function start(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(listenError(error, host, port));
    });
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
      resolve(address);
    });
  });
}

async function stop(server: Server, app: App, graceMilliseconds: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const streamsEnded = app.endStreams();
  // Connections are idle, or become so once their request is answered.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, 20);
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, graceMilliseconds);
  await closed;
  await streamsEnded;
  clearInterval(sweep);
  clearTimeout(timer);
  await app.idle();
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): ListenError {
  const options = { cause: error };
  switch (error.code) {
    case 'EADDRINUSE':
      return new ListenError(
        'PORT_IN_USE',
        `Port ${port} of ${host} is in use by another program; stop that one or choose another port with --port or PORT.`,
        options,
      );
    case 'EACCES':
      return new ListenError(
        'PORT_NOT_ALLOWED',
        `This user may not listen on port ${port} of ${host}; choose a port above 1023 with --port or PORT.`,
        options,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return new ListenError(
        'HOST_UNKNOWN',
        `This machine has no address ${host} to listen on; choose another with --host or HOST, for example 127.0.0.1.`,
        options,
      );
    default:
      return new ListenError(
        'CANNOT_LISTEN',
        `Cannot listen on port ${port} of ${host}: ${error.message}.`,
        options,
      );
  }
}
