import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './postgres.ts';

/** A database that is one test's alone until it is given back. */
export interface LentDatabase {
  /** Address to open it by. */
  readonly url: string;
  /** Ends whoever is still connected, and makes it for the next test what it was for this one. */
  readonly giveBack: () => Promise<void>;
}

/** What a copy of a template is like before anybody has used it. */
interface Untouched {
  readonly definitions: string;
  /** Rows of each table, as JSON; null for one without. */
  readonly rows: ReadonlyMap<string, string | null>;
}

interface Template {
  readonly untouched: Untouched;
  readonly free: TestDatabase[];
}

const templates = new Map<string, Template>();

/**
 * Lends a copy of a template. A copy is some 8 MB of files, emptying one a fraction of the work: one that a test has
 * given back serves the next, unless the test changed more than rows.
 */
export async function lendDatabase(name: string): Promise<LentDatabase> {
  let template = templates.get(name);
  const database = template?.free.pop() ?? (await createTestDatabase(name));
  if (template === undefined) {
    template = { untouched: await connected(database.url, lookAt), free: [] };
    templates.set(name, template);
  }
  const { untouched, free } = template;
  return {
    url: database.url,
    async giveBack() {
      // One that a test has dropped, or that takes no connection, cannot be restored either.
      const isRestored = await connected(database.url, (client) => restore(client, untouched)).catch(
        () => false,
      );
      if (isRestored) free.push(database);
      else await database.drop();
    },
  };
}

/** The first number of an object that PostgreSQL did not come with. */
const FIRST_OF_OURS = 16_384;

/** The rows of the catalogs that define a database: each by what it defines and the transaction that wrote it last. */
const DEFINING: readonly (readonly [catalog: string, key: string])[] = [
  ['pg_attribute', 'attrelid'],
  ['pg_index', 'indexrelid'],
  ...[
    'pg_attrdef',
    'pg_class',
    'pg_constraint',
    'pg_extension',
    'pg_namespace',
    'pg_proc',
    'pg_rewrite',
    'pg_trigger',
    'pg_type',
  ].map((catalog) => [catalog, 'oid'] as const),
];

/**
 * Everything that is defined in a database, as one text that differs where a definition was written since. To look at who
 * wrote it takes a tenth of looking at all that it says.
 */
const DEFINITIONS = `select md5(string_agg(line, ',' order by line)) as definitions from (
  ${[
    ...DEFINING.map(
      ([catalog, key]) =>
        `select '${catalog} ' || ${key} || ' ' || xmin from ${catalog} where ${key} >= ${FIRST_OF_OURS}`,
    ),
    `select to_jsonb(one)::text from pg_db_role_setting one join pg_database base on base.oid = setdatabase where datname = current_database()`,
  ].join('\n  union all ')}
) lines (line)`;

async function definitionsOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ readonly definitions: string }>(DEFINITIONS);
  return rows.map(({ definitions }) => definitions).join('');
}

async function lookAt(client: pg.Client): Promise<Untouched> {
  const tables = await client.query<{ readonly name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  );
  const rows = new Map<string, string | null>();
  for (const { name } of tables.rows) {
    const found = await client.query<{ readonly json: string | null }>(
      `select json_agg(one)::text as json from ${name} one`,
    );
    rows.set(name, found.rows[0]?.json ?? null);
  }
  return { definitions: await definitionsOf(client), rows };
}

/** Makes a database what it was. False where that takes more than its rows. */
async function restore(client: pg.Client, { definitions, rows }: Untouched): Promise<boolean> {
  await client.query(
    `select pg_terminate_backend(pid, 10000) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`,
  );
  if ((await definitionsOf(client)) !== definitions) return false;
  // Rows are deleted one by one: to truncate makes new files for every table and index, a hundred times the work of few rows.
  await client.query(`set session_replication_role = replica;
    ${[...rows.keys()].map((name) => `delete from ${name};`).join(' ')}
    select setval(seqrelid, seqstart, false) from pg_sequence`);
  for (const [name, json] of rows)
    if (json !== null)
      await client.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $1)`, [
        json,
      ]);
  return true;
}

async function connected<T>(url: string, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}
