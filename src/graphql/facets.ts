import type { Facets } from '../store/query.ts';
import { MAX_PAGE_SIZE } from './connection.ts';
import { clientError } from './errors.ts';
import type { ConnectionRef, FacetedRef } from './model.ts';

/** Fields that a list can be counted by together. */
export const MAX_FACET_FIELDS = 3;

/**
 * A list that can be counted by what its records share.
 *
 * @param count Counts by the fields, at most so many combinations; called once for each time that a client asks.
 */
export function faceted<T, Field extends string>(
  list: ConnectionRef<T>,
  count: (fields: readonly Field[], limit: number) => Promise<Facets>,
): FacetedRef<T, Field> {
  return { ...list, facets: (by, first) => facetsBy(by, first, count) };
}

/**
 * Checks what a client counts by, then counts.
 *
 * @param count Counts by the fields, at most so many combinations.
 *
 * Errors: a client error `BAD_FACETS`.
 */
async function facetsBy<Field extends string>(
  fields: readonly Field[],
  first: number,
  count: (fields: readonly Field[], limit: number) => Promise<Facets>,
): Promise<Facets> {
  if (fields.length < 1 || fields.length > MAX_FACET_FIELDS || new Set(fields).size < fields.length)
    throw clientError(
      'BAD_FACETS',
      `Expected \`by\` to hold 1 to ${MAX_FACET_FIELDS} different fields; got [${fields.join(', ')}]. For more, ask twice under two names.`,
    );
  if (first < 1 || first > MAX_PAGE_SIZE)
    throw clientError(
      'BAD_FACETS',
      `Expected \`first\` of facets to be 1 to ${MAX_PAGE_SIZE}; got ${first}. To see rarer values, narrow the list with \`where\`.`,
    );
  return count(fields, first);
}
