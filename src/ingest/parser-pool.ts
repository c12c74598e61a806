import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { READY } from './parser-ready.ts';
import { makeBundle, withoutStories, type Outcome, type Task } from './make-bundle.ts';

/** Files parsed in this thread before others start: a worker takes as long to load as some two hundred stories to parse. */
const FIRST_HERE = 200;
/** More threads than these would wait for the one that writes. */
const MOST_WORKERS = 8;

/** The threads that pay on this machine beside the one that reads and writes. */
export const usefulWorkers = (): number => Math.min(MOST_WORKERS, availableParallelism() - 1);

/** The thread's code: the same file beside this one, as source or as built. */
const WORKER = new URL(`./parser-worker${extname(import.meta.filename)}`, import.meta.url);
/** Threads that may end under one file before it is told as failed: once may be the fault of what ran before it. */
const MOST_ENDS = 2;

interface Waiting {
  readonly task: Task;
  readonly settle: (outcome: Outcome) => void;
  /** Threads that ended while this file was the next they owed an answer for. */
  ends: number;
}

/** One thread and the tasks it was given, in their order, which is that of its answers. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Waiting[];
}

/**
 * Makes the records of files, in worker threads once there are many. The records are the same whatever thread makes
 * them: the parser is pure. A thread that ends, out of memory say, fails only the file that ends the next one too.
 */
export class ParserPool {
  #size: number;
  readonly #firstHere: number;
  readonly #code: URL;
  readonly #threads: Thread[] = [];
  #made = 0;

  /**
   * @param size most worker threads; with 0 all is done in this thread
   * @param firstHere files done in this thread before any is started
   * @param code the thread's code, which says `READY`, then answers each `Task` with its `Outcome`
   */
  constructor(size: number, firstHere = FIRST_HERE, code = WORKER) {
    this.#size = size;
    this.#firstHere = firstHere;
    this.#code = code;
  }

  async make(task: Task): Promise<Outcome> {
    this.#made += 1;
    if (this.#made <= this.#firstHere) return makeBundle(task);
    return new Promise((settle) => {
      this.#deal({ task, settle, ends: 0 });
    });
  }

  /** Ends the threads; nothing is under way then. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  /** Gives a file to the thread that owes the fewest answers. */
  #deal(given: Waiting): void {
    while (this.#threads.length < this.#size) this.#threads.push(this.#start());
    const [first, ...others] = this.#threads;
    if (first === undefined) {
      given.settle(makeBundle(given.task));
      return;
    }
    const idlest = others.reduce(
      (best, one) => (one.waiting.length < best.waiting.length ? one : best),
      first,
    );
    idlest.waiting.push(given);
    idlest.worker.postMessage(given.task);
  }

  #start(): Thread {
    const worker = new Worker(this.#code);
    const thread: Thread = { worker, waiting: [] };
    let began = false;
    let cause: unknown = null;
    worker.on('message', (outcome: Outcome | typeof READY) => {
      if (outcome === READY) {
        began = true;
        return;
      }
      const done = thread.waiting.shift();
      if (done === undefined) return;
      const { text } = done.task.reading.source;
      done.settle({ ...outcome, bundle: { ...outcome.bundle, text } });
    });
    worker.on('error', (error) => {
      cause = error;
    });
    // An answer that cannot be read stands for one that never comes.
    worker.on('messageerror', (error) => {
      cause = error;
      void worker.terminate();
    });
    worker.on('exit', (code) => {
      // On a machine that starts no thread the work is done in this one.
      if (!began) this.#size = 0;
      this.#replace(thread, cause ?? new Error(`its thread ended with code ${String(code)}`));
    });
    return thread;
  }

  /** Deals anew what a thread that has ended still owed, but for a file that ended too many. */
  #replace(thread: Thread, cause: unknown): void {
    const place = this.#threads.indexOf(thread);
    if (place >= 0) this.#threads.splice(place, 1);
    const [suspect, ...others] = thread.waiting.splice(0);
    if (suspect === undefined) return;
    suspect.ends += 1;
    if (suspect.ends >= MOST_ENDS) suspect.settle(withoutStories(suspect.task, cause));
    else this.#deal(suspect);
    for (const other of others) this.#deal(other);
  }
}
