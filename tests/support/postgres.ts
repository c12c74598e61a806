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

/** Makes an empty database in the run's cluster. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const admin = await postgresUrl();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await run(admin, `create database ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(admin, `drop database if exists ${name} with (force)`) };
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
