import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { Statement } from './engine.ts';
import { idList } from './id-list.ts';

/** `sql` makes a piece of SQL with its values apart; pieces are put together by standing in one another. */
export { sql, type Sql };

/** The statement that pieces make, with placeholders `$1`, which both engines read. */
export function statementOf(piece: Sql): Statement {
  const parameters = piece.values.map((value) => {
    if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
    throw new TypeError(`A parameter is of type ${typeof value}; expected text, a number or null.`);
  });
  return { sql: piece.text, parameters };
}

/** Text that is part of the program, never of a request. */
export function fixed(text: string): Sql {
  return raw(text);
}

/** Pieces with a text of the program between them, a comma unless given; of no pieces nothing. */
export function list(pieces: readonly Sql[], between = ', '): Sql {
  return pieces.length === 0 ? empty : join(pieces, between);
}

/** Holds where all conditions hold, so also where there is none. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? fixed('true') : sql`(${list(conditions, ' and ')})`;
}

/** Holds where one of the conditions holds, so never where there is none. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? fixed('false') : sql`(${list(conditions, ' or ')})`;
}

/** Holds wherever the condition does not, also where SQL answers null: a missing headline is not `Peace`. */
export function noneOf(condition: Sql): Sql {
  return sql`not coalesce(${condition}, false)`;
}

/** Holds where the column is one of the values, so never where there is none. */
export function among(column: Sql, values: readonly string[]): Sql {
  return sql`${column} in (select key from json_each(${idList(values)}))`;
}
