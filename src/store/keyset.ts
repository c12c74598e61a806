import type { Term } from './order.ts';
import { type Keyset, KeysetError } from './page.ts';
import { fixed, list, sql, type Sql } from './sql.ts';

/** Largest value of an integer column. */
const INTEGER_LIMIT = 2 ** 31;

/**
 * Holds for the records that come after the key in the list's order, or before it.
 *
 * Columns that go the same way are compared as one row, which an index on them answers by a range; where the
 * direction changes, the comparison goes on within what is equal so far.
 *
 * Errors: `KeysetError` where the key is not one of this order.
 */
export function beyond(terms: readonly Term[], key: Keyset, side: 'after' | 'before'): Sql {
  if (key.length !== terms.length || !terms.every(({ type }, index) => isOfType(key[index], type))) {
    throw new KeysetError(
      `The key of a page does not fit the order of the list: expected ${terms.map(({ type }) => type).join(', ')}.`,
    );
  }
  return compare(terms, key, side);
}

function compare(terms: readonly Term[], key: Keyset, side: 'after' | 'before'): Sql {
  const direction = terms[0]?.direction;
  const change = terms.findIndex((term) => term.direction !== direction);
  const length = change < 0 ? terms.length : change;
  const columns = tuple(terms.slice(0, length).map(({ column }) => column));
  const values = tuple(key.slice(0, length).map((value) => sql`${value}`));
  const sign = fixed((direction === 'ASC') === (side === 'after') ? '>' : '<');
  if (change < 0) return sql`${columns} ${sign} ${values}`;
  const rest = compare(terms.slice(length), key.slice(length), side);
  // The first part says nothing new, but it is a range of the index.
  return sql`(${columns} ${sign}= ${values} and (${columns} ${sign} ${values} or (${columns} = ${values} and ${rest})))`;
}

function tuple(pieces: readonly Sql[]): Sql {
  return sql`(${list(pieces)})`;
}

function isOfType(value: string | number | undefined, type: Term['type']): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'integer':
      return Number.isInteger(value) && Math.abs(Number(value)) < INTEGER_LIMIT;
    case 'real':
      return Number.isFinite(value);
  }
}
