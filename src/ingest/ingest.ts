import { posix } from 'node:path';
import type { SourceFolder } from '../sources/folders.ts';
import { readSource, unreadable, type Reading } from '../sources/read.ts';
import { NO_CORRECTIONS, readCorrections, type CorrectionsFile } from '../sources/corrections.ts';
import { listPaths } from '../sources/list-paths.ts';
import { listFolder, type FoundFile, type Listing } from '../sources/walk.ts';
import type { HeardName } from '../domain/heard-name.ts';
import type { Repository, StoredSource } from '../store/repository.ts';
import { claimFolders } from './claim-folders.ts';
import { correctionsDigest } from './corrections-digest.ts';
import { CorrectionsUse } from './corrections-use.ts';
import { heldSources } from './held-sources.ts';
import type { Outcome } from './make-bundle.ts';
import { ParserPool, usefulWorkers } from './parser-pool.ts';
import { parserVersion } from './parser-version.ts';
import { FILES_AT_ONCE, Room } from './room.ts';
import { runAhead } from './run-ahead.ts';
import {
  type BundleCounts,
  countsOf,
  effectOf,
  remarksOnCorrections,
  Tally,
  type IngestReport,
} from './report.ts';
import { settlePeople } from './settle-people.ts';
import { storeReading } from './store-reading.ts';

/** How far a run is. */
export interface IngestProgress {
  /** Files dealt with so far. */
  readonly done: number;
  readonly total: number;
  /** Name of the folder. */
  readonly folder: string;
  /** The file just dealt with, relative to the folder. */
  readonly path: string;
}

/** How a run goes; all may be left out. */
export interface IngestOptions {
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Version to store and to compare with; `parserVersion()` unless given. */
  readonly version?: string;
  /** The time to store as that of reading; the clock unless given. */
  readonly now?: () => Date;
  /** Paths to look at, by name of folder; of folders that are not in it everything is. */
  readonly only?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Most threads that parse beside this one; as many as the machine has cores for unless given. */
  readonly workers?: number;
}

/** Something a folder holds, with the reason if it cannot be read. */
interface Entry {
  readonly file: FoundFile;
  readonly reason: string | null;
  readonly isFolder: boolean;
}

