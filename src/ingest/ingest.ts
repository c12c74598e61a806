import type { SourceFolder } from '../sources/folders.ts';
import type { Repository, StoredSource } from '../store/repository.ts';
import { claimFolders, type Relocation } from './claim-folders.ts';
import { CorrectionsUse } from './corrections-use.ts';
import { deal, type Dealing, type Dealt } from './deal.ts';
import { entriesOf, type Entry, isBelow, keyOf, readEntry } from './entries.ts';
import { findAll, type FoundFolder } from './found-folders.ts';
import { heldSources } from './held-sources.ts';
import { ParserPool, usefulWorkers } from './parser-pool.ts';
import { parserVersion } from './parser-version.ts';
import { effectOf, type IngestReport, remarksOnCorrections, Tally } from './report.ts';
import { FILES_AT_ONCE, Room } from './room.ts';
import { runAhead } from './run-ahead.ts';
import { settlePeople } from './settle-people.ts';

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

/** What comes of the corrections of each folder, by its name. */
type Uses = Map<string, CorrectionsUse>;

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
  const found = await findAll(folders, only);
  const entries = found.flatMap(({ listing }) => entriesOf(listing));
  tally.skipped = skippedIn(found);
  const { sources, relocations } = await claim(repository, found);
  tally.relocations = relocations;

  const uses = usesOf(found);
  const dealing = {
    pool: new ParserPool(workers),
    held: new Map(sources.map((source) => [keyOf(source), source])),
    corrections: new Map(found.map(({ folder, corrections }) => [folder.name, corrections])),
    version,
    now,
  };
  const there = new Set<string>();
  let done = 0;
  try {
    for await (const dealt of dealWithAll(repository, dealing, entries)) {
      const { folder, path } = dealt.entry.file;
      if (dealt.isThere) {
        there.add(keyOf(dealt.entry.file));
        tallyUp(tally, dealt);
        noteNames(uses, dealt);
      }
      done += 1;
      onProgress?.({ done, total: entries.length, folder, path });
    }
  } finally {
    await dealing.pool.close();
  }

  tally.removed = await removeAll(repository, goneFrom(found, sources, there, entries));
  tellOfCorrections(tally, found, uses);
  await settlePeople(repository);
  return tally.report();
}

/** Files left out unread. */
function skippedIn(found: readonly FoundFolder[]): IngestReport['skipped'] {
  return found.flatMap(({ folder: { name }, listing }) =>
    listing.skipped.map((path) => ({ folder: name, path })),
  );
}

/** Notes where the folders are read from, and gives what the index holds of them. */
async function claim(
  repository: Repository,
  found: readonly FoundFolder[],
): Promise<{ readonly sources: readonly StoredSource[]; readonly relocations: readonly Relocation[] }> {
  const names = found.map(({ folder }) => folder.name);
  const known = names.length === 0 ? new Map<string, string>() : await repository.locationsOf(names);
  const sources = await heldSources(repository, found, known);
  return { sources, relocations: await claimFolders(repository, found, known, sources) };
}

/** Only of folders of which everything is looked at: what some files tell is too little to say that a correction finds nobody. */
function usesOf(found: readonly FoundFolder[]): Uses {
  return new Map(
    found
      .filter(({ paths }) => paths === null)
      .map(({ folder, corrections }) => [folder.name, new CorrectionsUse(corrections)]),
  );
}

/** Reads, parses and stores what has to be, several at once; what came of each is given in order. */
function dealWithAll(
  repository: Repository,
  dealing: Dealing,
  entries: readonly Entry[],
): AsyncGenerator<Dealt> {
  const room = new Room();
  return runAhead(entries, FILES_AT_ONCE, (entry) =>
    room.hold(
      () => readEntry(entry),
      (reading) => deal(repository, dealing, entry, reading),
    ),
  );
}

/** Counts an entry that is there, and notes why it gave no story. */
function tallyUp(tally: Tally, { entry, refusal, stored }: Dealt): void {
  const { folder, path } = entry.file;
  if (!entry.isFolder) tally.files += 1;
  if (stored === null) tally.unchanged += 1;
  else tally.add(stored.counts);
  for (const message of [refusal, stored?.failure ?? null])
    if (message !== null) tally.problems.push({ folder, path, message });
}

/** Notes whom the stories of an entry name. */
function noteNames(uses: Uses, { entry, heardNames }: Dealt): void {
  const { folder, path } = entry.file;
  // Whom the files of a closed folder name, nobody knows.
  if (entry.isFolder) uses.delete(folder);
  else uses.get(folder)?.file(path, heardNames);
}

/** What the index holds of files that are gone: not of those below a folder that could not be listed, or a link that broke. */
function goneFrom(
  found: readonly FoundFolder[],
  sources: readonly StoredSource[],
  there: ReadonlySet<string>,
  entries: readonly Entry[],
): readonly StoredSource[] {
  const looked = new Map(found.map(({ folder, paths }) => [folder.name, paths]));
  const closed = new Set(entries.filter(({ reason }) => reason !== null).map(({ file }) => keyOf(file)));
  return sources.filter(
    (source) =>
      (looked.get(source.folder)?.has(source.path) ?? true) &&
      !there.has(keyOf(source)) &&
      !isBelow(closed, source),
  );
}

/** Gives how many were removed. */
async function removeAll(repository: Repository, sources: readonly StoredSource[]): Promise<number> {
  const ids = sources.map(({ id }) => id);
  for (let start = 0; start < ids.length; start += REMOVALS_AT_ONCE)
    await repository.remove(ids.slice(start, start + REMOVALS_AT_ONCE));
  return ids.length;
}

function tellOfCorrections(tally: Tally, found: readonly FoundFolder[], uses: Uses): void {
  const told = found.flatMap(({ folder: { name }, corrections }) => {
    const use = uses.get(name);
    return use === undefined ? [] : [{ name, corrections, use }];
  });
  tally.corrections = told.flatMap(({ name, corrections, use }) =>
    remarksOnCorrections(name, corrections, use),
  );
  tally.effects = told.map(({ name, use }) => effectOf(name, use)).filter(({ entries }) => entries > 0);
}
