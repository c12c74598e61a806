/** The sort key of one record: the values it is ordered by, its id last. */
export type Keyset = readonly (string | number)[];

/** A stretch of an ordered list, cut by keysets so that page 5,000 costs what page 1 costs. */
export interface PageRequest {
  /** Records to give, 1 to 100. */
  readonly limit: number;
  /** FORWARD counts from the start (Relay's `first`), BACKWARD from the end (`last`). */
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Only what comes after this key. */
  readonly after: Keyset | null;
  /** Only what comes before this key. */
  readonly before: Keyset | null;
}

/** Records in the list's order, whichever direction was asked. */
export interface Page<T> {
  readonly items: readonly { readonly record: T; readonly key: Keyset }[];
  /** Relay's hasPreviousPage and hasNextPage. On the far side of a cursor there is its record, at least. */
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

/**
 * A keyset that does not belong to the order of the list it is given to: too short, too long, or with a number
 * where a text should be. Whoever made the key, by hand or for another list, is mistaken.
 */
export class KeysetError extends Error {
  override readonly name = 'KeysetError';
}
