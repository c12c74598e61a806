/** Starts to watch the database for changes and returns what ends it. */
export type WatchDatabase = (tell: () => void) => () => Promise<void>;

/** Tells listeners that the data may have changed; watches the database only while there are any. */
export class ChangeSignal {
  readonly #watch: WatchDatabase;
  readonly #listeners = new Set<() => void>();
  #stop: (() => Promise<void>) | null = null;
  #ending: Promise<unknown> = Promise.resolve();

  constructor(watch: WatchDatabase) {
    this.#watch = watch;
  }

  /** Calls back after each change, and now and then without one; returns what ends it. */
  listen(listener: () => void): () => void {
    const own = (): void => {
      listener();
    };
    this.#listeners.add(own);
    this.#stop ??= this.#watch(() => {
      this.tell();
    });
    return () => {
      this.#listeners.delete(own);
      if (this.#listeners.size === 0) this.#end();
    };
  }

  /** To be called where a change is known. */
  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Ends all listening; resolves once the database is left alone. */
  async close(): Promise<void> {
    this.#listeners.clear();
    this.#end();
    await this.#ending;
  }

  #end(): void {
    const stop = this.#stop;
    this.#stop = null;
    if (stop !== null) this.#ending = Promise.all([this.#ending, stop()]);
  }
}
