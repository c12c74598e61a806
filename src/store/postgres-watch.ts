import { Socket } from 'node:net';
import pg from 'pg';

/** Heard by every process that serves the database; goes out with the commit, and not without it. */
const CHANNEL = 'wiregraph_changes';
export const NOTIFY = `notify ${CHANNEL}`;

/** When a connection counts as lost, all in milliseconds. */
export interface WatchTimes {
  /** Between two questions whether the server is there: one that hears nothing would not notice that it is gone. */
  readonly askEvery: number;
  /** For an answer of the server, and for its leave at the end. */
  readonly patience: number;
  /** Before a connection that broke is made anew. */
  readonly retryAfter: number;
}

const TIMES: WatchTimes = { askEvery: 15_000, patience: 5_000, retryAfter: 1_000 };

/**
 * Listens for changes of a PostgreSQL database on a connection of its own, made anew where it breaks or falls silent.
 * Tells once the connection stands, too: what came before it was not heard.
 */
export function watchPostgres(
  location: string,
  tell: () => void,
  { askEvery, patience, retryAfter }: WatchTimes = TIMES,
): () => Promise<void> {
  let stopped = false;
  let leave: () => Promise<void> = () => Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const socket = new Socket();
    const client = new pg.Client({
      connectionString: location,
      keepAlive: true,
      application_name: 'wiregraph changes',
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      stream: () => socket,
    });
    let stands = false;
    let left: Promise<void> | null = null;
    let isAsked = false;
    const asking = setInterval(() => {
      if (!stands || isAsked) return;
      isAsked = true;
      client.query('select 1').then(() => {
        isAsked = false;
      }, retry);
    }, askEvery).unref();
    leave = () => {
      clearInterval(asking);
      return (left ??= end(client, socket, patience));
    };
    const retry = (): void => {
      if (left !== null) return;
      void leave();
      if (stopped) return;
      timer = setTimeout(() => {
        void connect();
      }, retryAfter).unref();
    };
    client.on('error', retry);
    client.on('end', retry);
    client.on('notification', tell);
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch {
      // The reads that serve fail at the same fault and tell it.
      retry();
      return;
    }
    stands = true;
    tell();
  };
  void connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await leave();
  };
}

/** Ends a connection as the protocol wants it, or cuts it where the server does not answer. */
async function end(client: pg.Client, socket: Socket, patience: number): Promise<void> {
  const cut = setTimeout(() => {
    socket.destroy();
  }, patience);
  await client.end().catch(() => undefined);
  clearTimeout(cut);
  socket.destroy();
}
