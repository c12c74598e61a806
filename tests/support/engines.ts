import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineOptions } from '../../src/store/engine.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { createTestDatabase } from './postgres.ts';

/** An empty store of one test, and where it lies: `openRepository(location)` gives a second one on the same data. */
export interface TestStore {
  readonly repository: Repository;
  readonly location: string;
  /** Closes the repository and removes the data. */
  readonly close: () => Promise<void>;
}

/** One of the engines, for `describe.each(engines())('$name', ({ open }) => …)`. */
export interface TestEngine {
  readonly name: 'sqlite' | 'postgres';
  readonly open: (options?: EngineOptions) => Promise<TestStore>;
}

/** Every engine the store runs on; no test may pass on one alone. */
export function engines(): readonly TestEngine[] {
  return [
    { name: 'sqlite', open: openSqlite },
    { name: 'postgres', open: openPostgres },
  ];
}

async function openSqlite(options?: EngineOptions): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-test-'));
  return storeAt(join(folder, 'store.db'), () => rm(folder, { recursive: true, force: true }), options);
}

async function openPostgres(options?: EngineOptions): Promise<TestStore> {
  const database = await createTestDatabase();
  return storeAt(database.url, database.drop, options);
}

async function storeAt(
  location: string,
  remove: () => Promise<void>,
  options: EngineOptions | undefined,
): Promise<TestStore> {
  const repository = await openRepository(location, options);
  return {
    repository,
    location,
    async close() {
      await repository.close();
      await remove();
    },
  };
}
