import pg from 'pg';
import { StoreError } from './store-error.ts';

/** PostgreSQL's code for a lock that did not come free within lock_timeout. */
export const LOCK_NOT_AVAILABLE = '55P03';
/** PostgreSQL's code for a statement that ran into statement_timeout. */
const QUERY_CANCELED = '57014';
/** Connection lost, resources exhausted, shutting down or starting, no permission, no schema, a read-only standby. */
const OUT_OF_SERVICE = /^(08|53|57P0|58)|^(42501|3F000|25006|57014)$/;

/** Connection lost, or ended by the server: shut down, crashed, idle for too long. */
const CONNECTION_ENDED = /^(08|57P)/;
/** What pg throws where an answer did not come within query_timeout: it has no code. */
const READ_TIMEOUT = 'Query read timeout';

/** A server as messages name it: host and port, never user or password. */
export interface PostgresAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
}

/** Whether a statement ran into statement_timeout. */
export function isCanceled(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === QUERY_CANCELED;
}

/**
 * Whether a statement failed as its connection was lost, by the network or the server: on another one it may pass. Not
 * where the server stayed silent: there another would be waited for as long.
 */
export function isLost(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return CONNECTION_ENDED.test(error.code ?? '');
  return error instanceof Error && error.message !== READ_TIMEOUT;
}

/** A `StoreError` for a server that could not be reached, or did not let us in. */
export function connectError(error: unknown, address: PostgresAddress): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof pg.DatabaseError) return refused(error, address);
  return new StoreError(
    'UNREACHABLE',
    `PostgreSQL at ${where(address)} cannot be reached (${reasonOf(error)}). Check that it runs and that host and port are right.`,
    { cause: error },
  );
}

/** A `StoreError` where a statement failed for the state of the server; any other error as it is. */
export function statementError(error: unknown, address: PostgresAddress, patience: number): unknown {
  if (!(error instanceof pg.DatabaseError)) return connectError(error, address);
  const code = error.code ?? '';
  if (code === LOCK_NOT_AVAILABLE) {
    return new StoreError(
      'LOCKED',
      `The database at ${where(address)} stayed locked by another process for ${patience / 1000} s. Try again when that has finished.`,
      { cause: error },
    );
  }
  return OUT_OF_SERVICE.test(code) ? refused(error, address) : error;
}

function refused(error: pg.DatabaseError, address: PostgresAddress): StoreError {
  return new StoreError(
    'UNREACHABLE',
    `PostgreSQL at ${where(address)} refused: ${error.message}. Check user, password, database name and permissions.`,
    { cause: error },
  );
}

/** Host and port, or the folder of the socket. */
export function where({ host, port }: PostgresAddress): string {
  return host.startsWith('/') ? `${host} (port ${port})` : `${host}:${port}`;
}

/** Node tries every address of a host name and gathers the failures; the first is as good as any. */
function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
