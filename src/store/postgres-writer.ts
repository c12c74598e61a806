import pg from 'pg';
import { beginOn } from './begin-on.ts';
import type { Statement } from './engine.ts';
import { LOCK_NOT_AVAILABLE } from './postgres-errors.ts';
import { NOTIFY } from './postgres-watch.ts';
import { StoreError } from './store-error.ts';
import { type Batch, closingOf, WriteQueue } from './write-queue.ts';

/** Batches that share a transaction at most. */
const GROUP = 16;
/** Locks writers out of one database; any number will do that other programs on it do not use. */
const WRITE_LOCK = 0x77697265;
/** Milliseconds that a group may take: a large file takes seconds, what rewrites whole tables far longer. */
const LONGEST_WRITE = 3_600_000;

/** What a writer needs of its engine. */
export interface WriterMeans {
  /** Milliseconds to wait for another writer. */
  readonly patience: number;
  readonly connect: () => Promise<pg.PoolClient>;
  readonly toQuery: (statement: Statement) => pg.QueryConfig;
  /** What is thrown for an error of the server or of the way to it. */
  readonly toError: (error: unknown) => unknown;
}

/** Why a transaction was rolled back. */
interface Failure {
  readonly reason: unknown;
  /** Whether the database refused a statement of a batch: other batches may be taken all the same. */
  readonly isOfBatch: boolean;
  /** Whether it may have been committed all the same: the server no longer answers. */
  readonly isUnknown: boolean;
}

/** A connection on which a transaction is under way that holds the lock, and its number. */
interface Begun {
  readonly client: pg.PoolClient;
  readonly number: string | null;
}

/** What PostgreSQL tells of a transaction that was under way; null where it cannot be asked. */
type Fate = 'COMMITTED' | 'ROLLED_BACK' | null;

/** The number of the transaction under way. */
const NUMBER = 'select cast(pg_current_xact_id() as text) as number';

/** Writes batches, each all or nothing, on one connection: that is enough for writers that wait for each other. */
export class PostgresWriter {
  readonly #means: WriterMeans;
  readonly #queue = new WriteQueue(GROUP, (group) => this.#commitTogether(group));

  constructor(means: WriterMeans) {
    this.#means = means;
  }

  /** Resolves when the statements are committed, and those that close them. */
  write(statements: readonly Statement[], closing: readonly Statement[]): Promise<void> {
    return this.#queue.write(statements, closing);
  }

  /** Resolves when the batches asked for so far are committed or have failed. */
  finished(): Promise<void> {
    return this.#queue.finished();
  }

  /** In one transaction; where a batch fails in it, each in one of its own. */
  async #commitTogether(group: readonly Batch[]): Promise<Map<Batch, unknown>> {
    const failure = await this.#transaction(group);
    if (failure === null) return new Map();
    if (group.length === 1 || !failure.isOfBatch) throw this.#toError(failure);
    const failures = new Map<Batch, unknown>();
    let outage: Failure | null = null;
    for (const batch of group) {
      // What is committed by then stays committed; the rest would wait as long, each by itself.
      const own: Failure | null = outage ?? (await this.#transaction([batch]));
      if (own === null) continue;
      failures.set(batch, this.#toError(own));
      if (!own.isOfBatch) outage = own;
    }
    return failures;
  }

  /** Runs the batches and what closes them, sent at once; null where they are committed. */
  async #transaction(group: readonly Batch[]): Promise<Failure | null> {
    const begun = await this.#begin();
    if ('reason' in begun) return begun;
    const { client, number } = begun;
    const { patience, toQuery } = this.#means;
    const statements = [...group.flatMap((batch) => batch.statements), ...closingOf(group)];
    const outcomes = await Promise.allSettled([
      ...statements.map((statement) => client.query(toQuery(statement))),
      client.query(NOTIFY),
      // After a failed statement this rolls back.
      client.query(answered('commit', patience + LONGEST_WRITE)),
    ]);
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure === undefined) {
      client.release();
      return null;
    }
    const reason: unknown = failure.reason;
    const isOfServer = reason instanceof pg.DatabaseError;
    // A server that ends a connection tells so as it tells of a statement, but answers nothing behind it: kept for the
    // next group, the connection would fail that too.
    const isCut = !isOfServer || outcomes.at(-1)?.status === 'rejected';
    client.release(isCut);
    const fate = isCut ? await this.#fateOf(number) : 'ROLLED_BACK';
    if (fate === 'COMMITTED') return null;
    return {
      reason,
      isOfBatch: isOfServer && reason.code !== LOCK_NOT_AVAILABLE,
      isUnknown: fate === null,
    };
  }

  /** Begins a transaction that holds the lock. Nothing else is sent until that is answered. */
  async #begin(): Promise<Begun | Failure> {
    try {
      return await beginOn(this.#means.connect, async (client) => {
        const [, { rows }] = await Promise.all([
          client.query(this.#lock()),
          client.query<{ readonly number: string }>(NUMBER),
        ]);
        return { client, number: rows[0]?.number ?? null };
      });
    } catch (reason) {
      return { reason, isOfBatch: false, isUnknown: false };
    }
  }

  /** Asks on another connection what became of a transaction whose own was lost, once it holds the lock no more. */
  async #fateOf(number: string | null): Promise<Fate> {
    if (number === null) return null;
    const begun = await this.#begin();
    if ('reason' in begun) return null;
    const { client } = begun;
    const { patience } = this.#means;
    const [told, ended] = await Promise.allSettled([
      client.query<{ readonly status: string | null }>({
        ...answered('select pg_xact_status(cast($1 as xid8)) as status', patience * 3),
        values: [number],
      }),
      client.query(answered('rollback', patience * 3)),
    ]);
    client.release(ended.status === 'rejected');
    if (told.status === 'rejected') return null;
    return told.value.rows[0]?.status === 'committed' ? 'COMMITTED' : 'ROLLED_BACK';
  }

  #lock(): pg.QueryConfig {
    const { patience } = this.#means;
    return answered(
      `begin; set local lock_timeout = ${Math.ceil(patience)}; select pg_advisory_xact_lock(${WRITE_LOCK})`,
      patience * 2,
    );
  }

  #toError({ reason, isUnknown }: Failure): unknown {
    const error = this.#means.toError(reason);
    if (!isUnknown || !(error instanceof StoreError)) return error;
    const told = `${error.message} What was being saved may have been saved all the same: read it again to be sure.`;
    return new StoreError(error.code, told, { cause: reason });
  }
}

/** SQL that a server must answer within so many milliseconds; the connection is cut where it does not. */
export function answered(
  text: string,
  milliseconds: number,
): pg.QueryConfig & { readonly query_timeout: number } {
  return { text, query_timeout: milliseconds };
}
