import DataLoader from 'dataloader';
import type { Snapshot } from '../../store/snapshot.ts';
import type { Reads } from './reads.ts';

/** What belongs to many ids; ids nothing was found for are left out. */
type Found<T> = Promise<ReadonlyMap<string, T>>;

/** Loaders of values that depend on a field's arguments: the ids with equal arguments are read together. */
export interface ArgumentLoader<A, T> {
  load(argument: A, id: string): Promise<T>;
}

/** Makes the loaders of one request: an id is read once, together with all others asked for in the same wave. */
export class LoaderFactory {
  readonly #reads: Reads;
  #made = 0;

  constructor(reads: Reads) {
    this.#reads = reads;
  }

  /**
   * A loader of one value an id.
   *
   * @param read Reads what belongs to many ids, with as many statements for many as for one.
   * @param missing What stands for an id that nothing was found for.
   * @param rank Place among the loaders of a wave: that of its making, if left out.
   */
  batchLoader<T, M>(
    read: (snapshot: Snapshot, ids: readonly string[]) => Found<T>,
    missing: M,
    rank = this.#made++,
  ): DataLoader<string, T | M> {
    return new DataLoader<string, T | M>(
      async (ids) => {
        const values = await this.#reads.read((snapshot) => read(snapshot, ids));
        return ids.map((id) => values.get(id) ?? missing);
      },
      {
        batchScheduleFn: (dispatch) => {
          this.#reads.schedule(rank, dispatch);
        },
      },
    );
  }

  /** One loader for each set of arguments that a query holds: it holds few, whatever the number of rows. */
  argumentLoader<A, T, M>(
    read: (snapshot: Snapshot, ids: readonly string[], argument: A) => Found<T>,
    missing: M,
  ): ArgumentLoader<A, T | M> {
    const loaders = new Map<string, DataLoader<string, T | M>>();
    const rank = this.#made++;
    return {
      load: (argument, id) => {
        const key = JSON.stringify(argument);
        let loader = loaders.get(key);
        if (loader === undefined) {
          loader = this.batchLoader((snapshot, ids) => read(snapshot, ids, argument), missing, rank);
          loaders.set(key, loader);
        }
        return loader.load(id);
      },
    };
  }
}

/**
 * The record that another record names.
 *
 * Errors: an internal error where the store does not hold it, which would be a fault of ours.
 */
export async function required<T>(loader: DataLoader<string, T | null>, id: string): Promise<T> {
  const record = await loader.load(id);
  if (record === null) throw new Error(`a stored record names ${id}, which is not stored`);
  return record;
}

/** Those of the ids that were found, in the order of the ids. */
export async function found<T>(
  loader: DataLoader<string, T | null>,
  ids: readonly string[],
): Promise<readonly T[]> {
  const records = await Promise.all(ids.map((id) => loader.load(id)));
  return records.filter((record) => record !== null);
}
