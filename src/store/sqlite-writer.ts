import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import type { Statement } from './engine.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { commitGroup, type GroupedBatch } from './sqlite-group.ts';

/** Batches that share a transaction at most: until it is committed no other process writes. */
const GROUP = 64;
/** Milliseconds that a group waits for more where the one before it held several: a run of saves is under way. */
const GATHER = 40;

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

interface Batch extends GroupedBatch {
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
  /** Whether the last group held several batches. */
  #inRun = false;
  #onEnough: (() => void) | null = null;

  constructor(connection: SqliteConnection, patiently: Patiently) {
    this.#connection = connection;
    this.#patiently = patiently;
  }

  /** Resolves when the statements are committed, and those that close them. */
  async write(statements: readonly Statement[], closing: readonly Statement[]): Promise<void> {
    const settled = Promise.withResolvers<undefined>();
    if (this.#waiting.push({ statements, closing, settled }) === GROUP) this.#onEnough?.();
    this.#writing ??= this.#writeAll();
    await settled.promise;
  }

  /** Waits for the batches asked for so far, then closes the connection. */
  async close(): Promise<void> {
    await this.#writing;
    this.#connection.close();
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#gather();
      await this.#writeGroup(this.#waiting.splice(0, GROUP));
    }
    this.#writing = null;
  }

  /** Whoever asks in this turn of the event loop joins; in a run of saves, whoever asks soon. */
  async #gather(): Promise<void> {
    await turn();
    if (this.#inRun && this.#waiting.length < GROUP) {
      const enough = new AbortController();
      this.#onEnough = () => {
        enough.abort();
      };
      await sleep(GATHER, undefined, { signal: enough.signal }).catch(() => undefined);
      this.#onEnough = null;
    }
    this.#inRun = this.#waiting.length > 1;
  }

  async #writeGroup(group: readonly Batch[]): Promise<void> {
    try {
      if (!this.#inWalMode)
        await this.#patiently(() => {
          this.#toWalMode();
        });
      const failures = await commitGroup(this.#connection, group, () =>
        this.#patiently(() => {
          this.#connection.execute('begin immediate');
        }),
      );
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
