import type { QuoteRecord } from '../domain/records.ts';
import type { Dialect } from './dialect.ts';
import type { Query } from './engine.ts';
import { quoteFilter } from './filters.ts';
import { idList } from './id-list.ts';
import { quoteTerms } from './order.ts';
import type { Page, PageRequest } from './page.ts';
import { type Listing, pageOf, pageStatement, parentPages } from './paging.ts';
import type { QuoteOrder, QuoteWhere } from './query.ts';
import { QUOTE_COLUMNS, quoteOf } from './records.ts';
import { grouped, keyed, numberOf, onlyRow } from './row.ts';
import { SAID } from './said.ts';
import { among, fixed, sql, statementOf } from './sql.ts';

const LISTED = `in (select key from json_each($1))`;

export async function quotesById(query: Query, ids: readonly string[]): Promise<Map<string, QuoteRecord>> {
  const statement = `select ${QUOTE_COLUMNS} from quotes as q where q.id ${LISTED}`;
  return keyed(await query({ sql: statement, parameters: [idList(ids)] }), 'id', quoteOf);
}

export async function quotesOf(
  query: Query,
  dialect: Dialect,
  articleIds: readonly string[],
  where: QuoteWhere,
): Promise<Map<string, readonly QuoteRecord[]>> {
  const statement = sql`select ${fixed(QUOTE_COLUMNS)} from quotes as q
    where ${among(fixed('q.article_id'), articleIds)} and ${quoteFilter(dialect, where)}
    order by q.article_id, q.position, q.id`;
  return grouped(await query(statementOf(statement)), 'article_id', quoteOf);
}

export async function quotesOfParagraphs(
  query: Query,
  paragraphIds: readonly string[],
): Promise<Map<string, readonly QuoteRecord[]>> {
  const statement = `select t.paragraph_id as parent, ${QUOTE_COLUMNS}
    from quote_paragraphs as t join quotes as q on q.id = t.quote_id
    where t.paragraph_id ${LISTED} order by t.paragraph_id, q.position, q.id`;
  return grouped(await query({ sql: statement, parameters: [idList(paragraphIds)] }), 'parent', quoteOf);
}

const LISTING: Omit<Listing, 'terms'> = {
  columns: fixed(QUOTE_COLUMNS),
  table: fixed('quotes as q'),
  id: fixed('q.id'),
};

export async function quotePage(
  query: Query,
  dialect: Dialect,
  where: QuoteWhere,
  order: readonly QuoteOrder[],
  page: PageRequest,
): Promise<Page<QuoteRecord>> {
  const terms = quoteTerms(order);
  const statement = pageStatement({ ...LISTING, terms }, quoteFilter(dialect, where), page);
  return pageOf(await query(statementOf(statement)), terms, page, quoteOf);
}

export async function quoteCount(query: Query, dialect: Dialect, where: QuoteWhere): Promise<number> {
  const statement = sql`select cast(count(*) as integer) as number from quotes as q
    where ${quoteFilter(dialect, where)}`;
  return numberOf(onlyRow(await query(statementOf(statement))), 'number');
}

export async function quotePagesOfSpeakers(
  query: Query,
  dialect: Dialect,
  speakerIds: readonly string[],
  where: QuoteWhere,
  page: PageRequest,
): Promise<Map<string, Page<QuoteRecord>>> {
  const terms = quoteTerms([]);
  const listing = {
    ...LISTING,
    terms,
    children: [
      { tables: LISTING.table, isChild: fixed('q.speaker_id = parent.key'), terms },
      {
        tables: fixed('quote_speakers as w join quotes as q on q.id = w.quote_id'),
        isChild: fixed('w.speaker_id = parent.key'),
        terms,
      },
    ],
  };
  return parentPages(query, dialect, listing, speakerIds, quoteFilter(dialect, where), page, quoteOf);
}

export async function quoteCountsOfSpeakers(
  query: Query,
  dialect: Dialect,
  speakerIds: readonly string[],
  where: QuoteWhere,
): Promise<Map<string, number>> {
  const statement = sql`select said.speaker_id as parent, cast(count(*) as integer) as number
    from ${fixed(SAID)} join quotes as q on q.id = said.quote_id
    where ${among(fixed('said.speaker_id'), speakerIds)} and ${quoteFilter(dialect, where)}
    group by said.speaker_id`;
  return keyed(await query(statementOf(statement)), 'parent', (row) => numberOf(row, 'number'));
}
