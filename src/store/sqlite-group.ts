import { setImmediate as turn } from 'node:timers/promises';
import type { Statement } from './engine.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { closingOf, type Batch } from './write-queue.ts';

/** Milliseconds of writing after which the process does other work before the next batch. */
const LONGEST_SPELL = 20;

/**
 * Commits batches in one transaction, but for those that fail: they are returned with the reason. Nothing else may
 * use the connection until then; the process does other work in between.
 *
 * @param begin begins a transaction for writing; what it throws is thrown
 */
export async function commitGroup(
  connection: SqliteConnection,
  group: readonly Batch[],
  begin: () => Promise<void>,
): Promise<Map<Batch, unknown>> {
  await begin();
  const [first, ...others] = group;
  try {
    const write = ({ statements }: Batch): void => {
      runAll(connection, statements);
    };
    await commit(connection, group, write, closingOf(group));
    return new Map();
  } catch (error) {
    if (first !== undefined && others.length === 0) return new Map([[first, error]]);
  }
  await begin();
  return commitApart(connection, group);
}

/**
 * Commits batches in one transaction, each in a savepoint with what closes it, so that it shows which of them fail
 * or leave what cannot be closed. It is no way to write all of them: at each savepoint the search index writes what
 * it has gathered, and every page is kept as it was.
 */
async function commitApart(
  connection: SqliteConnection,
  group: readonly Batch[],
): Promise<Map<Batch, unknown>> {
  const failures = new Map<Batch, unknown>();
  const write = (batch: Batch): void => {
    connection.execute('savepoint batch');
    try {
      runAll(connection, [...batch.statements, ...batch.closing]);
    } catch (error) {
      // Where the disk is full, SQLite has rolled back everything.
      if (!connection.inTransaction) throw error;
      connection.execute('rollback to batch');
      failures.set(batch, error);
    }
    connection.execute('release batch');
  };
  await commit(connection, group, write, []);
  return failures;
}

/** Writes each batch, then what closes them all, and commits; or rolls back and throws. */
async function commit(
  connection: SqliteConnection,
  group: readonly Batch[],
  write: (batch: Batch) => void,
  closing: readonly Statement[],
): Promise<void> {
  let begun = performance.now();
  try {
    for (const batch of group) {
      if (performance.now() - begun > LONGEST_SPELL) {
        await turn();
        begun = performance.now();
      }
      write(batch);
    }
    runAll(connection, closing);
    connection.execute('commit');
  } catch (error) {
    if (connection.inTransaction) connection.execute('rollback');
    throw error;
  }
}

function runAll(connection: SqliteConnection, statements: readonly Statement[]): void {
  for (const statement of statements) connection.run(statement);
}
