import type { Repository } from '../store/repository.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import { Reads } from './loaders/reads.ts';

/** What resolvers share while one request is answered. */
export interface Context {
  /** Relations, by the id of a record. */
  readonly loaders: Loaders;
  /** Everything else; all reads of a request see one state of the data. */
  readonly reads: Pick<Reads, 'read'>;
}

/** A context with its end: whoever makes one closes it, whatever became of the request. */
export interface RequestContext extends Context {
  /** Closes the snapshot if one was opened; whatever reads after it fails. */
  readonly close: () => Promise<void>;
}

/** Makes the context of one request. Opens nothing yet. */
export function createContext(repository: Repository): RequestContext {
  const reads = new Reads(() => repository.snapshot());
  return { loaders: createLoaders(reads), reads, close: () => reads.close() };
}
