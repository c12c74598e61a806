import type { SourceBundle } from '../domain/records.ts';
import type { Engine, EngineOptions, Query, Statement } from './engine.ts';
import { CHANGES_KEPT, pruneChanges } from './changes.ts';
import { TIDY } from './clear.ts';
import { migrate, versionOf } from './migrate.ts';
import { unsettled } from './namings.ts';
import type { FolderLocation, Repository, Settlement, StoredSource, Unsettled } from './repository.ts';
import type { Snapshot, SnapshotOptions } from './snapshot.ts';
import { StoreError } from './store-error.ts';
import { removeStatements, saveStatements } from './save.ts';
import { settleStatements } from './settle-people.ts';
import { snapshotOf } from './engine-snapshot.ts';
import { locationsOf, storedSources, storedSourcesById } from './source-reads.ts';
import { filesOf } from './sqlite-place.ts';

const POSTGRES_ADDRESS = /^postgres(ql)?:\/\//;

/**
 * Opens a store and brings its tables to the format of this program.
 *
 * @param location path of a SQLite file (made with its folder where it is missing, unless the options say no),
 *   `:memory:`, or the address of a PostgreSQL database, `postgres://user:password@host:5432/name`
 *
 * Errors: `StoreError` UNREACHABLE, LOCKED, NO_INDEX, NOT_A_WIREGRAPH_DATABASE or NEWER_DATABASE, its message a
 * sentence for people, without passwords.
 */
export async function openRepository(location: string, options: EngineOptions = {}): Promise<Repository> {
  const engine = await openEngine(location, options);
  try {
    if (options.create === false && (await versionOf(engine)) === 0)
      throw new StoreError('NO_INDEX', `${engine.place} holds no index: it is empty.`);
    await migrate(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return new SqlRepository(engine, options.changesKept ?? CHANGES_KEPT);
}

/** Loads that engine alone: every command waits for what it loads. */
async function openEngine(location: string, options: EngineOptions): Promise<Engine> {
  if (POSTGRES_ADDRESS.test(location)) {
    const { openPostgres } = await import('./postgres-engine.ts');
    return openPostgres(location, options);
  }
  const { openSqlite } = await import('./sqlite-engine.ts');
  return openSqlite(location, options);
}

/** The files that an index lies in, whether they are there or not; none for PostgreSQL. */
export function filesOfIndex(location: string): readonly string[] {
  return POSTGRES_ADDRESS.test(location) ? [] : filesOf(location);
}

class SqlRepository implements Repository {
  readonly engine: 'sqlite' | 'postgres';
  readonly #engine: Engine;
  readonly #closing: readonly Statement[];

  constructor(engine: Engine, changesKept: number) {
    this.#closing = [...TIDY, pruneChanges(changesKept)];
    this.engine = engine.dialect.name;
    this.#engine = engine;
  }

  snapshot(options: SnapshotOptions = {}): Snapshot {
    return snapshotOf(this.#engine, options);
  }

  locationsOf(names: readonly string[]): Promise<Map<string, string>> {
    return this.#read((query) => locationsOf(query, names));
  }

  async locate(folders: readonly FolderLocation[]): Promise<void> {
    const sql = `insert into folders (name, location) values ($1, $2)
      on conflict (name) do update set location = excluded.location`;
    await this.#engine.batch(folders.map(({ name, location }) => ({ sql, parameters: [name, location] })));
  }

  storedSources(folders: readonly string[]): Promise<readonly StoredSource[]> {
    return this.#read((query) => storedSources(query, folders));
  }

  storedSourcesById(ids: readonly string[]): Promise<readonly StoredSource[]> {
    return this.#read((query) => storedSourcesById(query, ids));
  }

  async save(bundle: SourceBundle): Promise<void> {
    await this.#engine.batch(saveStatements(bundle), this.#closing);
  }

  async remove(sourceIds: readonly string[]): Promise<void> {
    if (sourceIds.length > 0) await this.#engine.batch(removeStatements(sourceIds), this.#closing);
  }

  unsettled(limit: number): Promise<Unsettled> {
    return this.#read((query) => unsettled(query, limit));
  }

  async settle(settlement: Settlement): Promise<void> {
    const { families, moves } = settlement;
    if (families.length > 0)
      await this.#engine.batch(settleStatements(settlement), moves.length > 0 ? this.#closing : []);
  }

  onChange(listener: () => void): () => void {
    return this.#engine.onChange(listener);
  }

  close(): Promise<void> {
    return this.#engine.close();
  }

  async #read<T>(ask: (query: Query) => Promise<T>): Promise<T> {
    const read = this.#engine.read();
    try {
      return await ask((statement) => read.query(statement));
    } finally {
      await read.close();
    }
  }
}
