import DataLoader from 'dataloader';

/** Reads what belongs to many ids at once; ids nothing was found for are left out of the map. */
type ReadMany<T> = (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;

/**
 * A loader of one value an id: the ids asked for while a level of a query is resolved are read with one
 * statement, and an id is read once a request.
 *
 * @param missing What stands for an id that nothing was found for.
 */
export function batchLoader<T, M>(read: ReadMany<T>, missing: M): DataLoader<string, T | M> {
  return new DataLoader<string, T | M>(
    async (ids) => {
      const found = await read(ids);
      return ids.map((id) => found.get(id) ?? missing);
    },
    { batchScheduleFn: nextTurn },
  );
}

/**
 * Reads after a turn of the event loop. SQLite answers without one: a large query would hold up all others, and a
 * client that hangs up would not be noticed.
 */
function nextTurn(dispatch: () => void): void {
  setImmediate(dispatch);
}

/** Loaders of values that depend on a field's arguments: the ids with equal arguments are read together. */
export interface ArgumentLoader<A, T> {
  load(argument: A, id: string): Promise<T>;
}

/**
 * Makes one loader for each set of arguments that a query holds. A query holds few, whatever the number of rows.
 *
 * @param read Reads what belongs to many ids, for one set of arguments.
 */
export function argumentLoader<A, T, M>(
  read: (argument: A, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  missing: M,
): ArgumentLoader<A, T | M> {
  const loaders = new Map<string, DataLoader<string, T | M>>();
  return {
    load(argument, id) {
      const key = JSON.stringify(argument);
      let loader = loaders.get(key);
      if (loader === undefined) {
        loader = batchLoader((ids) => read(argument, ids), missing);
        loaders.set(key, loader);
      }
      return loader.load(id);
    },
  };
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
