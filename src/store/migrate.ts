import type { Dialect } from './dialect.ts';
import type { Engine, Row, Statement } from './engine.ts';
import { stories } from './migrations/001-stories.ts';
import { quoteContent } from './migrations/002-quote-content.ts';
import { folders } from './migrations/003-folders.ts';
import { namings } from './migrations/004-namings.ts';
import { stateStamp } from './migrations/005-state-stamp.ts';
import { changes } from './migrations/006-changes.ts';
import { search } from './migrations/007-search.ts';
import { printedPlaces } from './migrations/008-printed-places.ts';
import { readAgain } from './migrations/009-read-again.ts';
import { deniedQuotes } from './migrations/010-denied-quotes.ts';
import { correctedNames } from './migrations/011-corrected-names.ts';
import { formerIds } from './migrations/012-former-ids.ts';
import { whenAndWhere } from './migrations/013-when-and-where.ts';
import { heardNames } from './migrations/014-heard-names.ts';
import { titles } from './migrations/015-titles.ts';
import { publishedOn } from './migrations/016-published-on.ts';
import { quoteSpeakers } from './migrations/017-quote-speakers.ts';
import { StoreError } from './store-error.ts';
import { numberOf, textOf } from './row.ts';

/** One step of the database's format, the same on both engines but for the words of the dialect. */
export interface Migration {
  readonly name: string;
  readonly statements: (dialect: Dialect) => readonly string[];
}

/** In order; the place in the list, counted from 1, is the version. Never change one that was released. */
const MIGRATIONS: readonly Migration[] = [
  stories,
  quoteContent,
  folders,
  namings,
  stateStamp,
  changes,
  search,
  printedPlaces,
  readAgain,
  deniedQuotes,
  correctedNames,
  formerIds,
  whenAndWhere,
  heardNames,
  titles,
  publishedOn,
  quoteSpeakers,
];

const LEDGER = 'wiregraph_migrations';

/**
 * Brings the database to the format of this program, one transaction a step. Safe where two processes start at
 * once, and a second time changes nothing.
 *
 * Errors: `StoreError` NEWER_DATABASE where a later program made the database, NOT_A_WIREGRAPH_DATABASE where
 * it holds other tables and none of ours.
 */
export async function migrate(engine: Engine, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  let version = await versionOf(engine);
  while (version < migrations.length) {
    const failure = await apply(engine, migrations, version + 1);
    const reached = await versionOf(engine);
    // The ledger takes each version once: where it grew all the same, another process did the step.
    if (failure !== null && reached <= version) throw failure.reason;
    version = reached;
  }
  if (version > migrations.length) {
    throw new StoreError(
      'NEWER_DATABASE',
      `${engine.place} was made by a later version of Wiregraph (format ${version}; this one knows up to ${migrations.length}). Update Wiregraph, or give another database.`,
    );
  }
}

/** The version the database is at: 0 where it is empty. Errors: as `migrate`. */
export async function versionOf(engine: Engine): Promise<number> {
  const read = engine.read();
  try {
    const tables = await read.query({ sql: engine.dialect.listTables, parameters: [] });
    const names = tables.map((row: Row) => textOf(row, 'name'));
    if (names.length === 0) return 0;
    if (!names.includes(LEDGER)) throw notOurs(engine.place, names);
    const rows = await read.query({
      sql: `select coalesce(max(version), 0) as version from ${LEDGER}`,
      parameters: [],
    });
    return rows.reduce((version, row) => Math.max(version, numberOf(row, 'version')), 0);
  } finally {
    await read.close();
  }
}

async function apply(
  engine: Engine,
  migrations: readonly Migration[],
  version: number,
): Promise<{ readonly reason: unknown } | null> {
  const migration = migrations[version - 1];
  if (migration === undefined) throw new RangeError(`There is no migration ${version}.`);
  const { text, table } = engine.dialect;
  const ledger = `create table if not exists ${LEDGER} (version integer primary key, name ${text} not null, applied_at ${text} not null) ${table}`;
  const entry: Statement = {
    sql: `insert into ${LEDGER} (version, name, applied_at) values ($1, $2, $3)`,
    parameters: [version, migration.name, new Date().toISOString()],
  };
  const steps = migration.statements(engine.dialect).map((sql): Statement => ({ sql, parameters: [] }));
  try {
    await engine.batch([{ sql: ledger, parameters: [] }, entry, ...steps]);
    return null;
  } catch (reason) {
    return { reason };
  }
}

function notOurs(place: string, tables: readonly string[]): StoreError {
  const some = tables.slice(0, 3).join(', ');
  return new StoreError(
    'NOT_A_WIREGRAPH_DATABASE',
    `${place} holds tables of another program (${some}) and none of Wiregraph's. Give an empty database, or one that Wiregraph made.`,
  );
}
