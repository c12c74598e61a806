import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Row, Statement, Value } from './engine.ts';
import { IN_TIME, timeIsOver } from './in-time.ts';
import { escapeText, unescapeText } from './text-escape.ts';

/** Prepared statements kept on one connection. The store's fixed texts are fewer; filters come in many forms. */
const STATEMENTS_KEPT = 300;

/** One connection to a SQLite file. Everything it does is done when the call returns. */
export class SqliteConnection {
  readonly #database: DatabaseSync;
  /** In order of last use. */
  readonly #statements = new Map<string, StatementSync>();
  /** When statements that ask for it are stopped, on the clock of `performance.now()`. */
  until = Infinity;

  /** @param timeout milliseconds that SQLite itself waits for a lock, holding up the whole process */
  constructor(path: string, options: { readonly readOnly: boolean; readonly timeout: number }) {
    this.#database = new DatabaseSync(path, { ...options, enableForeignKeyConstraints: true });
    // Nothing else stops a statement: node:sqlite has neither sqlite3_interrupt nor a progress handler.
    this.#database.function(IN_TIME, () => {
      if (performance.now() >= this.until) throw timeIsOver();
      return 1;
    });
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  /** Runs SQL without parameters and without an answer. */
  execute(sql: string): void {
    this.#database.exec(sql);
  }

  run({ sql, parameters, byRow }: Statement): void {
    const values = parameters.map(toSqlite);
    if (byRow === undefined) {
      this.#prepared(sql).run(...values);
      return;
    }
    // Before an insert of several rows, SQLite keeps each page as it was, to take back the first rows if a later fails.
    const statement = this.#prepared(byRow.sql);
    for (let start = 0; start < values.length; start += byRow.width)
      statement.run(...values.slice(start, start + byRow.width));
  }

  all({ sql, parameters }: Statement): readonly Row[] {
    return this.#prepared(sql)
      .all(...parameters.map(toSqlite))
      .map((row) => {
        const values: Record<string, Value> = {};
        for (const name in row) values[name] = fromSqlite(row[name]);
        return values;
      });
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(boundByPlace(sql));
      if (this.#statements.size >= STATEMENTS_KEPT) this.#forgetOldest();
    } else {
      this.#statements.delete(sql);
    }
    this.#statements.set(sql, statement);
    return statement;
  }

  #forgetOldest(): void {
    for (const sql of this.#statements.keys()) {
      this.#statements.delete(sql);
      return;
    }
  }
}

/**
 * node:sqlite binds `$1` by name only, looking each name up; `?1` means the same and is bound by place, and so does
 * `?` where the values stand in order, which SQLite need not look up either.
 */
function boundByPlace(sql: string): string {
  const numbers = Array.from(sql.matchAll(/\$(\d+)/g), ([, digits]) => Number(digits));
  const inOrder = numbers.every((number, index) => number === index + 1);
  return sql.replace(/\$(\d+)/g, inOrder ? '?' : '?$1');
}

function toSqlite(value: Value): Value {
  return typeof value === 'string' ? escapeText(value) : value;
}

function fromSqlite(value: unknown): Value {
  if (typeof value === 'string') return unescapeText(value);
  if (typeof value === 'number' || value === null) return value;
  throw new TypeError(`SQLite gave a value of type ${typeof value}; expected text, a number or null.`);
}
