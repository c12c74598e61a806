import type { Repository } from '../store/repository.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import { Reads } from './loaders/reads.ts';

/** What resolvers share while one request is answered. */
export interface Context {
  /** Relations, by the id of a record. */
  readonly loaders: Loaders;
  /** Everything else; all reads of a request see one state of the data. */
  readonly reads: Pick<Reads, 'read' | 'hold'>;
  /** The data as it goes on, for subscriptions. */
  readonly live: LiveData;
}

/** The data beyond the one state that a request sees. */
export interface LiveData {
  /** Reads from the state of this moment; nothing of the database is held afterwards. */
  read<T>(query: (snapshot: Snapshot) => Promise<T>): Promise<T>;
  /** Calls back after each change, and now and then without one; returns what ends it. */
  onChange(listener: () => void): () => void;
  /** Aborted when the server closes: what waits for changes is over then. */
  readonly closing: AbortSignal;
}

/** The live data of a repository. */
export function liveData(repository: Repository, closing: AbortSignal): LiveData {
  return {
    async read(query) {
      const snapshot = repository.snapshot();
      try {
        return await query(snapshot);
      } finally {
        await snapshot.close();
      }
    },
    onChange: (listener) => repository.onChange(listener),
    closing,
  };
}

/** A context with its end: whoever makes one closes it, whatever became of the request. */
export interface RequestContext extends Context {
  /** Closes the snapshot if one was opened; whatever reads after it fails. */
  readonly close: () => Promise<void>;
}

/**
 * Makes the context of one request. Opens nothing yet.
 *
 * @param milliseconds What the request may take from its first read on; after it every read fails.
 */
export function createContext(repository: Repository, live: LiveData, milliseconds: number): RequestContext {
  const reads = new Reads(() => repository.snapshot({ until: performance.now() + milliseconds }));
  return { loaders: createLoaders(reads), reads, live, close: () => reads.close() };
}
