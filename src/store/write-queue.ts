import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import type { Statement } from './engine.ts';
import { StoreError } from './store-error.ts';

/** What is written all or nothing: statements, and what closes them, which may close several batches at once. */
export interface Batch {
  readonly statements: readonly Statement[];
  readonly closing: readonly Statement[];
}

/**
 * Commits batches in one transaction and returns those that failed, each with the reason; the others are committed.
 * What it throws failed all of them.
 */
export type CommitTogether = (group: readonly Batch[]) => Promise<ReadonlyMap<Batch, unknown>>;

/** Milliseconds that a group waits for more where the one before it held several: a run of saves is under way. */
const GATHER = 40;

/**
 * Characters of values that a group holds at most, unless its first batch alone has more: a long file takes as long to
 * write as hundreds of short ones, and other processes wait ten seconds for their turn. Sixty-four stories of usual
 * length have 3 million, and PostgreSQL takes half a second for 8 million.
 */
const HEAVIEST = 8_000_000;

interface Waiting extends Batch {
  readonly weight: number;
  readonly settled: PromiseWithResolvers<undefined>;
}

/**
 * Batches in the order they were asked for. Those asked for at the same time are committed together, for most of the
 * time goes into the commit; one that fails takes nothing of the others with it.
 */
export class WriteQueue {
  readonly #size: number;
  readonly #commit: CommitTogether;
  readonly #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  /** Whether the last group held several batches. */
  #inRun = false;
  #onEnough: (() => void) | null = null;

  /** @param size most batches of a group: until it is committed no other process writes */
  constructor(size: number, commit: CommitTogether) {
    this.#size = size;
    this.#commit = commit;
  }

  /**
   * Resolves when the statements are committed, and those that close them.
   *
   * Errors: what `CommitTogether` tells of the batch or of its group; `StoreError` LOCKED also where a group before it,
   * asked for earlier, waited in vain.
   */
  async write(statements: readonly Statement[], closing: readonly Statement[]): Promise<void> {
    const settled = Promise.withResolvers<undefined>();
    const weight = weightOf(statements);
    this.#waiting.push({ statements, closing, settled, weight });
    if (this.#isEnough()) this.#onEnough?.();
    this.#writing ??= this.#writeAll();
    await settled.promise;
  }

  /** Resolves when the batches asked for so far are committed or have failed. */
  async finished(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#gather();
      await this.#writeGroup(this.#nextGroup());
    }
    this.#writing = null;
  }

  /** Whoever asks in this turn of the event loop joins; in a run of saves, whoever asks soon. */
  async #gather(): Promise<void> {
    await turn();
    if (this.#inRun && !this.#isEnough()) {
      const enough = new AbortController();
      this.#onEnough = () => {
        enough.abort();
      };
      await sleep(GATHER, undefined, { signal: enough.signal }).catch(() => undefined);
      this.#onEnough = null;
    }
    this.#inRun = this.#waiting.length > 1;
  }

  #isEnough(): boolean {
    return this.#waiting.length >= this.#size || total(this.#waiting) >= HEAVIEST;
  }

  #nextGroup(): readonly Waiting[] {
    let weight = 0;
    const end = this.#waiting.findIndex((batch, index) => {
      weight += batch.weight;
      return index === this.#size || (index > 0 && weight > HEAVIEST);
    });
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end);
  }

  async #writeGroup(group: readonly Waiting[]): Promise<void> {
    const behind = this.#waiting.length;
    try {
      const failures = await this.#commit(group);
      for (const batch of group) {
        if (failures.has(batch)) batch.settled.reject(failures.get(batch));
        else batch.settled.resolve(undefined);
      }
    } catch (error) {
      // Those behind it have waited for the lock as long: each group would wait for it anew.
      const isLocked = error instanceof StoreError && error.code === 'LOCKED';
      const tired = isLocked ? this.#waiting.splice(0, behind) : [];
      for (const { settled } of [...group, ...tired]) settled.reject(error);
    }
  }
}

const total = (batches: readonly Waiting[]): number => batches.reduce((sum, { weight }) => sum + weight, 0);

/** Characters of all values of the statements. */
function weightOf(statements: readonly Statement[]): number {
  let weight = 0;
  for (const { parameters } of statements)
    for (const value of parameters) if (typeof value === 'string') weight += value.length;
  return weight;
}

/** What closes the batches of a group, each text once. */
export function closingOf(group: readonly Batch[]): readonly Statement[] {
  return [...new Map(group.flatMap(({ closing }) => closing.map((one) => [one.sql, one]))).values()];
}
