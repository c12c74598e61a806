import { StoreError } from './store-error.ts';

/** Gives a place taken back; calling it twice does no harm. */
export type Leave = () => void;

/** Lets a fixed number in at a time; the others wait in the order they came. */
export class Turnstile {
  readonly #patience: number;
  readonly #places: number;
  /** In the order they came. */
  readonly #waiters = new Set<(leave: Leave) => void>();
  #free: number;

  /**
   * @param places how many may be in at a time
   * @param patience milliseconds to wait before giving up
   */
  constructor(places: number, patience: number) {
    this.#places = places;
    this.#free = places;
    this.#patience = patience;
  }

  /**
   * Waits for a place and takes it.
   *
   * @param signal gives up waiting
   *
   * Errors: `StoreError` LOCKED where no place comes free in time; the signal's reason.
   */
  async enter(signal: AbortSignal): Promise<Leave> {
    signal.throwIfAborted();
    if (this.#free > 0) {
      this.#free -= 1;
      return this.#leave();
    }
    const { promise, resolve, reject } = Promise.withResolvers<Leave>();
    this.#waiters.add(resolve);
    // A waiter that gives up leaves the queue at once: a place offered to it would be lost.
    const giveUp = (reason: unknown): void => {
      this.#waiters.delete(resolve);
      reject(reason instanceof Error ? reason : new Error('Gave up waiting.', { cause: reason }));
    };
    const onAbort = (): void => {
      giveUp(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => {
      giveUp(this.#tired());
    }, this.#patience);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    }
  }

  #tired(): StoreError {
    const seconds = this.#patience / 1000;
    return new StoreError(
      'LOCKED',
      `All ${this.#places} connections for reading stayed in use for ${seconds} s. Try again; if it lasts, some snapshot is never closed.`,
    );
  }

  #leave(): Leave {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const next = this.#waiters.values().next().value;
      if (next === undefined) {
        this.#free += 1;
        return;
      }
      this.#waiters.delete(next);
      next(this.#leave());
    };
  }
}
