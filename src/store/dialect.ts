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
  listTables: `
    select cast(c.relname as text) as name
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname = current_schema()
      and not exists (select from pg_catalog.pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
};
