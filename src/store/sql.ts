import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type RawBuilder,
} from 'kysely';
import type { Statement } from './engine.ts';
import { idList } from './id-list.ts';

/** A piece of SQL with its values apart, to be put together with others. */
export type Sql = RawBuilder<unknown>;

export { sql };

/**
 * Compiles and never runs anything. Placeholders come out as `$1` and names in double quotes, which is right for
 * both engines.
 */
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** The statement that pieces make. */
export function statementOf(piece: Sql): Statement {
  const compiled = piece.compile(compiler);
  const parameters = compiled.parameters.map((value) => {
    if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
    throw new TypeError(`A parameter is of type ${typeof value}; expected text, a number or null.`);
  });
  return { sql: compiled.sql, parameters };
}

/** Text that is part of the program, never of a request. */
export function fixed(text: string): Sql {
  return sql.raw(text);
}

/** Pieces joined by commas. */
export function list(pieces: readonly Sql[]): Sql {
  return sql.join(pieces);
}

/** Holds where all conditions hold, so also where there is none. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? fixed('true') : sql`(${sql.join(conditions, fixed(' and '))})`;
}

/** Holds where one of the conditions holds, so never where there is none. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? fixed('false') : sql`(${sql.join(conditions, fixed(' or '))})`;
}

/** Holds wherever the condition does not, also where SQL answers null: a missing headline is not `Peace`. */
export function noneOf(condition: Sql): Sql {
  return sql`not coalesce(${condition}, false)`;
}

/** Holds where the column is one of the values, so never where there is none. */
export function among(column: Sql, values: readonly string[]): Sql {
  return sql`${column} in (select key from json_each(${idList(values)}))`;
}
