import type { ArticleRecord, ParagraphRecord } from '../domain/records.ts';
import type { Dialect } from './dialect.ts';
import type { Query } from './engine.ts';
import { articleFilter } from './filters.ts';
import { idList } from './id-list.ts';
import { articleTerms, OF_ARTICLES } from './order.ts';
import type { Page, PageRequest } from './page.ts';
import { type Listing, pageOf, pageStatement, type ParentListing, parentPages } from './paging.ts';
import type { ArticleOrder, ArticleWhere } from './query.ts';
import { ARTICLE_COLUMNS, articleOf, PARAGRAPH_COLUMNS, paragraphOf } from './records.ts';
import type { PersonArticleRelation } from './snapshot.ts';
import { grouped, keyed, numberOf, onlyRow } from './row.ts';
import { among, fixed, sql, statementOf, type Sql } from './sql.ts';

const LISTED = `in (select key from json_each($1))`;

export async function articlesById(
  query: Query,
  ids: readonly string[],
): Promise<Map<string, ArticleRecord>> {
  const statement = `select ${ARTICLE_COLUMNS} from articles as a where a.id ${LISTED}`;
  return keyed(await query({ sql: statement, parameters: [idList(ids)] }), 'id', articleOf);
}

export async function articlesOfSources(
  query: Query,
  sourceIds: readonly string[],
): Promise<Map<string, readonly ArticleRecord[]>> {
  const statement = `select ${ARTICLE_COLUMNS} from articles as a
    where a.source_id ${LISTED} order by a.source_id, a.position, a.id`;
  return grouped(await query({ sql: statement, parameters: [idList(sourceIds)] }), 'source_id', articleOf);
}

export async function paragraphsById(
  query: Query,
  ids: readonly string[],
): Promise<Map<string, ParagraphRecord>> {
  const statement = `select ${PARAGRAPH_COLUMNS} from paragraphs as p where p.id ${LISTED}`;
  return keyed(await query({ sql: statement, parameters: [idList(ids)] }), 'id', paragraphOf);
}

export async function paragraphsOf(
  query: Query,
  articleIds: readonly string[],
): Promise<Map<string, readonly ParagraphRecord[]>> {
  const statement = `select ${PARAGRAPH_COLUMNS} from paragraphs as p
    where p.article_id ${LISTED} order by p.article_id, p.position, p.id`;
  return grouped(
    await query({ sql: statement, parameters: [idList(articleIds)] }),
    'article_id',
    paragraphOf,
  );
}

const LISTING: Omit<Listing, 'terms'> = {
  columns: fixed(ARTICLE_COLUMNS),
  table: fixed('articles as a'),
  id: fixed('a.id'),
};

export async function articlePage(
  query: Query,
  dialect: Dialect,
  where: ArticleWhere,
  order: readonly ArticleOrder[],
  page: PageRequest,
): Promise<Page<ArticleRecord>> {
  const terms = articleTerms(order, OF_ARTICLES);
  const statement = pageStatement({ ...LISTING, terms }, articleFilter(dialect, where), page);
  return pageOf(await query(statementOf(statement)), terms, page, articleOf);
}

export async function articleCount(query: Query, dialect: Dialect, where: ArticleWhere): Promise<number> {
  const statement = sql`select cast(count(*) as integer) as number from articles as a
    where ${articleFilter(dialect, where)}`;
  return numberOf(onlyRow(await query(statementOf(statement))), 'number');
}

/** The table that leads from a person to articles, as `l`, and which of its rows count. */
export const LINKS: Readonly<Record<PersonArticleRelation, { readonly table: Sql; readonly counts: Sql }>> = {
  MENTIONS: { table: fixed('appearances as l'), counts: fixed('l.position is not null') },
  CREDITS: { table: fixed('credited as l'), counts: fixed('true') },
};

export async function articlePagesOfPeople(
  query: Query,
  dialect: Dialect,
  relation: PersonArticleRelation,
  personIds: readonly string[],
  where: ArticleWhere,
  order: readonly ArticleOrder[],
  page: PageRequest,
): Promise<Map<string, Page<ArticleRecord>>> {
  const link = LINKS[relation];
  const listing: ParentListing = {
    ...LISTING,
    terms: articleTerms(order, OF_ARTICLES),
    children: [
      {
        tables: sql`${link.table} join articles as a on a.id = l.article_id`,
        terms: articleTerms(order, { id: 'l.article_id', publishedUtc: 'l.published_utc' }),
        isChild: sql`l.speaker_id = parent.key and ${link.counts}`,
      },
    ],
  };
  return parentPages(query, dialect, listing, personIds, articleFilter(dialect, where), page, articleOf);
}

export async function articleCountsOfPeople(
  query: Query,
  dialect: Dialect,
  relation: PersonArticleRelation,
  personIds: readonly string[],
  where: ArticleWhere,
): Promise<Map<string, number>> {
  const link = LINKS[relation];
  const statement = sql`select l.speaker_id as parent, cast(count(*) as integer) as number
    from ${link.table} join articles as a on a.id = l.article_id
    where ${among(fixed('l.speaker_id'), personIds)} and ${link.counts} and ${articleFilter(dialect, where)}
    group by l.speaker_id`;
  return keyed(await query(statementOf(statement)), 'parent', (row) => numberOf(row, 'number'));
}
