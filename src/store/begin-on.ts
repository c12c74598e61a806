import type pg from 'pg';
import { isLost } from './postgres-errors.ts';

/** Connections of a pool that may have been lost, and the pool not noticed yet, before one is made that stands. */
const MOST_STALE = 20;

/**
 * Begins something on a connection, on another one where the one taken turns out to have been lost: nothing was carried
 * out on it as long as nothing is sent before the beginning is answered.
 *
 * Errors: those of `connect` as they are; those of `begin` as `toError` has them, the connection being given up.
 */
export async function beginOn<Begun>(
  connect: () => Promise<pg.PoolClient>,
  begin: (client: pg.PoolClient) => Promise<Begun>,
  toError: (error: unknown) => unknown = (error) => error,
): Promise<Begun> {
  for (let stale = MOST_STALE; ; stale -= 1) {
    const client = await connect();
    try {
      return await begin(client);
    } catch (error) {
      client.release(true);
      if (stale === 0 || !isLost(error)) throw toError(error);
    }
  }
}
