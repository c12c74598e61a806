import { CORRECTIONS_FILE } from '../sources/corrections.ts';
import type { SourceFolder } from '../sources/folders.ts';
import { type FolderWatch, watchFolder, type WatchOptions } from '../sources/watch.ts';
import type { Repository } from '../store/repository.ts';
import { stat } from 'node:fs/promises';
import { SourceError } from '../sources/source-error.ts';
import { ingest } from './ingest.ts';
import type { IngestReport } from './report.ts';

/** What is told while folders are followed. */
export interface FollowListener {
  /** Files were read or dropped, or could not be read. */
  readonly onRead: (report: IngestReport) => void;
  /** A folder is gone; its stories stay until it is back. */
  readonly onGone: (folder: SourceFolder) => void;
  /** A folder that was gone is back, and will be read. */
  readonly onBack: (folder: SourceFolder) => void;
  /** What was to be read could not be. Where the database failed it is tried again soon. */
  readonly onFault: (error: unknown) => void;
}

/** Folders that are followed. */
export interface Following {
  /** Resolves once every change is noticed; none is acted on before `begin`. */
  readonly ready: Promise<void>;
  /** Begins to read what has changed since `ready`. */
  readonly begin: () => void;
  /** Stops; what is being read is read to its end. */
  readonly close: () => Promise<void>;
}

/** Milliseconds in which changes that come together are gathered. */
const GATHER = 50;
/** Milliseconds before reading is tried again after it failed. */
const RETRY_AFTER = 5_000;

/** Keeps the index at the state of the folders: reads again what has changed in them, and only that. */
export function followFolders(
  repository: Repository,
  folders: readonly SourceFolder[],
  options: WatchOptions,
  listener: FollowListener,
): Following {
  /** What is to be looked at, by name of folder: paths, or everything. */
  let pending = new Map<string, Set<string> | 'ALL'>();
  /** Names of the folders that are not there. */
  const gone = new Set<string>();
  let begun = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> | null = null;

  const note = (folder: SourceFolder, path: string | null): void => {
    const noted = pending.get(folder.name);
    if (path === null || path === CORRECTIONS_FILE) pending.set(folder.name, 'ALL');
    else if (noted === undefined) pending.set(folder.name, new Set([path]));
    else if (noted !== 'ALL') noted.add(path);
    schedule(GATHER);
  };

  const schedule = (milliseconds: number): void => {
    if (!begun || closed || reading !== null || pending.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = read().then((wait) => {
        reading = null;
        schedule(wait);
      });
    }, milliseconds);
  };

  /** Reads what is pending; returns how long to wait before the next time. */
  const read = async (): Promise<number> => {
    const taken = pending;
    pending = new Map();
    let wait = GATHER;
    for (const [name, paths] of taken) {
      const folder = folders.find((one) => one.name === name);
      if (folder === undefined) continue;
      try {
        const only = paths === 'ALL' ? {} : { only: new Map([[name, paths]]) };
        listener.onRead(await ingest(repository, [folder], only));
      } catch (error) {
        // That it is gone is told by itself, and all of it is read when it is back.
        if (!(await isThere(folder))) continue;
        listener.onFault(error);
        // The database may answer soon; a file that says something wrong is mended by a person.
        if (error instanceof SourceError) continue;
        wait = RETRY_AFTER;
        const noted = pending.get(name);
        pending.set(name, paths === 'ALL' || noted === 'ALL' ? 'ALL' : new Set([...paths, ...(noted ?? [])]));
      }
    }
    return wait;
  };

  const watches: FolderWatch[] = folders.map((folder) =>
    watchFolder(folder, options, (event) => {
      if (event.kind === 'PATH') note(folder, event.path);
      else if (event.kind === 'ALL') {
        if (gone.delete(folder.name)) listener.onBack(folder);
        note(folder, null);
      } else if (event.kind === 'GONE') {
        gone.add(folder.name);
        listener.onGone(folder);
      } else
        listener.onFault(
          new Error(`The folder ${folder.name} cannot be watched as a whole: ${event.reason}`),
        );
    }),
  );
  return {
    ready: Promise.all(watches.map(({ ready }) => ready)).then(() => undefined),
    begin() {
      begun = true;
      schedule(0);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await Promise.all(watches.map((one) => one.close()));
      await reading;
    },
  };
}

async function isThere({ location }: SourceFolder): Promise<boolean> {
  const found = await stat(location).catch(() => null);
  return found?.isDirectory() === true;
}
