import type { ArticleFacetField, QuoteFacetField } from './query.ts';
import { fixed, type Sql } from './sql.ts';

/** What records are counted by: a key that is '' where a record has none, and the form to show. */
export interface FacetColumn {
  readonly key: Sql;
  /** Null where the key leads to a speaker. */
  readonly printed: Sql | null;
  /** What is joined to the records for it, in order; the same piece for several fields is joined once. */
  readonly joins: readonly Sql[];
  /** How many rows the join makes of a record: ONE, one for EACH of its keys, or MORE, a key of it several times. */
  readonly rows: 'ONE' | 'EACH' | 'MORE';
}

const column = (key: string, printed: string | null, join: string | null = null): FacetColumn => ({
  key: fixed(key),
  printed: printed === null ? null : fixed(printed),
  joins: join === null ? [] : [fixed(join)],
  rows: 'ONE',
});

/** How articles are counted by a field; by the alias of their table and the column of their id. */
export function articleColumn(field: ArticleFacetField, article: string, id: string): FacetColumn {
  switch (field) {
    case 'AGENCY':
      return column(`coalesce(${article}.agency_folded, '')`, `min(${article}.agency)`);
    case 'AUTHOR': {
      const authors = `left join credited as fc on fc.article_id = ${id} and fc.is_author = 1`;
      return { ...column(`coalesce(fc.speaker_id, '')`, null, authors), rows: 'EACH' };
    }
    case 'DATELINE_PLACE': {
      const places = `left join dateline_places as fd on fd.article_id = ${id}`;
      return { ...column(`coalesce(fd.place_folded, '')`, 'min(fd.place)', places), rows: 'MORE' };
    }
    case 'MENTIONED_PERSON': {
      const people = `left join (select m.article_id, m.speaker_id from appearances as m
        join speakers as s on s.id = m.speaker_id where m.position is not null and s.kind = 'Person') as fm
        on fm.article_id = ${id}`;
      return { ...column(`coalesce(fm.speaker_id, '')`, null, people), rows: 'EACH' };
    }
    case 'MONTH':
      return column(`substr(${article}.published_utc, 1, 7)`, `substr(min(${article}.published_utc), 1, 7)`);
  }
}

/** Types of speakers as they are shown. */
const TYPE = `min(case fs.kind when 'Person' then 'PERSON' when 'Organization' then 'ORGANIZATION'
  when 'UnnamedSource' then 'UNNAMED_SOURCE' end)`;

/** Those who said a quotation together, a row each; joined once for all fields that count by them, so that each goes with its own type. */
const TOGETHER = fixed('left join quote_speakers as fw on fw.quote_id = q.id');
const SPEAKERS = fixed('left join speakers as fs on fs.id = coalesce(q.speaker_id, fw.speaker_id)');

/** How quotations (`q`) are counted by a field. */
export function quoteColumn(field: QuoteFacetField): FacetColumn {
  switch (field) {
    case 'AGENCY':
      return {
        ...articleColumn(field, 'fa', 'q.article_id'),
        joins: [fixed('join articles as fa on fa.id = q.article_id')],
      };
    case 'AUTHOR':
    case 'DATELINE_PLACE':
    case 'MONTH':
      return articleColumn(field, 'q', 'q.article_id');
    case 'SPEAKER':
      return {
        ...column(`coalesce(q.speaker_id, fw.speaker_id, '')`, null),
        joins: [TOGETHER],
        rows: 'EACH',
      };
    case 'SPEAKER_TYPE':
      return { ...column(`coalesce(fs.kind, '')`, TYPE), joins: [TOGETHER, SPEAKERS], rows: 'MORE' };
    case 'KIND':
      return column('q.kind', 'min(q.kind)');
    case 'METHOD':
      return column(`coalesce(q.method, '')`, 'min(q.method)');
  }
}
