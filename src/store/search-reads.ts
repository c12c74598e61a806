import type { Dialect } from './dialect.ts';
import type { Query } from './engine.ts';
import { articleFilter } from './filters.ts';
import type { Term } from './order.ts';
import type { Page, PageRequest } from './page.ts';
import { pageOf, pageStatement } from './paging.ts';
import { type ArticleWhere, type Search, SEARCH_SCOPES, type SearchScope } from './query.ts';
import type { SearchHit } from './snapshot.ts';
import { numberOf, oneOf, onlyRow, textOf } from './row.ts';
import { type Measure, measuresOf, scopeCounts } from './search-score.ts';
import { documentsWith, placesIn, stands } from './search-index.ts';
import { allOf, anyOf, fixed, list, sql, statementOf, type Sql } from './sql.ts';

const ORDER: readonly Term[] = [
  { column: fixed('h.score'), direction: 'DESC', type: 'real' },
  { column: fixed('h.id'), direction: 'ASC', type: 'text' },
];

export async function searchPage(
  query: Query,
  dialect: Dialect,
  search: Search,
  page: PageRequest,
): Promise<Page<SearchHit>> {
  const { wanted } = search.terms;
  const measures = findsNothing(search)
    ? []
    : measuresOf(wanted, await query(statementOf(scopeCounts(dialect, wanted)))).filter(({ scope }) =>
        search.scopes.includes(scope),
      );
  const rows =
    measures.length === 0 ? [] : await query(statementOf(pageSql(dialect, search, measures, page)));
  return pageOf(rows, ORDER, page, (row) => ({
    scope: oneOf(SEARCH_SCOPES, row, 'scope'),
    id: textOf(row, 'id'),
    score: numberOf(row, 'score'),
  }));
}

export async function searchCount(query: Query, dialect: Dialect, search: Search): Promise<number> {
  if (findsNothing(search)) return 0;
  const { tables, condition } = found(dialect, search);
  const statement = sql`select cast(count(*) as integer) as number from ${tables} where ${condition}`;
  return numberOf(onlyRow(await query(statementOf(statement))), 'number');
}

function findsNothing({ terms, scopes }: Search): boolean {
  return terms.wanted.length === 0 || scopes.length === 0;
}

/**
 * Scores every hit, once, then cuts the page. Nothing but adding, multiplying and dividing of eight-byte numbers in
 * an order that the text prescribes: every engine comes to the same bits.
 */
function pageSql(dialect: Dialect, search: Search, measures: readonly Measure[], page: PageRequest): Sql {
  const { wanted } = search.terms;
  const { tables, condition } = found(dialect, search);
  const weight = (index: number): Sql => fixed(`m.weight_${index}`);
  const damping = fixed('(m.base + doc.length * m.slope)');
  const score = wanted
    .map((term, index) => sql`${weight(index)} * (1 - ${damping} / (${placesIn(term)} + ${damping}))`)
    .reduce((sum, part) => sql`${sum} + ${part}`);
  const names = list(['scope', 'base', 'slope', ...wanted.map((_, index) => `weight_${index}`)].map(fixed));
  const values = list(
    measures.map(
      ({ scope, base, slope, weights }) =>
        sql`(${list([sql`cast(${scope} as text)`, ...[base, slope, ...weights].map((number) => sql`cast(${number} as double precision)`)])})`,
    ),
  );
  const hits = pageStatement(
    { columns: fixed('h.scope, h.id, h.score'), table: fixed('hits as h'), id: fixed('h.id'), terms: ORDER },
    fixed('true'),
    page,
  );
  return sql`with measures (${names}) as (values ${values}),
    hits as materialized (
      select doc.scope, doc.id, ${score} as score from ${tables} cross join measures as m
      where m.scope = doc.scope and ${condition}
    )
    ${hits}`;
}

/** The documents a search finds, as `doc`. */
function found(dialect: Dialect, { terms, scopes, where }: Search): { tables: Sql; condition: Sql } {
  const { tables, condition } = documentsWith(dialect, terms.wanted);
  const conditions = [condition];
  if (scopes.length < SEARCH_SCOPES.length) {
    conditions.push(sql`doc.scope in (${list(scopes.map((scope) => sql`${scope}`))})`);
  }
  for (const term of terms.unwanted) conditions.push(sql`not ${stands(dialect, term)}`);
  if (Object.values(where).some((value) => value !== undefined)) {
    conditions.push(inArticles(dialect, where, scopes));
  }
  return { tables, condition: allOf(conditions) };
}

function inArticles(dialect: Dialect, where: ArticleWhere, scopes: readonly SearchScope[]): Sql {
  const articles = articleFilter(dialect, where);
  const ways: Sql[] = [];
  if (scopes.some((scope) => scope !== 'PEOPLE')) {
    ways.push(sql`doc.article_id in (select a.id from articles as a where ${articles})`);
  }
  if (scopes.includes('PEOPLE')) {
    ways.push(sql`doc.id in (
      select n.speaker_id from appearances as n join articles as a on a.id = n.article_id
      where n.position is not null and ${articles}
    )`);
  }
  return anyOf(ways);
}
