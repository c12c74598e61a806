import pg from 'pg';
import { POSTGRES } from './dialect.ts';
import {
  DEFAULT_PATIENCE,
  DEFAULT_READERS,
  type Engine,
  type EngineOptions,
  type ReadTransaction,
  type Row,
  type Statement,
  type Value,
} from './engine.ts';
import { beginOn } from './begin-on.ts';
import { ChangeSignal } from './change-signal.ts';
import { watchPostgres } from './postgres-watch.ts';
import { answered, PostgresWriter } from './postgres-writer.ts';
import { PooledRead, type ReadConnection } from './pooled-read.ts';
import { timeIsOver } from './in-time.ts';
import { connectError, isCanceled, type PostgresAddress, statementError, where } from './postgres-errors.ts';
import { StoreError } from './store-error.ts';
import { StatementNames } from './statement-names.ts';
import { escapeText, unescapeText } from './text-escape.ts';
import { Turnstile } from './turnstile.ts';

/** Milliseconds: the largest statement_timeout that PostgreSQL takes. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/**
 * Opens a PostgreSQL database, by an address such as `postgres://user:password@host:5432/name`.
 *
 * Errors: `StoreError` UNREACHABLE where the address is none, or no server answers at it.
 */
export async function openPostgres(location: string, options: EngineOptions = {}): Promise<Engine> {
  const engine = new PostgresEngine(location, addressOf(location), options);
  try {
    await engine.open();
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

function addressOf(location: string): PostgresAddress {
  try {
    const { host, port, database = '' } = new pg.Client({ connectionString: location });
    return { host, port, database };
  } catch {
    // Neither the address nor the error about it is shown: both may hold the password.
    throw new StoreError(
      'UNREACHABLE',
      'The address of the PostgreSQL database cannot be read; expected postgres://user:password@host:5432/name, with special characters in the password percent-encoded.',
    );
  }
}

class PostgresEngine implements Engine {
  readonly dialect = POSTGRES;
  readonly place: string;
  readonly #address: PostgresAddress;
  readonly #patience: number;
  readonly #pool: pg.Pool;
  readonly #turnstile: Turnstile;
  readonly #reads = new Set<ReadTransaction>();
  readonly #names = new StatementNames();
  readonly #writer: PostgresWriter;
  #closed: Promise<void> | null = null;
  readonly #signal: ChangeSignal;

  constructor(location: string, address: PostgresAddress, options: EngineOptions) {
    const readers = options.readers ?? DEFAULT_READERS;
    this.place = `The database ${address.database} at ${where(address)}`;
    this.#address = address;
    this.#patience = options.patience ?? DEFAULT_PATIENCE;
    this.#turnstile = new Turnstile(readers, this.#patience);
    this.#pool = new pg.Pool({
      connectionString: location,
      max: readers + 1,
      connectionTimeoutMillis: this.#patience,
      keepAlive: true,
      application_name: 'wiregraph',
      // Statements go out without waiting for the answer to the one before: a batch is one round trip.
      pipeline: true,
    });
    this.#writer = new PostgresWriter({
      patience: this.#patience,
      // What was asked for before the end is written.
      connect: () => this.#take(),
      toQuery: (statement) => this.#toPostgres(statement),
      toError: (error) => this.#statementError(error),
    });
    this.#signal = new ChangeSignal((tell) => watchPostgres(location, tell));
    // A connection that breaks tells its next user; without a listener it would end the process.
    this.#pool.on('error', ignore);
    this.#pool.on('connect', (client) => {
      client.on('error', ignore);
    });
  }

  async open(): Promise<void> {
    const client = await this.#connect();
    try {
      const { rows } = await client.query<{ readonly encoding: string }>(
        `select current_setting('server_encoding') as encoding`,
      );
      const encoding = rows[0]?.encoding;
      if (encoding !== 'UTF8') {
        throw new StoreError(
          'NOT_A_WIREGRAPH_DATABASE',
          `${this.place} has the encoding ${String(encoding)}; expected UTF8. Make one with: create database … encoding 'UTF8' template template0.`,
        );
      }
    } finally {
      client.release();
    }
  }

  batch(statements: readonly Statement[], closing: readonly Statement[] = []): Promise<void> {
    return this.#closed === null ? this.#writer.write(statements, closing) : Promise.reject(closedError());
  }

  read(until = Infinity): ReadTransaction {
    const begin = async (): Promise<ReadConnection> => {
      const connection = await this.#beginRead(until, () => this.#reads.delete(read));
      this.#reads.add(read);
      return connection;
    };
    const read = new PooledRead(this.#turnstile, begin, until);
    return read;
  }

  onChange(listener: () => void): () => void {
    return this.#signal.listen(listener);
  }

  close(): Promise<void> {
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #end(): Promise<void> {
    await this.#signal.close();
    await this.#writer.finished();
    await Promise.all([...this.#reads].map((read) => read.close()));
    await this.#pool.end();
  }

  async #beginRead(until: number, onEnd: () => void): Promise<ReadConnection> {
    const timeLeft = (): number => Math.max(1, Math.ceil(until - performance.now()));
    let timeout = timeLeft();
    const limit = timeout > LONGEST_TIMEOUT ? '' : `; ${limitOf(timeout)}`;
    const client = await this.#begin(`begin isolation level repeatable read read only${limit}`);
    return {
      query: async (statement) => {
        const left = timeLeft();
        const isLimited = left <= LONGEST_TIMEOUT;
        try {
          // Sent along with the statement, and only where the one before took a part of the time.
          const shorter = isLimited && left < timeout * 0.9 ? client.query(limitOf((timeout = left))) : null;
          const { text, values, name } = this.#toPostgres(statement);
          const wait = isLimited ? { query_timeout: Math.min(left + this.#patience, LONGEST_TIMEOUT) } : {};
          const [{ rows }] = await Promise.all([
            client.query<Record<string, unknown>>({ text, values, name, ...wait }),
            shorter,
          ]);
          return rows.map(fromPostgres);
        } catch (error) {
          throw isLimited && isCanceled(error) ? timeIsOver({ cause: error }) : this.#statementError(error);
        }
      },
      end: async () => {
        onEnd();
        // Behind the statements under way, so this waits for them, but not for a server that has fallen silent.
        const broken = await client.query(answered('rollback', this.#patience)).then(
          () => false,
          () => true,
        );
        client.release(broken);
      },
    };
  }

  #begin(statement: string): Promise<pg.PoolClient> {
    const begin = async (client: pg.PoolClient): Promise<pg.PoolClient> => {
      await client.query(answered(statement, this.#patience));
      return client;
    };
    return beginOn(
      () => this.#connect(),
      begin,
      (error) => this.#statementError(error),
    );
  }

  async #connect(): Promise<pg.PoolClient> {
    if (this.#closed !== null) throw closedError();
    return this.#take();
  }

  async #take(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw connectError(error, this.#address);
    }
  }

  #toPostgres({ sql, parameters }: Statement): pg.QueryConfig {
    const name = this.#names.of(sql);
    const values = parameters.map((value) => (typeof value === 'string' ? escapeText(value) : value));
    return name === null ? { text: sql, values } : { name, text: sql, values };
  }

  #statementError(error: unknown): unknown {
    return statementError(error, this.#address, this.#patience);
  }
}

function closedError(): Error {
  return new Error('This repository is closed: open another to go on.');
}

function limitOf(milliseconds: number): string {
  return `set local statement_timeout = ${milliseconds}`;
}

function fromPostgres(row: Readonly<Record<string, unknown>>): Row {
  const values: Record<string, Value> = {};
  for (const name in row) {
    const value = row[name];
    if (typeof value === 'string') values[name] = unescapeText(value);
    else if (typeof value === 'number' || value === null) values[name] = value;
    else throw new TypeError(`PostgreSQL gave ${name} as ${typeof value}; cast it to text or integer.`);
  }
  return values;
}

function ignore(): void {
  // What happened is told where the connection is used.
}
