import type { RowStatement, Statement, Value } from './engine.ts';

/** Rows a statement; few sizes, so that a database has few texts to prepare. */
const SIZES = [64, 16, 4, 1] as const;

/** Inserts any number of rows of one table, by column: what to store there of each item. */
export class BulkInsert<Item> {
  readonly #texts: ReadonlyMap<number, string>;
  readonly #byRow: RowStatement | undefined;
  readonly #values: readonly ((item: Item) => Value)[];

  /**
   * @param conflict what to do where a row with the same key is there, as SQL
   * @param isWatched whether a trigger is run for each row, which makes rows that come one by one slow
   */
  constructor(
    table: string,
    columns: Readonly<Record<string, (item: Item) => Value>>,
    conflict = '',
    isWatched = false,
  ) {
    this.#values = Object.values(columns);
    const names = Object.keys(columns).join(', ');
    const width = this.#values.length;
    const tuple = (row: number): string =>
      `(${Array.from({ length: width }, (_, column) => `$${row * width + column + 1}`).join(', ')})`;
    this.#texts = new Map(
      SIZES.map((size) => {
        const tuples = Array.from({ length: size }, (_, row) => tuple(row)).join(', ');
        return [size, `insert into ${table} (${names}) values ${tuples} ${conflict}`.trimEnd()];
      }),
    );
    const sql = this.#texts.get(1);
    this.#byRow = isWatched || sql === undefined ? undefined : { sql, width };
  }

  /** The statements that insert the items. No two may have the same key. */
  of(items: readonly Item[]): Statement[] {
    const statements: Statement[] = [];
    let start = 0;
    for (const size of SIZES) {
      for (; items.length - start >= size; start += size) {
        const rows = items.slice(start, start + size);
        const parameters = rows.flatMap((item) => this.#values.map((valueOf) => valueOf(item)));
        statements.push({ sql: this.#texts.get(size) ?? '', parameters, byRow: this.#byRow });
      }
    }
    return statements;
  }
}
