import type { Statement } from './engine.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { commitGroup } from './sqlite-group.ts';
import { WriteQueue } from './write-queue.ts';

/** Batches that share a transaction at most. */
const GROUP = 64;

/**
 * NORMAL keeps what was committed when the process is killed; a power cut may take the last commits with it, and
 * the next reading of the files brings them back. Room for a whole group in memory, savepoints included, and
 * fewer of the checkpoints that fold the journal into the file.
 */
const SETTINGS = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma temp_store = memory;
  pragma cache_size = -64000;
  pragma wal_autocheckpoint = 16000`;

/** Runs a function again and again until the lock it wants is free, and throws if it never is. */
export type Patiently = (attempt: () => void) => Promise<void>;

/** Writes batches, each all or nothing, on a connection that nothing else writes on. */
export class SqliteWriter {
  readonly #connection: SqliteConnection;
  readonly #patiently: Patiently;
  readonly #queue: WriteQueue;
  #inWalMode = false;

  constructor(connection: SqliteConnection, patiently: Patiently) {
    this.#connection = connection;
    this.#patiently = patiently;
    this.#queue = new WriteQueue(GROUP, (group) => commitGroup(connection, group, () => this.#begin()));
  }

  /** Resolves when the statements are committed, and those that close them. */
  write(statements: readonly Statement[], closing: readonly Statement[]): Promise<void> {
    return this.#queue.write(statements, closing);
  }

  /** Waits for the batches asked for so far, then closes the connection. */
  async close(): Promise<void> {
    await this.#queue.finished();
    this.#connection.close();
  }

  async #begin(): Promise<void> {
    if (!this.#inWalMode)
      await this.#patiently(() => {
        this.#toWalMode();
      });
    await this.#patiently(() => {
      this.#connection.execute('begin immediate');
    });
  }

  /** Readers go on while a writer writes. Not before the first write: a file of another program stays as it is. */
  #toWalMode(): void {
    this.#connection.execute(SETTINGS);
    this.#inWalMode = true;
  }
}
