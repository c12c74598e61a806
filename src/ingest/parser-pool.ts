import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { makeBundle, withoutStories, type Outcome, type Task } from './make-bundle.ts';

/** Files parsed in this thread before others start: a worker takes as long to load as some two hundred stories to parse. */
const FIRST_HERE = 200;
/** More threads than these would wait for the one that writes. */
const MOST_WORKERS = 8;

/** The threads that pay on this machine beside the one that reads and writes. */
export const usefulWorkers = (): number => Math.min(MOST_WORKERS, availableParallelism() - 1);

interface Waiting {
  readonly task: Task;
  readonly settle: (outcome: Outcome) => void;
}

/** One thread and the tasks it was given, in their order, which is that of its answers. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Waiting[];
}

/**
 * Makes the records of files, in worker threads once there are many. The records are the same whatever thread makes
 * them: the parser is pure.
 */
export class ParserPool {
  readonly #size: number;
  readonly #firstHere: number;
  readonly #threads: Thread[] = [];
  #made = 0;

  /**
   * @param size most worker threads; with 0 all is done in this thread
   * @param firstHere files done in this thread before any is started
   */
  constructor(size: number, firstHere = FIRST_HERE) {
    this.#size = size;
    this.#firstHere = firstHere;
  }

  async make(task: Task): Promise<Outcome> {
    this.#made += 1;
    if (this.#made <= this.#firstHere || this.#size === 0) return makeBundle(task);
    while (this.#threads.length < this.#size) this.#threads.push(this.#start());
    const [first, ...others] = this.#threads;
    if (first === undefined) return makeBundle(task);
    const idlest = others.reduce(
      (best, one) => (one.waiting.length < best.waiting.length ? one : best),
      first,
    );
    return new Promise((settle) => {
      idlest.waiting.push({ task, settle });
      idlest.worker.postMessage(task);
    });
  }

  /** Ends the threads; nothing is under way then. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  #start(): Thread {
    // The same file beside this one, as source or as built.
    const worker = new Worker(new URL(`./parser-worker${extname(import.meta.filename)}`, import.meta.url));
    const thread: Thread = { worker, waiting: [] };
    worker.on('message', (outcome: Outcome) => {
      const done = thread.waiting.shift();
      if (done === undefined) return;
      const { text } = done.task.reading.source;
      done.settle({ ...outcome, bundle: { ...outcome.bundle, text } });
    });
    // Out of memory, say: the files it had are told as failed, the next go to a new thread.
    worker.on('error', (error) => {
      const place = this.#threads.indexOf(thread);
      if (place >= 0) this.#threads.splice(place, 1);
      for (const { task, settle } of thread.waiting.splice(0)) settle(withoutStories(task, error));
    });
    return thread;
  }
}
