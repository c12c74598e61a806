/** Statements prepared on each connection at most; a client can make up endless filters, the server keeps each. */
const NAMES = 256;

/**
 * Names for prepared statements, so that PostgreSQL parses and plans a text once a connection. A text gets a name
 * at its second use: filters put together for one request are not worth keeping.
 */
export class StatementNames {
  readonly #seen = new Map<string, string | null>();
  #given = 0;

  /** The name of the statement, null if it is not to be kept. */
  of(sql: string): string | null {
    const known = this.#seen.get(sql);
    if (known === undefined) {
      if (this.#seen.size < NAMES) this.#seen.set(sql, null);
      return null;
    }
    if (known !== null) return known;
    this.#given += 1;
    const name = `wiregraph_${this.#given}`;
    this.#seen.set(sql, name);
    return name;
  }
}
