import type { Dialect } from './dialect.ts';
import type { Query, Row } from './engine.ts';
import { idList } from './id-list.ts';
import { beyond } from './keyset.ts';
import { orderBy, type Term } from './order.ts';
import type { Keyset, Page, PageRequest } from './page.ts';
import { grouped } from './row.ts';
import { allOf, fixed, list, sql, statementOf, type Sql } from './sql.ts';

/** A list to cut pages from. */
export interface Listing {
  /** Columns of a record, as SQL. */
  readonly columns: Sql;
  /** Table of the records with its alias, as SQL. */
  readonly table: Sql;
  /** The record's id, as SQL. */
  readonly id: Sql;
  readonly terms: readonly Term[];
}

/** A list for each of several parents: quotations by speaker, or articles by person. */
export interface ParentListing extends Listing {
  /** Ways to the children of `parent.key`, no child being found on two. */
  readonly children: readonly Children[];
}

/** A way to the children of `parent.key`. */
export interface Children {
  /** Tables in which they are found in order, the record's among them. */
  readonly tables: Sql;
  /** Holds for them. */
  readonly isChild: Sql;
  /** The terms by the columns of the tables that an index orders. */
  readonly terms: readonly Term[];
}

/** One page of a list. */
export function pageStatement(listing: Listing, where: Sql, page: PageRequest): Sql {
  const { columns, table, terms } = listing;
  return sql`select ${columns}, ${keyColumns(terms)} from ${table}
    where ${within(terms, where, page)} order by ${orderBy(terms, isBackward(page))} limit ${rowsWanted(page)}`;
}

/** One page for each parent, empty ones included, in one statement. */
export async function parentPages<T>(
  query: Query,
  dialect: Dialect,
  listing: ParentListing,
  parents: readonly string[],
  where: Sql,
  page: PageRequest,
  recordOf: (row: Row) => T,
): Promise<Map<string, Page<T>>> {
  const rows = await query(statementOf(parentPagesStatement(dialect, listing, parents, where, page)));
  const byParent = grouped(rows, 'parent', (row) => row);
  return new Map(
    parents.map((parent) => [parent, pageOf(byParent.get(parent) ?? [], listing.terms, page, recordOf)]),
  );
}

/** Each parent's children are read by index, no further than its page goes. */
function parentPagesStatement(
  dialect: Dialect,
  listing: ParentListing,
  parents: readonly string[],
  where: Sql,
  page: PageRequest,
): Sql {
  const { columns, table, id, terms, children } = listing;
  const keys = idList([...new Set(parents)]);
  const backward = isBackward(page);
  const limit = rowsWanted(page);
  const first = (way: Children, selected: Sql): Sql => sql`select ${selected} from ${way.tables}
    where ${way.isChild} and ${within(way.terms, where, page)}
    order by ${orderBy(way.terms, backward)} limit ${limit}`;
  const order = orderBy(
    terms.map((term, index) => ({ ...term, column: keyColumn(index) })),
    backward,
  );
  const [only, ...others] = children;
  if (only === undefined) throw new RangeError('Expected a way to the children of a parent, got none.');
  // Of each way the first, and of these the first.
  const wanted =
    others.length === 0
      ? first(only, id)
      : sql`select way.id from (${list(
          children.map(
            (way) => sql`select * from (${first(way, sql`${id} as id, ${keyColumns(way.terms)}`)}) as one`,
          ),
          ' union all ',
        )}) as way order by ${order} limit ${limit}`;
  if (!dialect.lateral)
    return sql`select parent.key as parent, ${columns}, ${keyColumns(terms)} from json_each(${keys}) as parent
      join ${table} on ${id} in (${wanted})
      order by ${order}`;
  const child =
    others.length === 0
      ? first(only, sql`${columns}, ${keyColumns(terms)}`)
      : sql`select ${columns}, ${keyColumns(terms)} from ${table} where ${id} in (${wanted})`;
  return sql`select parent.key as parent, child.* from json_each(${keys}) as parent
    cross join lateral (${child}) as child
    order by ${order}`;
}

/** The page that the rows make, one row more than wanted telling that the list goes on. */
export function pageOf<T>(
  rows: readonly Row[],
  terms: readonly Term[],
  request: PageRequest,
  recordOf: (row: Row) => T,
): Page<T> {
  const more = rows.length > request.limit;
  const wanted = rows.slice(0, request.limit);
  if (isBackward(request)) wanted.reverse();
  return {
    items: wanted.map((row) => ({ record: recordOf(row), key: keyOf(row, terms) })),
    // On the other side of a cursor there is the record of the cursor, at least.
    hasPrevious: (isBackward(request) && more) || request.after !== null,
    hasNext: (!isBackward(request) && more) || request.before !== null,
  };
}

function within(terms: readonly Term[], where: Sql, { after, before }: PageRequest): Sql {
  const conditions = [where];
  if (after !== null) conditions.push(beyond(terms, after, 'after'));
  if (before !== null) conditions.push(beyond(terms, before, 'before'));
  return allOf(conditions);
}

function isBackward({ direction }: PageRequest): boolean {
  return direction === 'BACKWARD';
}

function rowsWanted({ limit }: PageRequest): number {
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`Expected a page of one record or more, got a limit of ${limit}.`);
  }
  return limit + 1;
}

function keyColumn(index: number): Sql {
  return fixed(`key_${index}`);
}

function keyColumns(terms: readonly Term[]): Sql {
  return list(terms.map(({ column }, index) => sql`${column} as ${keyColumn(index)}`));
}

function keyOf(row: Row, terms: readonly Term[]): Keyset {
  return terms.map((_, index) => {
    const value = row[`key_${index}`];
    if (value === undefined || value === null) throw new TypeError(`Sort key ${index} of a row is missing.`);
    return value;
  });
}
