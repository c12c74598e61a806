import type { Dialect } from './dialect.ts';

/** What a column holds: text, a number, or nothing. Neither engine is asked for anything else. */
export type Value = string | number | null;

/** One SQL text with `$1` placeholders, the same for both engines, and the value of each. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly Value[];
  /** Does the same where it is run for so many of the parameters after another; engines may choose. */
  readonly byRow?: RowStatement | undefined;
}

/** A statement for one row of several, and how many of the parameters are one row's. */
export interface RowStatement {
  readonly sql: string;
  readonly width: number;
}

/** One row of an answer, by column name. */
export type Row = Readonly<Record<string, Value>>;

/**
 * A database that stores Wiregraph's tables. It knows SQL and transactions, and nothing of stories.
 *
 * Text goes in and comes back exactly, whatever it holds (`text-escape.ts`).
 */
export interface Engine {
  readonly dialect: Dialect;
  /** The database as messages name it, without user and password. */
  readonly place: string;
  /**
   * Runs the statements in order, all or nothing, one writer at a time over all processes.
   *
   * A list and not a callback: work of another request cannot slip into the transaction and be lost with it.
   *
   * Errors: `StoreError` LOCKED where another process keeps writing, UNREACHABLE where the database is gone.
   *
   * @param closing run behind the statements in the same transaction; where several batches are committed together,
   *   a text that several close with runs once, behind them all
   */
  batch(statements: readonly Statement[], closing?: readonly Statement[]): Promise<void>;
  /**
   * One consistent state of the data; takes a connection at its first statement.
   *
   * @param until when its time is over, on the clock of `performance.now()`; never if it is left out
   */
  read(until?: number): ReadTransaction;
  /** Calls back after each change of the database by any process, and now and then without one; returns what ends it. */
  onChange(listener: () => void): () => void;
  /** Ends every transaction still open and closes the connections. */
  close(): Promise<void>;
}

/** A read transaction: every statement sees the state that the first one saw. */
export interface ReadTransaction {
  /** Errors: `StoreError` TIMEOUT where the time is over before it begins or while it runs. */
  query(statement: Statement): Promise<readonly Row[]>;
  /** Waits for statements under way, then gives the connection back. Calling it twice does no harm. */
  close(): Promise<void>;
}

/** Runs one statement of a snapshot; what the reading functions are given. */
export type Query = (statement: Statement) => Promise<readonly Row[]>;

/** How an engine behaves; the defaults suit a server. */
export interface EngineOptions {
  /** Read transactions at one time; more wait for their turn. */
  readonly readers?: number | undefined;
  /** Milliseconds to wait for another writer, or for a connection to read with, before giving up; 1 or more. */
  readonly patience?: number | undefined;
  /** Changes of stories that are kept for those who were away; 1 or more. */
  readonly changesKept?: number | undefined;
  /** Whether an index is made where there is none; if false, that is an error, and nothing is made. */
  readonly create?: boolean | undefined;
}

export const DEFAULT_READERS = 10;
export const DEFAULT_PATIENCE = 10_000;
