import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineOptions } from '../../src/store/engine.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { lendDatabase } from './lent-databases.ts';
import { makeTemplateOnce, run } from './postgres.ts';

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

/** Making the tables takes PostgreSQL twice as long as a copy of them; tests/store/opening.test.ts has them made. */
const EMPTY_INDEX = 'empty_index';
let emptyIndex: Promise<void> | null = null;

/** No two indexes have these in common, so nor may two copies of one. */
const OTHER_NAMES = `update state set stamp = gen_random_uuid()::text, change_log = left(gen_random_uuid()::text, 8)`;

async function openSqlite(options?: EngineOptions): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-test-'));
  return storeAt(join(folder, 'store.db'), () => rm(folder, { recursive: true, force: true }), options);
}

async function openPostgres(options?: EngineOptions): Promise<TestStore> {
  await (emptyIndex ??= makeTemplateOnce(EMPTY_INDEX, async (url) => (await openRunning(url)).close()));
  const { url, giveBack } = await lendDatabase(EMPTY_INDEX);
  await run(url, OTHER_NAMES);
  return storeAt(url, giveBack, options);
}

async function storeAt(
  location: string,
  remove: () => Promise<void>,
  options: EngineOptions | undefined,
): Promise<TestStore> {
  const repository = await openRunning(location, options);
  return {
    repository,
    location,
    async close() {
      await repository.close();
      await remove();
    },
  };
}

/** Most tries to reach a server that is known to run. */
const TRIES = 20;

/**
 * As `openRepository`, of a database that is known to be there: the patience of a test that waits for a lock holds for
 * making a connection as well, and a busy machine can take longer for one.
 */
export async function openRunning(location: string, options?: EngineOptions): Promise<Repository> {
  for (let left = TRIES; ; left -= 1)
    try {
      return await openRepository(location, options);
    } catch (error) {
      const late = error instanceof StoreError && error.code === 'UNREACHABLE';
      if (!late || left === 1) throw error;
    }
}
