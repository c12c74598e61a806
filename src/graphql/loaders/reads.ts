import type { Snapshot } from '../../store/snapshot.ts';

/**
 * The reads of one request, in waves: what is asked for while a wave is read waits for its end and then goes out
 * together, whichever answer came first. So the statements of a query are the same on every engine, at every speed,
 * and as few as can be; waiting costs little, since a snapshot reads one statement after the other anyway.
 */
export class Reads {
  readonly #open: () => Snapshot;
  #snapshot: Snapshot | undefined;
  #closed = false;
  #running = 0;
  #held = 0;
  #waiting: { readonly rank: number; readonly dispatch: () => void }[] = [];

  /** @param open Opens the snapshot; called once, by the first read. */
  constructor(open: () => Snapshot) {
    this.#open = open;
  }

  /** Reads from the snapshot of the request. Fails once the request is over. */
  async read<T>(query: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    // Fields of a cancelled query may still be under way.
    if (this.#closed) throw new Error('the request is over: its snapshot is closed');
    this.#running++;
    try {
      return await query((this.#snapshot ??= this.#open()));
    } finally {
      this.#running--;
      this.#next();
    }
  }

  /** Calls back when the next wave goes out, lower ranks first. */
  schedule(rank: number, dispatch: () => void): void {
    this.#waiting.push({ rank, dispatch });
    if (this.#waiting.length === 1) this.#next();
  }

  /** Keeps the next wave back, and with it all that is asked for meanwhile, until what is returned is called. */
  hold(): () => void {
    this.#held++;
    return () => {
      this.#held--;
      this.#next();
    };
  }

  /** Closes the snapshot if one was opened. May be called twice. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#snapshot?.close();
  }

  /**
   * Sends the next wave after a turn of the event loop, in which the fields that have their answers ask for what
   * they need. SQLite answers without one: a large query would hold up all others, and nobody would notice that its
   * client has hung up.
   */
  #next(): void {
    setImmediate(() => {
      if (this.#running > 0 || this.#held > 0 || this.#closed) return;
      // By rank, for answers of many rows and of few arrive in different orders.
      const wave = this.#waiting.sort((one, other) => one.rank - other.rank);
      this.#waiting = [];
      for (const { dispatch } of wave) dispatch();
    });
  }
}
