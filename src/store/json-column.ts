/** A column that holds a list or an object as JSON text; only whole values are read and written, never queried. */
export interface JsonColumn<T> {
  write(value: T): string;
  read(stored: string): T;
}

/** Declares what a column holds, once for the writer and the reader. */
export function jsonColumn<T>(): JsonColumn<T> {
  return {
    write: (value) => JSON.stringify(value),
    // What stands in the column came from `write`, so it is a T.
    read: (stored) => JSON.parse(stored) as T,
  };
}
