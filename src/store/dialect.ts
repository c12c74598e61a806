/**
 * All that the two engines need said differently. Everything else is one SQL text for both.
 */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** Type of text columns: compared and ordered by code point. */
  readonly text: string;
  /** Type of eight-byte floating point columns. */
  readonly real: string;
  /** What ends `create table`. */
  readonly table: string;
  /** What ends `create table` for a table whose rows are small and found by their primary key alone. */
  readonly link: string;
  /** Function (text, part) that gives the place of the part, 0 if it is not there. */
  readonly indexOf: 'instr' | 'strpos';
  /** Whether a subquery in `from` may refer to what stands before it; SQLite's may not. */
  readonly lateral: boolean;
  /**
   * What is to be made so that the documents of the search are found by their words: `search_documents` with
   * these columns first, and what belongs to it.
   */
  readonly search: { readonly columns: string; readonly statements: readonly string[] };
  /** Lists the tables of the database, other than those the engine or an extension made, as `name`. */
  readonly listTables: string;
}

export const SQLITE: Dialect = {
  name: 'sqlite',
  text: 'text',
  real: 'real',
  table: 'strict',
  link: 'strict, without rowid',
  indexOf: 'instr',
  lateral: false,
  search: {
    columns: 'number integer primary key,',
    statements: [
      // Splits at ASCII characters other than letters and digits, and nowhere else: the words are ours. Where they
      // stand is told by the text of the document; the index only has to know who holds them.
      `create virtual table search_index using fts5 (
        tokens, content = 'search_documents', content_rowid = 'number',
        tokenize = 'ascii', detail = 'none', columnsize = 0
      )`,
      `create trigger search_index_insert after insert on search_documents begin
        insert into search_index (rowid, tokens) values (new.number, new.tokens);
      end`,
      `create trigger search_index_delete after delete on search_documents begin
        insert into search_index (search_index, rowid, tokens) values ('delete', old.number, old.tokens);
      end`,
    ],
  },
  listTables: `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
};

export const POSTGRES: Dialect = {
  name: 'postgres',
  // The order of the database's own locale differs from machine to machine.
  text: 'text collate "C"',
  real: 'double precision',
  table: '',
  link: '',
  indexOf: 'strpos',
  lateral: true,
  search: {
    // Without places, which a tsvector has for the first 16,383 words only.
    columns: `words tsvector not null generated always as
      (array_to_tsvector(string_to_array(btrim(replace(tokens, chr(10), '')), '  '))) stored,`,
    statements: [`create index search_documents_by_word on search_documents using gin (words)`],
  },
  listTables: `
    select cast(c.relname as text) as name
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname = current_schema()
      and not exists (select from pg_catalog.pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
};
