import type { Dialect } from './dialect.ts';
import type { Query, Row } from './engine.ts';
import { articleColumn, type FacetColumn, quoteColumn } from './facet-columns.ts';
import { articleFilter, quoteFilter } from './filters.ts';
import { inTime } from './in-time.ts';
import type {
  ArticleFacetField,
  ArticleWhere,
  FacetBucket,
  Facets,
  QuoteFacetField,
  QuoteWhere,
} from './query.ts';
import type { PersonArticleRelation } from './snapshot.ts';
import { LINKS } from './article-reads.ts';
import { grouped, numberOf, textOf } from './row.ts';
import { SAID } from './said.ts';
import { allOf, among, fixed, list, sql, statementOf, type Sql } from './sql.ts';

/** Records to count, all or those of each parent. */
interface Counted {
  readonly tables: Sql;
  /** The alias of the records' table. */
  readonly alias: 'a' | 'q';
  /** The column of the parent; null if all records are one list. */
  readonly parent: Sql | null;
  readonly columns: readonly FacetColumn[];
  readonly where: Sql;
  /** Most buckets of a list. */
  readonly limit: number;
}

export async function quoteFacets(
  query: Query,
  dialect: Dialect,
  where: QuoteWhere,
  fields: readonly QuoteFacetField[],
  limit: number,
): Promise<Facets> {
  return all(query, dialect, {
    tables: fixed('quotes as q'),
    alias: 'q',
    columns: fields.map(quoteColumn),
    where: quoteFilter(dialect, where),
    limit,
  });
}

export async function quoteFacetsOfSpeakers(
  query: Query,
  dialect: Dialect,
  speakerIds: readonly string[],
  where: QuoteWhere,
  fields: readonly QuoteFacetField[],
  limit: number,
): Promise<Map<string, Facets>> {
  return byParent(query, dialect, speakerIds, {
    tables: fixed(`${SAID} join quotes as q on q.id = said.quote_id`),
    alias: 'q',
    parent: fixed('said.speaker_id'),
    columns: fields.map(quoteColumn),
    where: quoteFilter(dialect, where),
    limit,
  });
}

export async function articleFacets(
  query: Query,
  dialect: Dialect,
  where: ArticleWhere,
  fields: readonly ArticleFacetField[],
  limit: number,
): Promise<Facets> {
  return all(query, dialect, {
    tables: fixed('articles as a'),
    alias: 'a',
    columns: fields.map((field) => articleColumn(field, 'a', 'a.id')),
    where: articleFilter(dialect, where),
    limit,
  });
}

export async function articleFacetsOfPeople(
  query: Query,
  dialect: Dialect,
  relation: PersonArticleRelation,
  personIds: readonly string[],
  where: ArticleWhere,
  fields: readonly ArticleFacetField[],
  limit: number,
): Promise<Map<string, Facets>> {
  const link = LINKS[relation];
  return byParent(query, dialect, personIds, {
    tables: sql`${link.table} join articles as a on a.id = l.article_id`,
    alias: 'a',
    parent: fixed('l.speaker_id'),
    columns: fields.map((field) => articleColumn(field, 'a', 'a.id')),
    where: allOf([link.counts, articleFilter(dialect, where)]),
    limit,
  });
}

async function all(query: Query, dialect: Dialect, counted: Omit<Counted, 'parent'>): Promise<Facets> {
  const { columns, limit } = counted;
  const statement = sql`${bucketsOf(dialect, { ...counted, parent: null })}
    order by number desc, ${list(keys(columns))} limit ${limit + 1}`;
  return facetsOf(await query(statementOf(statement)), columns, limit);
}

/** The most frequent of each parent, in one statement. */
async function byParent(
  query: Query,
  dialect: Dialect,
  parents: readonly string[],
  counted: Counted & { readonly parent: Sql },
): Promise<Map<string, Facets>> {
  const { columns, limit, parent } = counted;
  const wanted = { ...counted, where: allOf([among(parent, parents), counted.where]) };
  const order = sql`number desc, ${list(keys(columns))}`;
  const statement = sql`select * from (
      select b.*, row_number() over (partition by parent order by ${order}) as place from (${bucketsOf(dialect, wanted)}) as b
    ) as ranked where place <= ${limit + 1} order by parent, place`;
  const rows = grouped(await query(statementOf(statement)), 'parent', (row) => row);
  return new Map(Array.from(rows, ([id, found]) => [id, facetsOf(found, columns, limit)]));
}

/** One row a combination of keys: the keys, the forms to show, and how many records have them. */
function bucketsOf(dialect: Dialect, { tables, alias, parent, columns, where }: Counted): Sql {
  const joins = [...new Set(columns.flatMap((one) => one.joins))];
  // Each record counts once for its keys, however many rows the joins make of it.
  const joined = columns.filter(({ rows }) => rows !== 'ONE');
  const several = joined.length > 1 || joined.some(({ rows }) => rows === 'MORE');
  const shown = columns.flatMap(({ printed }, index) =>
    printed === null ? [] : [sql`${printed} as ${fixed(`text_${index}`)}`],
  );
  const selected = [
    ...(parent === null ? [] : [sql`${parent} as parent`]),
    ...columns.map(({ key }, index) => sql`${key} as ${keyOf(index)}`),
    ...shown,
    sql`cast(count(${several ? fixed(`distinct ${alias}.id`) : fixed('*')}) as integer) as number`,
  ];
  const groups = [...(parent === null ? [] : [parent]), ...columns.map(({ key }) => key)];
  return sql`select ${list(selected)} from ${tables} ${list(joins, ' ')}
    where ${list([...inTime(dialect, alias), where], ' and ')} group by ${list(groups)}`;
}

const keyOf = (index: number): Sql => fixed(`key_${index}`);
const keys = (columns: readonly FacetColumn[]): Sql[] => columns.map((_, index) => keyOf(index));

function facetsOf(rows: readonly Row[], columns: readonly FacetColumn[], limit: number): Facets {
  return {
    buckets: rows.slice(0, limit).map((row) => bucketOf(row, columns)),
    truncated: rows.length > limit,
  };
}

function bucketOf(row: Row, columns: readonly FacetColumn[]): FacetBucket {
  return {
    values: columns.map(({ printed }, index) => {
      const key = textOf(row, `key_${index}`);
      if (key === '') return { text: null, speakerId: null };
      return printed === null
        ? { text: null, speakerId: key }
        : { text: textOf(row, `text_${index}`), speakerId: null };
    }),
    count: numberOf(row, 'number'),
  };
}
