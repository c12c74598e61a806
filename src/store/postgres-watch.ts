import pg from 'pg';

/** Heard by every process that serves the database; goes out with the commit, and not without it. */
const CHANNEL = 'wiregraph_changes';
export const NOTIFY = `notify ${CHANNEL}`;

/** Milliseconds before a connection that broke is made anew. */
const RETRY_AFTER = 1_000;

/**
 * Listens for changes of a PostgreSQL database on a connection of its own, made anew where it breaks. Tells once
 * the connection stands, too: what came before it was not heard.
 */
export function watchPostgres(location: string, tell: () => void): () => Promise<void> {
  let stopped = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let connecting: Promise<void> = Promise.resolve();

  const connect = async (): Promise<void> => {
    const own = new pg.Client({
      connectionString: location,
      keepAlive: true,
      application_name: 'wiregraph changes',
    });
    let broken = false;
    const retry = (): void => {
      if (broken) return;
      broken = true;
      void own.end().catch(() => undefined);
      if (!stopped)
        timer = setTimeout(() => {
          connecting = connect();
        }, RETRY_AFTER).unref();
    };
    own.on('error', retry);
    own.on('end', retry);
    own.on('notification', tell);
    try {
      client = own;
      await own.connect();
      await own.query(`listen ${CHANNEL}`);
      tell();
    } catch {
      // The reads that serve fail at the same fault and tell it.
      retry();
    }
  };
  connecting = connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await connecting;
    await client?.end().catch(() => undefined);
  };
}
