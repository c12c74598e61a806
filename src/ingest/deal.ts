import type { HeardName } from '../domain/heard-name.ts';
import { type CorrectionsFile, NO_CORRECTIONS } from '../sources/corrections.ts';
import type { Reading } from '../sources/read.ts';
import type { Repository, StoredSource } from '../store/repository.ts';
import { correctionsDigest } from './corrections-digest.ts';
import { type Entry, keyOf } from './entries.ts';
import type { Outcome } from './make-bundle.ts';
import type { ParserPool } from './parser-pool.ts';
import { type BundleCounts, countsOf } from './report.ts';
import { storeReading } from './store-reading.ts';

/** What is kept of an entry until its turn comes: neither its text nor its records. */
export interface Dealt {
  readonly entry: Entry;
  /** False if the file went away. */
  readonly isThere: boolean;
  /** Why it is no text that could be read. */
  readonly refusal: string | null;
  /** Null if nothing had to be stored. */
  readonly stored: Stored | null;
  /** What its stories have of the words of the corrections; null where Wiregraph failed on it. */
  readonly heardNames: readonly HeardName[] | null;
}

/** An entry that was stored. */
export interface Stored {
  readonly counts: BundleCounts;
  readonly failure: string | null;
}

/** What a file is dealt with in view of. */
export interface Dealing {
  readonly pool: ParserPool;
  /** What the index holds, by the key of the file. */
  readonly held: ReadonlyMap<string, StoredSource>;
  /** By name of folder. */
  readonly corrections: ReadonlyMap<string, CorrectionsFile>;
  readonly version: string;
  readonly now: () => Date;
}

/**
 * Parses and stores an entry that was read, unless the index holds it as it is.
 *
 * @param reading null if the file went away
 *
 * Errors: `StoreError` if the database fails.
 */
export async function deal(
  repository: Repository,
  { pool, held, corrections, version, now }: Dealing,
  entry: Entry,
  reading: Reading | null,
): Promise<Dealt> {
  if (reading === null) return { entry, isThere: false, refusal: null, stored: null, heardNames: null };
  const dealt = { entry, isThere: true, refusal: refusalOf(reading) };
  const before = held.get(keyOf(entry.file));
  const told = corrections.get(entry.file.folder) ?? NO_CORRECTIONS;
  // Other corrections make other records of the same bytes.
  const digest = correctionsDigest(told, entry.file.path);
  const madeBy = digest === '' ? version : `${version} ${digest}`;
  if (before?.sha256 === reading.source.sha256 && before.parserVersion === madeBy)
    return { ...dealt, stored: null, heardNames: before.heardNames };
  const outcome = await storeReading(repository, pool, {
    reading,
    corrections: { people: told.people },
    version: madeBy,
    ingestedAt: now().toISOString(),
  });
  return { ...dealt, ...storedOf(outcome) };
}

function refusalOf({ refused, diagnostics }: Reading): string | null {
  return refused ? (diagnostics[0]?.message ?? 'It was refused.') : null;
}

function storedOf({ bundle, failure }: Outcome): Pick<Dealt, 'stored' | 'heardNames'> {
  return {
    stored: { counts: countsOf(bundle), failure },
    heardNames: failure === null ? bundle.heardNames : null,
  };
}
