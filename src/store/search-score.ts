import type { SearchTerm } from '../domain/search-terms.ts';
import type { Dialect } from './dialect.ts';
import type { Row } from './engine.ts';
import { SEARCH_SCOPES, type SearchScope } from './query.ts';
import { numberOf, textOf } from './row.ts';
import { documentsWith } from './search-index.ts';
import { fixed, sql, type Sql } from './sql.ts';

/**
 * BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009) with the constants that SQLite's FTS5
 * and Lucene have: how soon more places of a term stop to count, and how much the length of a document counts.
 */
const K1 = 1.2;
const B = 0.75;

/** What scores in one scope are made with: a term counts `weight · (1 − d / (places + d))` with `d = base + length · slope`. */
export interface Measure {
  readonly scope: SearchScope;
  readonly base: number;
  readonly slope: number;
  /** Of each term, in order. */
  readonly weights: readonly number[];
}

/**
 * Counts by scope, as rows of `term`, `scope`, `number` and `words`: term 0 is all documents with their words, terms
 * from 1 on the documents that hold the term.
 */
export function scopeCounts(dialect: Dialect, terms: readonly SearchTerm[]): Sql {
  return terms
    .map((term, index) => {
      const { tables, condition } = documentsWith(dialect, [term]);
      return sql`select ${fixed(String(index + 1))}, doc.scope, cast(count(*) as integer), 0
        from ${tables} where ${condition} group by doc.scope`;
    })
    .reduce(
      (all, counts) => sql`${all} union all ${counts}`,
      sql`select 0 as term, scope, documents as number, words from search_totals`,
    );
}

/** The measures of the scopes that hold all the terms: elsewhere nothing is found. */
export function measuresOf(terms: readonly SearchTerm[], counts: readonly Row[]): Measure[] {
  const byScope = Map.groupBy(counts, (row) => textOf(row, 'scope'));
  const measures: Measure[] = [];
  for (const scope of SEARCH_SCOPES) {
    const byTerm = new Map((byScope.get(scope) ?? []).map((row) => [numberOf(row, 'term'), row]));
    const all = byTerm.get(0);
    const holding = terms.map((_, index) => byTerm.get(index + 1));
    if (all === undefined || holding.includes(undefined)) continue;
    const documents = numberOf(all, 'number');
    measures.push({
      scope,
      base: K1 * (1 - B),
      slope: (K1 * B * documents) / numberOf(all, 'words'),
      weights: holding.map((row) => weight(documents, row === undefined ? 0 : numberOf(row, 'number'))),
    });
  }
  return measures;
}

/** How telling a term is that so many of all documents hold: Lucene's, which is above 0 for the most common too. */
function weight(documents: number, holding: number): number {
  return (K1 + 1) * Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}
