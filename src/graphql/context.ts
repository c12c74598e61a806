import type { Repository, Snapshot } from '../store/repository.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';

/** What resolvers share while one request is answered. */
export interface Context {
  readonly loaders: Loaders;
  /** One state of the data for the whole answer; opened when first asked for. */
  readonly snapshot: () => Snapshot;
}

/** A context with its end: whoever makes one closes it, whatever became of the request. */
export interface RequestContext extends Context {
  /** Closes the snapshot if one was opened; whatever reads after it fails. */
  readonly close: () => Promise<void>;
}

/** Makes the context of one request. Opens nothing yet. */
export function createContext(repository: Repository): RequestContext {
  let opened: Snapshot | undefined;
  let closed = false;
  const snapshot = (): Snapshot => {
    // Fields of a cancelled query may still be under way.
    if (closed) throw new Error('the request is over: its snapshot is closed');
    return (opened ??= repository.snapshot());
  };
  return {
    loaders: createLoaders(snapshot),
    snapshot,
    async close() {
      if (closed) return;
      closed = true;
      await opened?.close();
    },
  };
}
