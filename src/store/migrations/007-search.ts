import type { Migration } from '../migrate.ts';

/** What is searched, by words. Files stored before are found once they are read again. */
export const search: Migration = {
  name: 'search',
  statements: ({ text, real, table, search: index }) => [
    // One row for each article, paragraph, quotation and person that has words. `tokens` holds them in search form
    // (`search-text.ts`), last, for it is long. A person's row belongs to no source.
    `create table search_documents (
      ${index.columns}
      id ${text} not null unique,
      scope ${text} not null,
      source_id ${text} references sources (id) on delete cascade,
      article_id ${text},
      length integer not null,
      tokens ${text} not null
    ) ${table}`,
    `create index search_documents_by_source on search_documents (source_id)`,
    ...index.statements,

    // How many documents each scope has and how many words they hold, which the score of a hit depends on.
    `create table search_totals (
      scope ${text} primary key,
      documents integer not null,
      words ${real} not null
    ) ${table}`,
    `insert into search_totals (scope, documents, words)
      values ('ARTICLES', 0, 0), ('PARAGRAPHS', 0, 0), ('QUOTES', 0, 0), ('PEOPLE', 0, 0)`,

    // The words of a name, so that those of a person are put together where the names are.
    `alter table speaker_labels add column tokens ${text} not null default ''`,
  ],
};
