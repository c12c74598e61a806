import type { Reading } from '../sources/read.ts';

/** Short files held at once. */
export const FILES_AT_ONCE = 128;
/** Places that a long file takes, and each file until it is known how long it is: sixteen such are held at once. */
const PLACES_OF_LONG = FILES_AT_ONCE / 16;
/** Bytes of the longest file that takes a single place. */
const SHORT = 100_000;

/** Room for files that are read and not yet stored: for many short ones, so that they are stored together, or for a few long ones. */
export class Room {
  #free = FILES_AT_ONCE;
  readonly #waiting: PromiseWithResolvers<undefined>[] = [];
  #failure: { readonly reason: unknown } | null = null;

  /**
   * Reads a file and deals with it, once there is room and in the order of the calls.
   *
   * Errors: those of reading and dealing; once one has failed, whoever still waits for room fails for the same reason.
   */
  async hold<Result>(
    read: () => Promise<Reading | null>,
    deal: (reading: Reading | null) => Promise<Result>,
  ): Promise<Result> {
    let taken = PLACES_OF_LONG;
    await this.#take();
    try {
      const reading = await read();
      if (reading === null || reading.source.sizeInBytes <= SHORT) {
        taken = 1;
        this.#give(PLACES_OF_LONG - taken);
      }
      return await deal(reading);
    } catch (reason) {
      this.#stop(reason);
      throw reason;
    } finally {
      this.#give(taken);
    }
  }

  async #take(): Promise<void> {
    if (this.#failure !== null) throw this.#failure.reason;
    const place = Promise.withResolvers<undefined>();
    this.#waiting.push(place);
    this.#admit();
    await place.promise;
  }

  #stop(reason: unknown): void {
    this.#failure ??= { reason };
    for (const { reject } of this.#waiting.splice(0)) reject(reason);
  }

  #give(places: number): void {
    this.#free += places;
    this.#admit();
  }

  #admit(): void {
    while (this.#free >= PLACES_OF_LONG) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#free -= PLACES_OF_LONG;
      next.resolve(undefined);
    }
  }
}
