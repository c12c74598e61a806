import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A database of one test file. */
export interface TestDatabase {
  /** Address to open it by. */
  readonly url: string;
  /** Removes it, whoever is still connected. */
  readonly drop: () => Promise<void>;
}

/** The address of the run's PostgreSQL cluster, with rights to do everything; starts it at the first call. */
export async function postgresUrl(): Promise<string> {
  const response = await fetch(inject('postgresStarter'));
  const answer: unknown = await response.json();
  if (typeof answer === 'object' && answer !== null && 'url' in answer && typeof answer.url === 'string') {
    return answer.url;
  }
  const error = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : answer;
  throw new Error(String(error));
}

/** A copy of the template's files costs a quarter of writing it through the log, as PostgreSQL does unless told. */
const COPIED = 'strategy file_copy';

/**
 * Makes a database in the run's cluster.
 *
 * @param template the database it is a copy of; an empty one unless given
 */
export async function createTestDatabase(template = 'template1'): Promise<TestDatabase> {
  const admin = await postgresUrl();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await run(admin, `create database ${name} template ${template} ${COPIED}`);
  return {
    url: databaseAt(admin, name),
    drop: () => run(admin, `drop database if exists ${name} with (force)`),
  };
}

/** Holds a lock while a template is made: other workers make the same one. */
const TEMPLATE_LOCK = 1;

/**
 * Makes a database of that name once in a run, for copies, whatever worker asks first.
 *
 * @param fill is given its address, and is connected to it no more when it is done
 */
export async function makeTemplateOnce(name: string, fill: (url: string) => Promise<void>): Promise<void> {
  const admin = await postgresUrl();
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${TEMPLATE_LOCK})`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return;
    await client.query(`create database ${name} ${COPIED}`);
    await fill(databaseAt(admin, name));
  } finally {
    await client.end();
  }
}

function databaseAt(admin: string, name: string): string {
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on a connection of its own. */
export async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
