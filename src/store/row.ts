import type { Row } from './engine.ts';

/** The text in a column. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw unexpected(row, column, 'text');
  return value;
}

/** The text in a column that may be empty. */
export function nullableTextOf(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

/** The number in a column. */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw unexpected(row, column, 'a number');
  return value;
}

/** The word in a column that holds one of a few. */
export function oneOf<Word extends string>(words: readonly Word[], row: Row, column: string): Word {
  const found = words.find((word) => word === row[column]);
  if (found === undefined) throw unexpected(row, column, `one of ${words.join(', ')}`);
  return found;
}

/** The one row of an answer that always has one, such as a count. */
export function onlyRow(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new TypeError(`Expected one row, got ${rows.length}.`);
  return row;
}

/** The records that rows make, by the text in a column, in the order they came. */
export function grouped<T>(
  rows: readonly Row[],
  column: string,
  recordOf: (row: Row) => T,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = textOf(row, column);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [recordOf(row)]);
    else group.push(recordOf(row));
  }
  return groups;
}

/** The record that each row makes, by the text in a column that no two rows share. */
export function keyed<T>(rows: readonly Row[], column: string, recordOf: (row: Row) => T): Map<string, T> {
  return new Map(rows.map((row) => [textOf(row, column), recordOf(row)]));
}

function unexpected(row: Row, column: string, expected: string): TypeError {
  const found = column in row ? JSON.stringify(row[column]) : 'no such column';
  return new TypeError(`Column ${column}: expected ${expected}, got ${found}.`);
}