/** What is kept of an entry until its turn comes: neither its text nor its records. */
interface Dealt {
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
interface Stored {
  readonly counts: BundleCounts;
  readonly failure: string | null;
}

/** Files removed in one batch. */
const REMOVALS_AT_ONCE = 500;

/**
 * Brings the index to the state of the folders: reads what is new or changed, leaves what has the same bytes
 * and was parsed by the same version, removes the stories of files that are gone. Folders not given are not
 * touched. Each file is stored as a whole, so that a run that is cut off loses nothing and the next completes it.
 *
 * Errors: `SourceError` if a folder itself cannot be listed, or has the name of another one in the index, before
 * anything is changed; `StoreError` if the database fails. A file that cannot be read, or that Wiregraph fails on,
 * is in the report and stops nothing.
 */
export async function ingest(
  repository: Repository,
  folders: readonly SourceFolder[],
  options: IngestOptions = {},
): Promise<IngestReport> {
  const {
    version = parserVersion(),
    now = () => new Date(),
    onProgress,
    only = new Map<string, ReadonlySet<string>>(),
    workers = usefulWorkers(),
  } = options;
  const tally = new Tally();
  const corrections = new Map<string, CorrectionsFile>();
  for (const folder of folders) corrections.set(folder.name, await readCorrections(folder));
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const paths = only.get(folder.name);
      const some = paths === undefined ? null : await listPaths(folder.name, folder.location, paths);
      return {
        folder,
        listing: some ?? (await listFolder(folder.name, folder.location)),
        // Null if everything is looked at.
        paths: paths === undefined || some === null ? null : paths,
      };
    }),
  );
  // What some files tell is too little to say that a correction finds nobody.
  const whole = new Set(listed.filter(({ paths }) => paths === null).map(({ folder }) => folder.name));
  const use = new Map(
    [...corrections].flatMap(([folder, told]) =>
      whole.has(folder) ? [[folder, new CorrectionsUse(told)] as const] : [],
    ),
  );
  const entries = listed.flatMap(({ listing }) => entriesOf(listing));
  tally.skipped = listed.flatMap(({ folder: { name }, listing }) =>
    listing.skipped.map((path) => ({ folder: name, path })),
  );
  const known =
    folders.length === 0
      ? new Map<string, string>()
      : await repository.locationsOf(folders.map(({ name }) => name));
  const sources = await heldSources(repository, listed, known);
  tally.relocations = await claimFolders(repository, listed, known, sources);
  const stored = new Map(sources.map((source) => [keyOf(source), source]));

  const pool = new ParserPool(workers);
  const room = new Room();
  const deal = async (entry: Entry, reading: Reading | null): Promise<Dealt> => {
    if (reading === null) return { entry, isThere: false, refusal: null, stored: null, heardNames: null };
    const dealt = { entry, isThere: true, refusal: refusalOf(reading) };
    const before = stored.get(keyOf(entry.file));
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
  };

  const looked = new Map(listed.map(({ folder, paths }) => [folder.name, paths]));
  const gone = new Map([...stored].filter(([, { folder, path }]) => looked.get(folder)?.has(path) ?? true));
  const ahead = runAhead(entries, FILES_AT_ONCE, (entry) =>
    room.hold(
      () => readEntry(entry),
      (reading) => deal(entry, reading),
    ),
  );
  let done = 0;
  try {
    for await (const { entry, isThere, refusal, stored: result, heardNames } of ahead) {
      const { folder, path } = entry.file;
      if (isThere) {
        gone.delete(keyOf(entry.file));
        if (!entry.isFolder) tally.files += 1;
        if (refusal !== null) tally.problems.push({ folder, path, message: refusal });
        if (result === null) tally.unchanged += 1;
        else tally.add(result.counts);
        // Whom the files of a closed folder name, nobody knows.
        if (entry.isFolder) use.delete(folder);
        else use.get(folder)?.file(path, heardNames);
        const failure = result?.failure ?? null;
        if (failure !== null) tally.problems.push({ folder, path, message: failure });
      }
      done += 1;
      onProgress?.({ done, total: entries.length, folder, path });
    }
  } finally {
    await pool.close();
  }

  const closed = new Set(entries.filter(({ reason }) => reason !== null).map(({ file }) => keyOf(file)));
  const toRemove = [...gone.values()].filter((source) => !isBelow(closed, source)).map(({ id }) => id);
  for (let start = 0; start < toRemove.length; start += REMOVALS_AT_ONCE)
    await repository.remove(toRemove.slice(start, start + REMOVALS_AT_ONCE));
  tally.removed = toRemove.length;
  tally.corrections = [...use].flatMap(([folder, one]) =>
    remarksOnCorrections(folder, corrections.get(folder) ?? NO_CORRECTIONS, one),
  );
  tally.effects = [...use].map(([folder, one]) => effectOf(folder, one)).filter(({ entries }) => entries > 0);
  await settlePeople(repository);
  return tally.report();
}

function entriesOf({ files, unreadable }: Listing): Entry[] {
  return [
    ...files.map((file) => ({ file, reason: null, isFolder: false })),
    ...unreadable.map(({ reason, isFolder, ...file }) => ({ file, reason, isFolder })),
  ];
}

async function readEntry({ file, reason, isFolder }: Entry): Promise<Reading | null> {
  return reason === null ? readSource(file) : unreadable(file, reason, isFolder);
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

function keyOf({ folder, path }: { readonly folder: string; readonly path: string }): string {
  return JSON.stringify([folder, path]);
}

/** Whether a file lies below a folder that could not be listed, or a link that broke: nobody knows whether it is gone. */
function isBelow(closed: ReadonlySet<string>, { folder, path }: StoredSource): boolean {
  for (let above = posix.dirname(path); above !== '.' && above !== '/'; above = posix.dirname(above))
    if (closed.has(keyOf({ folder, path: above }))) return true;
  return false;
}
