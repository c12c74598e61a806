import { headTexts } from '../domain/article-head.ts';
import type { SourceBundle } from '../domain/records.ts';
import { BulkInsert } from './bulk-insert.ts';
import type { Statement } from './engine.ts';
import type { SearchScope } from './query.ts';
import { searchText } from './search-text.ts';

/** Times that a title is put before the texts of a story, so that its words count three times with themselves. */
const TITLE_REPEATED = 2;

interface SearchDocument {
  readonly id: string;
  readonly scope: SearchScope;
  readonly sourceId: string;
  readonly articleId: string;
  readonly tokens: string;
  readonly length: number;
}

const documents = new BulkInsert<SearchDocument>(
  'search_documents',
  {
    id: ({ id }) => id,
    scope: ({ scope }) => scope,
    source_id: ({ sourceId }) => sourceId,
    article_id: ({ articleId }) => articleId,
    length: ({ length }) => length,
    tokens: ({ tokens }) => tokens,
  },
  '',
  true,
);

/** The statements that make the stories of one file, their paragraphs and their quotations known to the search. */
export function indexBundle({ articles, paragraphs, quotes }: SourceBundle): Statement[] {
  const bodies = Map.groupBy(paragraphs, ({ articleId }) => articleId);
  const found = [
    ...articles.map((article) => {
      const body = (bodies.get(article.id) ?? []).map(({ text }) => text);
      const titles = Array.from({ length: TITLE_REPEATED }, () => article.title);
      const texts = [...titles, ...headTexts(article), ...body];
      return documentOf('ARTICLES', { ...article, articleId: article.id }, texts);
    }),
    ...paragraphs.map((paragraph) => documentOf('PARAGRAPHS', paragraph, [paragraph.text])),
    ...quotes.map((quote) => documentOf('QUOTES', quote, [quote.text])),
  ].filter(({ length }) => length > 0);
  return [
    ...documents.of(found),
    ...[...Map.groupBy(found, ({ scope }) => scope)].map(([scope, those]) => ({
      sql: `update search_totals set documents = documents + $2, words = words + $3 where scope = $1`,
      parameters: [scope, those.length, those.reduce((sum, { length }) => sum + length, 0)],
    })),
  ];
}

function documentOf(
  scope: SearchScope,
  { id, sourceId, articleId }: { readonly id: string; readonly sourceId: string; readonly articleId: string },
  texts: readonly string[],
): SearchDocument {
  return { id, scope, sourceId, articleId, ...searchText(texts) };
}

function count(sign: '+' | '-', documents: string): string {
  return `update search_totals
   set documents = search_totals.documents ${sign} counted.number, words = search_totals.words ${sign} counted.words
   from (
     select scope, count(*) as number, sum(length) as words from search_documents
     where ${documents} group by scope
   ) as counted
   where counted.scope = search_totals.scope`;
}

/** Takes off what the file $1 counted; its documents go with it. */
export const UNCOUNT_SOURCE = count('-', 'source_id = $1');

const TOUCHED = `id in (select id from speakers where stale = 1)`;

/** Forgets the people who were touched. */
export const FORGET_PEOPLE = [count('-', TOUCHED), `delete from search_documents where ${TOUCHED}`];

/** Makes the people who were touched known by all their names. */
export const INDEX_PEOPLE = [
  `insert into search_documents (id, scope, length, tokens)
   select s.id, 'PEOPLE',
     sum((octet_length(l.tokens) - octet_length(replace(l.tokens, '  ', ''))) / 2 + 1),
     string_agg(l.tokens, '\n' order by l.uses desc, l.kind, l.label)
   from speakers as s join speaker_labels as l on l.speaker_id = s.id
   where s.stale = 1 and s.kind = 'Person' and l.kind in ('NAME', 'SHOWN_NAME') and l.tokens <> ''
   group by s.id`,
  count('+', TOUCHED),
];
