import { setTimeout as sleep } from 'node:timers/promises';
import { SQLITE } from './dialect.ts';
import {
  DEFAULT_PATIENCE,
  DEFAULT_READERS,
  type Engine,
  type EngineOptions,
  type ReadTransaction,
  type Statement,
} from './engine.ts';
import { ChangeSignal } from './change-signal.ts';
import { PooledRead, type ReadConnection } from './pooled-read.ts';
import { StoreError } from './store-error.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { isBusy, sqliteError } from './sqlite-errors.ts';
import { existingPlace, placeOf, sameFileAt, type SqlitePlace } from './sqlite-place.ts';
import { SqliteWriter } from './sqlite-writer.ts';
import { Turnstile } from './turnstile.ts';

/** Milliseconds that one attempt at a lock may hold up the process; between attempts other work goes on. */
const ATTEMPT = 20;
/** The longest pause between two attempts, in milliseconds. */
const LONGEST_PAUSE = 50;
/** Milliseconds between two looks at whether another process has changed the file. */
const LOOK_EVERY = 200;
/** Touches the file, which opening alone does not: takes up an unfinished journal, notices what is no database. */
const TOUCH = 'select 1 from sqlite_schema limit 1';

/**
 * Opens a SQLite file, or makes it with its folder.
 *
 * Errors: `StoreError` UNREACHABLE, LOCKED, NO_INDEX or NOT_A_WIREGRAPH_DATABASE.
 */
export async function openSqlite(location: string, options: EngineOptions = {}): Promise<Engine> {
  const place = options.create === false ? existingPlace(location) : placeOf(location);
  const engine = new SqliteEngine(place, options);
  try {
    await engine.open();
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

class SqliteEngine implements Engine {
  readonly dialect = SQLITE;
  readonly place: string;
  readonly #place: SqlitePlace;
  readonly #patience: number;
  readonly #turnstile: Turnstile;
  readonly #reads = new Set<ReadTransaction>();
  readonly #idle: SqliteConnection[] = [];
  #writer: SqliteWriter | null = null;
  /** Throws where the file is another than the one that was opened. */
  #checkFile: () => void = () => undefined;
  readonly #signal = new ChangeSignal((tell) => this.#watch(tell));

  constructor(place: SqlitePlace, options: EngineOptions) {
    this.place = place.path;
    this.#place = place;
    this.#patience = options.patience ?? DEFAULT_PATIENCE;
    this.#turnstile = new Turnstile(options.readers ?? DEFAULT_READERS, this.#patience);
  }

  async open(): Promise<void> {
    const connection = this.#connect(false);
    this.#writer = new SqliteWriter(connection, (attempt) => this.#patiently(attempt));
    await this.#patiently(() => {
      connection.execute(TOUCH);
    });
    this.#checkFile = sameFileAt(this.#place.path);
  }

  async batch(statements: readonly Statement[], closing: readonly Statement[] = []): Promise<void> {
    try {
      const writer = this.#openWriter();
      this.#checkFile();
      await writer.write(statements, closing);
      this.#signal.tell();
    } catch (error) {
      throw sqliteError(error, this.#place.path);
    }
  }

  read(until = Infinity): ReadTransaction {
    const begin = async (): Promise<ReadConnection> => {
      const connection = await this.#beginRead();
      connection.until = until;
      this.#reads.add(read);
      return {
        query: async (statement) => connection.all(statement),
        end: async () => {
          this.#reads.delete(read);
          // Where the file failed under it, SQLite has ended the transaction.
          if (connection.inTransaction) connection.execute('rollback');
          connection.until = Infinity;
          this.#idle.push(connection);
        },
      };
    };
    const read = new PooledRead(this.#turnstile, begin, until);
    return read;
  }

  onChange(listener: () => void): () => void {
    return this.#signal.listen(listener);
  }

  async close(): Promise<void> {
    await this.#signal.close();
    const writer = this.#writer;
    this.#writer = null;
    await Promise.all([...this.#reads].map((read) => read.close()));
    for (const connection of this.#idle.splice(0)) connection.close();
    // Last, for the last connection to a file folds the journal into it, which readers may not.
    await writer?.close();
    this.#place.leave();
  }

  async #beginRead(): Promise<SqliteConnection> {
    this.#openWriter();
    this.#checkFile();
    const connection = this.#idle.pop() ?? this.#connect(true);
    try {
      connection.execute('begin');
      await this.#patiently(() => {
        connection.execute(TOUCH);
      });
      this.#openWriter();
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  /** SQLite tells nobody of a change; asking costs microseconds, for the answer lies in memory shared by all. */
  #watch(tell: () => void): () => Promise<void> {
    let connection: SqliteConnection | null = null;
    let version: unknown;
    const look = (): void => {
      try {
        connection ??= this.#connect(true);
        const before = version;
        version = connection.all({ sql: 'pragma data_version', parameters: [] })[0]?.['data_version'];
        if (version !== before) tell();
      } catch {
        // Locked for a moment, or gone: who reads is told so. The next look is at a new connection.
        connection?.close();
        connection = null;
        version = undefined;
      }
    };
    const timer = setInterval(look, LOOK_EVERY).unref();
    return async () => {
      clearInterval(timer);
      connection?.close();
    };
  }

  #openWriter(): SqliteWriter {
    if (this.#writer === null) throw new Error('This repository is closed: open another to go on.');
    return this.#writer;
  }

  #connect(readOnly: boolean): SqliteConnection {
    try {
      return new SqliteConnection(this.#place.path, { readOnly, timeout: ATTEMPT });
    } catch (error) {
      throw sqliteError(error, this.#place.path);
    }
  }

  /** Tries until the lock is free or patience ends; the pauses leave the process to others. */
  async #patiently(attempt: () => void): Promise<void> {
    const start = performance.now();
    for (let pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        attempt();
        return;
      } catch (error) {
        if (!isBusy(error)) throw sqliteError(error, this.#place.path);
        if (performance.now() - start > this.#patience) throw this.#locked(error);
      }
      await sleep(pause * (0.5 + Math.random() / 2));
    }
  }

  #locked(cause: unknown): StoreError {
    return new StoreError(
      'LOCKED',
      `The database ${this.#place.path} stayed locked by another process for ${this.#patience / 1000} s. Try again when that has finished.`,
      { cause },
    );
  }
}
