import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { openPostgres } from '../../src/store/postgres-engine.ts';
import { openSqlite } from '../../src/store/sqlite-engine.ts';
import { createTestDatabase, run } from '../support/postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A database without a table yet. */
export interface Place {
  readonly location: string;
  readonly engine: () => Promise<Engine>;
  /** Runs SQL behind the store's back. */
  readonly sql: (statement: string) => Promise<void>;
}

/** One of each engine. */
export const places = [
  {
    name: 'sqlite',
    place: async (): Promise<Place> => {
      const location = join(await temporaryFolder(), 'store.db');
      return {
        location,
        engine: () => openSqlite(location),
        sql: async (statement) => {
          const database = new DatabaseSync(location);
          database.exec(statement);
          database.close();
        },
      };
    },
  },
  {
    name: 'postgres',
    place: async (): Promise<Place> => {
      const { url, drop } = await createTestDatabase();
      onTestFinished(drop);
      return { location: url, engine: () => openPostgres(url), sql: (statement) => run(url, statement) };
    },
  },
];
