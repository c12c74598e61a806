import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { PostgresWriter } from '../../src/store/postgres-writer.ts';
import { connectError } from '../../src/store/postgres-errors.ts';
import { createTestDatabase, run } from '../support/postgres.ts';
import { silencing } from '../support/silencing.ts';

/** A table `kept`, a writer on it over a way that can be cut, and how many connections the writer has asked for. */
async function writing({ patience = 5_000, connections = Infinity } = {}) {
  const database = await createTestDatabase();
  const way = await silencing(database.url);
  const pool = new pg.Pool({ connectionString: way.url, pipeline: true });
  // As the engine has it: a connection that is cut tells its next user.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  onTestFinished(async () => {
    await pool.end();
    await database.drop();
  });
  await pool.query('create table kept (name text)');
  let asked = 0;
  const writer = new PostgresWriter({
    patience,
    connect: () => {
      asked += 1;
      return asked > connections ? Promise.reject(new Error('too many clients')) : pool.connect();
    },
    toQuery: ({ sql }) => ({ text: sql }),
    toError: (error) =>
      error instanceof pg.DatabaseError
        ? error
        : connectError(error, { host: 'server', port: 5432, database: '' }),
  });
  const save = (...texts: readonly string[]) =>
    writer.write(
      texts.map((sql) => ({ sql, parameters: [] })),
      [],
    );
  const kept = async () =>
    (await pool.query<{ name: string }>('select name from kept')).rows.map(({ name }) => name);
  return { url: database.url, save, kept, asked: () => asked, cut: way.cut };
}

const OTHERS = `from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;

/** Does something on the server as soon as another connection to a database is in a state. */
async function once(url: string, state: string, then = ''): Promise<void> {
  await run(
    url,
    `do $$ begin
      while not exists (select 1 ${OTHERS} and ${state}) loop
        perform pg_sleep(0.01);
        perform pg_stat_clear_snapshot();
      end loop;
      ${then}
    end $$`,
  );
}

/** Has the server end all other connections to a database as soon as one of them is in a state. */
function endOthersOnce(url: string, state: string): Promise<void> {
  return once(url, state, `perform pg_terminate_backend(pid) ${OTHERS};`);
}

/** Has the server wait in a function at each commit that keeps `first`. */
function atCommitOfFirst(url: string, waiting: string): Promise<void> {
  return run(
    url,
    `create function wait() returns trigger language plpgsql as $$ begin
       if new.name = 'first' then perform ${waiting}; end if;
       return null;
     end $$;
     create constraint trigger waits after insert on kept deferrable initially deferred
       for each row execute function wait()`,
  );
}

/** Has the commits that keep `first` wait for a lock, which is given back when that is called. */
async function holdCommits(url: string): Promise<() => Promise<unknown>> {
  await atCommitOfFirst(url, 'pg_advisory_xact_lock_shared(1)');
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  onTestFinished(() => holder.end());
  await holder.query('select pg_advisory_lock(1)');
  return () => holder.query('select pg_advisory_unlock(1)');
}

const COMMITTING = `query like '%commit%' and wait_event_type = 'Lock'`;

const keep = (name: string): string => `insert into kept values ('${name}')`;

test('where no connection is to be had while a group is written apart, what is committed is told as saved', async () => {
  // The group, the first batch, the second batch; then the server has no connection left.
  const { save, kept, asked } = await writing({ connections: 3 });
  const outcomes = await Promise.allSettled([
    save(keep('first')),
    save(`insert into nowhere values ('second')`),
    save(keep('third')),
    save(keep('fourth')),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
  expect(await kept()).toEqual(['first']);
  // Each that is asked for may be waited for.
  expect(asked()).toBe(4);
});

test('a lock that stays is waited for once by a group', async () => {
  const { url, save, kept, asked } = await writing({ patience: 200 });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query('begin; lock table kept');
  const outcomes = await Promise.allSettled(['first', 'second', 'third'].map((name) => save(keep(name))));
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: '55P03' } });
  expect(asked()).toBe(1);
  await client.query('rollback');
  expect(await kept()).toEqual([]);
});

test('a connection that is cut in the middle of a group loses nothing that is told as saved', async () => {
  const { url, save, kept } = await writing();
  const names = ['first', 'second', 'third', 'fourth'];
  const saved = Promise.allSettled(
    names.map((name) => save(keep(name), ...(name === 'third' ? ['select pg_sleep(1)'] : []))),
  );
  await endOthersOnce(url, `query like '%pg_sleep%' and state = 'active'`);
  const told = (await saved).flatMap(({ status }, index) => (status === 'fulfilled' ? [names[index]] : []));
  expect(await kept()).toEqual(told);
});

test('a connection that the server ends at the commit is no other group’s', async () => {
  const { url, save, kept } = await writing();
  await atCommitOfFirst(url, 'pg_sleep(60)');
  const first = save(keep('first'));
  // Asked for at once when the first has failed, before its connection can be seen to have closed.
  const outcomes = first.then(
    () => [],
    async (reason: unknown) => [reason, ...(await Promise.allSettled([save(keep('second'))]))],
  );
  await endOthersOnce(url, `query like '%commit%' and wait_event = 'PgSleep'`);
  expect(await outcomes).toMatchObject([{ code: '57P01' }, { status: 'fulfilled' }]);
  expect(await kept()).toEqual(['second']);
});

test('what was committed is told as saved though the connection was lost before the answer', async () => {
  const { url, save, kept, cut } = await writing();
  const release = await holdCommits(url);
  const saved = Promise.allSettled([save(keep('first')), save(keep('second'))]);
  await once(url, COMMITTING);
  cut();
  await release();
  expect((await saved).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  expect(await kept()).toEqual(['first', 'second']);
});

test('where nobody can tell what became of a commit, that is told', async () => {
  const { url, save, cut } = await writing({ connections: 1 });
  const release = await holdCommits(url);
  const saved = expect(save(keep('first'))).rejects.toMatchObject({
    code: 'UNREACHABLE',
    message: expect.stringMatching(/What was being saved may have been saved all the same/) as string,
  });
  await once(url, COMMITTING);
  cut();
  await saved;
  await release();
});
