import type { Shape } from './shape.ts';

/** A column that holds a list or an object as JSON text; only whole values are read and written, never queried. */
export interface JsonColumn<T> {
  write(value: T): string;
  /** Errors: `TypeError` where the text has not the shape of what `write` makes. */
  read(stored: string): T;
}

/** Declares what a column holds, once for the writer and the reader. */
export function jsonColumn<T>(is: Shape<T>): JsonColumn<T> {
  return {
    write: (value) => JSON.stringify(value),
    read(stored) {
      const value: unknown = JSON.parse(stored);
      if (is(value)) return value;
      throw new TypeError(
        `A column of the index holds JSON that Wiregraph does not write: ${stored.slice(0, 200)}. ` +
          'Something else has changed the index; delete it and read the folders again.',
      );
    },
  };
}
