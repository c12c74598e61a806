import type { ArticleOrder, OrderDirection, PersonOrder, QuoteOrder } from './query.ts';
import { fixed, list, sql, type Sql } from './sql.ts';

/** One of the columns a list is ordered by. */
export interface Term {
  readonly column: Sql;
  readonly direction: OrderDirection;
  readonly type: 'text' | 'integer' | 'real';
}

function term(column: string, direction: OrderDirection, type: Term['type'] = 'text'): Term {
  return { column: fixed(column), direction, type };
}

/** Where the columns of an article's order are found: in `articles`, or repeated in the table that leads there. */
export interface ArticleColumns {
  readonly id: string;
  readonly publishedUtc: string;
}

/** The columns in `articles` themselves. */
export const OF_ARTICLES: ArticleColumns = { id: 'a.id', publishedUtc: 'a.published_utc' };

/** Newest first unless asked otherwise; ties by id, in the direction of the last order given. */
export function articleTerms(orders: readonly ArticleOrder[], columns: ArticleColumns): Term[] {
  const asked = orders.length > 0 ? orders : [{ field: 'PUBLISHED_AT', direction: 'DESC' } as const];
  const columnOf = {
    PUBLISHED_AT: columns.publishedUtc,
    INGESTED_AT: 'a.ingested_utc',
    HEADLINE: 'a.headline_key',
    SOURCE_PATH: 'a.path_key',
  };
  return [
    ...asked.map(({ field, direction }) => term(columnOf[field], direction)),
    term(columns.id, lastDirection(asked)),
  ];
}

/**
 * Newest story first unless asked otherwise. The quotations of one story stand in its order whichever way the
 * stories go; where other orders leave ties, they are broken by id in the direction of the last one.
 */
export function quoteTerms(orders: readonly QuoteOrder[]): Term[] {
  const asked = orders.length > 0 ? orders : [{ field: 'PUBLISHED_AT', direction: 'DESC' } as const];
  const last = lastDirection(asked);
  const terms = asked.flatMap(({ field, direction }) =>
    field === 'PUBLISHED_AT'
      ? [
          term('q.published_utc', direction),
          term('q.article_id', direction),
          term('q.position', 'ASC', 'integer'),
        ]
      : [term('q.confidence_key', direction, 'real')],
  );
  const storyOrder = asked.at(-1)?.field === 'PUBLISHED_AT';
  return [...terms, term('q.id', storyOrder ? 'ASC' : last)];
}

/** By name unless asked otherwise; ties by id, in the direction of the last order given. */
export function personTerms(orders: readonly PersonOrder[]): Term[] {
  const asked = orders.length > 0 ? orders : [{ field: 'NAME', direction: 'ASC' } as const];
  return [
    ...asked.map(({ field, direction }) =>
      field === 'NAME' ? term('s.name_key', direction) : term('s.quote_count', direction, 'integer'),
    ),
    term('s.id', lastDirection(asked)),
  ];
}

/** By path; ties by id. */
export function sourceTerms(): Term[] {
  return [term('f.path_key', 'ASC'), term('f.id', 'ASC')];
}

function lastDirection(orders: readonly { readonly direction: OrderDirection }[]): OrderDirection {
  return orders.at(-1)?.direction ?? 'ASC';
}

/** What stands after `order by`. */
export function orderBy(terms: readonly Term[], reversed: boolean): Sql {
  return list(
    terms.map(
      ({ column, direction }) => sql`${column} ${fixed((direction === 'ASC') !== reversed ? 'asc' : 'desc')}`,
    ),
  );
}
