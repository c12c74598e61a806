import { fold } from '../domain/fold.ts';
import type { Dialect } from './dialect.ts';
import { dayKey, utcKey } from './keys.ts';
import type { DateTimeWhere, DateWhere, TextWhere } from './query.ts';
import { allOf, among, anyOf, fixed, noneOf, sql, type Sql } from './sql.ts';
import { afterPrefix } from './text-escape.ts';

/** Conditions on one text: case and accents are ignored, and no character has a special meaning. */
export function textCondition(dialect: Dialect, column: Sql, where: TextWhere): Sql {
  const conditions: Sql[] = [];
  if (where.equals !== undefined) conditions.push(sql`${column} = ${fold(where.equals)}`);
  if (where.in !== undefined) conditions.push(among(column, where.in.map(fold)));
  if (where.contains !== undefined) {
    conditions.push(sql`${fixed(dialect.indexOf)}(${column}, ${fold(where.contains)}) > 0`);
  }
  if (where.startsWith !== undefined) conditions.push(startsWith(column, fold(where.startsWith)));
  if (where.isNull !== undefined) conditions.push(isNull(column, where.isNull));
  return allOf(conditions);
}

function startsWith(column: Sql, prefix: string): Sql {
  const end = afterPrefix(prefix);
  return end === null ? sql`${column} >= ${prefix}` : sql`(${column} >= ${prefix} and ${column} < ${end})`;
}

function isNull(column: Sql, wanted: boolean): Sql {
  return wanted ? sql`${column} is null` : sql`${column} is not null`;
}

/**
 * Conditions on one instant, by a column that holds '' where it is not known. An unknown instant is in no range.
 *
 * Errors: `RangeError` where a bound is no instant.
 */
export function instantCondition(column: Sql, where: DateTimeWhere): Sql {
  const conditions: Sql[] = [];
  if (where.from !== undefined) conditions.push(sql`${column} >= ${utcKey(where.from)}`);
  if (where.before !== undefined) {
    conditions.push(sql`(${column} < ${utcKey(where.before)} and ${column} <> '')`);
  }
  if (where.isNull !== undefined) conditions.push(where.isNull ? sql`${column} = ''` : sql`${column} <> ''`);
  return allOf(conditions);
}

/**
 * Conditions on one day, by a column that is null where it is not known. An unknown day is in no range.
 *
 * Errors: `RangeError` where a bound is no day.
 */
export function dayCondition(column: Sql, where: DateWhere): Sql {
  const conditions: Sql[] = [];
  if (where.from !== undefined) conditions.push(sql`${column} >= ${dayKey(where.from)}`);
  if (where.before !== undefined) conditions.push(sql`${column} < ${dayKey(where.before)}`);
  if (where.isNull !== undefined) conditions.push(isNull(column, where.isNull));
  return allOf(conditions);
}

interface Combined<Where> {
  readonly AND?: readonly Where[] | undefined;
  readonly OR?: readonly Where[] | undefined;
  readonly NOT?: Where | undefined;
}

/** The conditions combined in `AND`, `OR` and `NOT`, each made by `conditionOf`. */
export function combined<Where extends Combined<Where>>(
  where: Where,
  conditionOf: (where: Where) => Sql,
): Sql[] {
  const conditions: Sql[] = [];
  if (where.AND !== undefined) conditions.push(allOf(where.AND.map(conditionOf)));
  if (where.OR !== undefined) conditions.push(anyOf(where.OR.map(conditionOf)));
  if (where.NOT !== undefined) conditions.push(noneOf(conditionOf(where.NOT)));
  return conditions;
}
