import pg from 'pg';
import { expect, test } from 'vitest';
import { PostgresWriter } from '../../src/store/postgres-writer.ts';
import { createTestDatabase } from '../support/postgres.ts';

test('where no connection is to be had while a group is written apart, what is committed is told as saved', async () => {
  const database = await createTestDatabase();
  const pool = new pg.Pool({ connectionString: database.url, pipeline: true });
  try {
    await pool.query('create table kept (name text)');
    let taken = 0;
    const writer = new PostgresWriter({
      patience: 5_000,
      connect: () => {
        taken += 1;
        // The group, the first batch, the second batch; then the server has no connection left.
        return taken === 4 ? Promise.reject(new Error('too many clients')) : pool.connect();
      },
      toQuery: ({ sql }) => ({ text: sql }),
      toError: (error) => error,
    });
    const save = (sql: string) => writer.write([{ sql, parameters: [] }], []);
    const outcomes = await Promise.allSettled([
      save(`insert into kept values ('first')`),
      save(`insert into nowhere values ('second')`),
      save(`insert into kept values ('third')`),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect((await pool.query('select name from kept')).rows).toEqual([{ name: 'first' }]);
  } finally {
    await pool.end();
    await database.drop();
  }
});
