import type { ReadTransaction, Row, Statement } from './engine.ts';
import { timeIsOver } from './in-time.ts';
import type { Leave, Turnstile } from './turnstile.ts';

/** A connection with a read transaction begun on it. */
export interface ReadConnection {
  query(statement: Statement): Promise<readonly Row[]>;
  /** Ends the transaction and gives the connection back to its pool. */
  end(): Promise<void>;
}

/** What both engines do alike: wait for a place, connect at the first statement, refuse once closed. */
export class PooledRead implements ReadTransaction {
  readonly #turnstile: Turnstile;
  readonly #connect: () => Promise<ReadConnection>;
  readonly #until: number;
  readonly #closing = new AbortController();
  #connection: Promise<ReadConnection> | null = null;
  #leave: Leave | null = null;
  #closed: Promise<void> | null = null;
  /** Settles when the statement before has ended. */
  #before: Promise<unknown> = Promise.resolve();

  /**
   * @param connect opens a connection and begins the transaction
   * @param until when its time is over, on the clock of `performance.now()`
   */
  constructor(turnstile: Turnstile, connect: () => Promise<ReadConnection>, until: number) {
    this.#turnstile = turnstile;
    this.#connect = connect;
    this.#until = until;
  }

  async query(statement: Statement): Promise<readonly Row[]> {
    this.#closing.signal.throwIfAborted();
    this.#connection ??= this.#open();
    const connection = await this.#connection;
    this.#closing.signal.throwIfAborted();
    if (this.#until === Infinity) return connection.query(statement);
    const answer = this.#before.then(() => {
      this.#closing.signal.throwIfAborted();
      if (performance.now() >= this.#until) throw timeIsOver();
      return connection.query(statement);
    });
    // One after the other, or those sent together would each have the time that is left for all.
    this.#before = answer.catch(() => undefined);
    return answer;
  }

  close(): Promise<void> {
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #open(): Promise<ReadConnection> {
    this.#leave = await this.#turnstile.enter(this.#closing.signal);
    return this.#connect();
  }

  async #end(): Promise<void> {
    this.#closing.abort(new Error('This snapshot is closed: open another to read on.'));
    try {
      // Where opening failed, the statement that asked for it has told so.
      const connection = await this.#connection?.catch(() => null);
      await connection?.end();
    } finally {
      this.#leave?.();
    }
  }
}
