import type { Statement } from './engine.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** Batches that share a transaction at most: until it is committed the process does nothing else. */
const GROUP = 16;

/**
 * NORMAL keeps what was committed when the process is killed; a power cut may take the last commits with it, and
 * the next reading of the files brings them back. Room for a whole group in memory, savepoints included, and
 * fewer of the checkpoints that fold the journal into the file.
 */
const SETTINGS = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma temp_store = memory;
  pragma cache_size = -32000;
  pragma wal_autocheckpoint = 4000`;

interface Batch {
  readonly statements: readonly Statement[];
  readonly settled: PromiseWithResolvers<undefined>;
}

/** Runs a function again and again until the lock it wants is free, and throws if it never is. */
export type Patiently = (attempt: () => void) => Promise<void>;

/**
 * Writes batches, each all or nothing. Those asked for at the same time are committed together, for most of the
 * time goes into the commit; one that fails takes nothing of the others with it.
 */
export class SqliteWriter {
  readonly #connection: SqliteConnection;
  readonly #patiently: Patiently;
  readonly #waiting: Batch[] = [];
  #writing: Promise<void> | null = null;
  #inWalMode = false;

  constructor(connection: SqliteConnection, patiently: Patiently) {
    this.#connection = connection;
    this.#patiently = patiently;
  }

  /** Resolves when the statements are committed. */
  async write(statements: readonly Statement[]): Promise<void> {
    const settled = Promise.withResolvers<undefined>();
    this.#waiting.push({ statements, settled });
    this.#writing ??= this.#writeAll();
    await settled.promise;
  }

  /** Waits for the batches asked for so far, then closes the connection. */
  async close(): Promise<void> {
    await this.#writing;
    this.#connection.close();
  }

  async #writeAll(): Promise<void> {
    // Whoever asks in this turn of the event loop joins.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) await this.#writeGroup(this.#waiting.splice(0, GROUP));
    this.#writing = null;
  }

  async #writeGroup(group: readonly Batch[]): Promise<void> {
    try {
      if (!this.#inWalMode)
        await this.#patiently(() => {
          this.#toWalMode();
        });
      let failures = new Map<Batch, unknown>();
      await this.#patiently(() => {
        failures = commitTogether(this.#connection, group);
      });
      for (const batch of group) {
        if (failures.has(batch)) batch.settled.reject(failures.get(batch));
        else batch.settled.resolve(undefined);
      }
    } catch (error) {
      for (const { settled } of group) settled.reject(error);
    }
  }

  /** Readers go on while a writer writes. Not before the first write: a file of another program stays as it is. */
  #toWalMode(): void {
    this.#connection.execute(SETTINGS);
    this.#inWalMode = true;
  }
}

/**
 * Commits the batches in one transaction, but for those that fail: they are returned with the reason. No other
 * work of this process runs from beginning to end, so nothing slips into the transaction.
 */
function commitTogether(connection: SqliteConnection, group: readonly Batch[]): Map<Batch, unknown> {
  const failures = new Map<Batch, unknown>();
  connection.execute('begin immediate');
  try {
    for (const batch of group) {
      connection.execute('savepoint batch');
      try {
        for (const statement of batch.statements) connection.run(statement);
      } catch (error) {
        // Where the disk is full, SQLite has rolled back everything.
        if (!connection.inTransaction) throw error;
        connection.execute('rollback to batch');
        failures.set(batch, error);
      }
      connection.execute('release batch');
    }
    connection.execute('commit');
    return failures;
  } catch (error) {
    if (connection.inTransaction) connection.execute('rollback');
    throw error;
  }
}
