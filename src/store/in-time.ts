import type { Dialect } from './dialect.ts';
import { StoreError } from './store-error.ts';
import { fixed, type Sql } from './sql.ts';

/** The function by which a statement of SQLite asks whether its time is over; it fails where it is. */
export const IN_TIME = 'wiregraph_in_time';

/**
 * Rows of a table between two looks at the clock. A look costs a tenth of a microsecond, so they add nothing that can
 * be measured to a scan; between two of them at most so many of the longest texts are searched.
 */
const EVERY = 64;

/**
 * Holds for every row, and stops the statement once the time of its snapshot is over: to stand first among the
 * conditions of what reads many rows. PostgreSQL has its own way, statement_timeout.
 *
 * @param alias of a table with rowids
 */
export function inTime({ name }: Dialect, alias: string): Sql[] {
  return name === 'sqlite' ? [fixed(`(${alias}.rowid % ${EVERY} <> 0 or ${IN_TIME}())`)] : [];
}

/** What a statement fails with that is not done in time. */
export function timeIsOver(options?: ErrorOptions): StoreError {
  return new StoreError(
    'TIMEOUT',
    'The time of this snapshot is over: read less with one, or give it more.',
    options,
  );
}
