import { stat } from 'node:fs/promises';
import type { SourceFolder } from './folders.ts';
import { cannotRead, systemCode } from './source-error.ts';
import { listFolder } from './walk.ts';
import { type FilesOptions, type FilesWatch, watchFiles } from './watch-files.ts';

/** What a watcher tells. */
export type FolderEvent =
  /** This path may be new, different or gone: relative to the folder, with forward slashes. */
  | { readonly kind: 'PATH'; readonly path: string }
  /** Anything in the folder may be different. */
  | { readonly kind: 'ALL' }
  /** The folder itself is gone, or another without a file lies in its place; `ALL` follows when it is back. */
  | { readonly kind: 'GONE' }
  /** Some of it cannot be watched. */
  | { readonly kind: 'FAULT'; readonly reason: string };

export interface WatchOptions {
  /** Whether to look at the files now and then, for folders whose changes the system does not tell, as over networks. */
  readonly polling: boolean;
  /** Milliseconds for which the size of a file is the same before it is told: until then it is being written; 400 if left out. */
  readonly settledAfter?: number;
}

/** A folder that is watched. */
export interface FolderWatch {
  /** Resolves once every change is told. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

/** Milliseconds between two looks at whether the folder itself is there: a watcher does not see it come back. */
const ROOT_EVERY = 500;
/** What ENOSPC means of a watch: Linux counts one for each file and folder, over all programs of a user. */
const NO_MORE_WATCHES =
  'the system lets no more files be watched, so changes of the rest are not seen; raise its limit, for example with ' +
  '"sysctl fs.inotify.max_user_watches=1000000", and start again, or look at the files with --watch polling';

type Tell = (event: FolderEvent) => void;

/** Watches a folder and all below it, hidden names left out as they are in reading. */
export function watchFolder(
  { location }: SourceFolder,
  { polling, settledAfter = 400 }: WatchOptions,
  tell: Tell,
): FolderWatch {
  return new WatchedFolder(location, { polling, settledAfter }, tell);
}

/** The place of a folder, where it may go and another come, and the watcher of the files of the one that is there. */
class WatchedFolder implements FolderWatch {
  readonly ready: Promise<void>;
  readonly #location: string;
  readonly #options: FilesOptions;
  readonly #tell: Tell;
  readonly #onError: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #watcher: FilesWatch | null = null;
  /** The folder that is watched; null if none is there. */
  #known: string | null = null;
  /** Whether the watcher has seen its folder go, and watches it no longer. */
  #isLost = false;
  #isClosed = false;
  #looking: Promise<void>;
  #isLooking = false;

  constructor(location: string, options: FilesOptions, tell: Tell) {
    this.#location = location;
    this.#options = options;
    this.#tell = tell;
    this.#onError = faultTeller(tell);
    this.#looking = this.#begin();
    this.ready = this.#looking;
    this.#timer = setInterval(() => {
      this.#lookInTurn();
    }, ROOT_EVERY);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await this.#looking;
    await this.#watcher?.close();
  }

  async #begin(): Promise<void> {
    this.#known = await identify(this.#location);
    if (this.#known !== null) await this.#watch();
  }

  async #watch(): Promise<void> {
    this.#watcher = await watchFiles(this.#location, this.#options, {
      onPath: (path) => void this.#tellPath(path),
      onGone: () => {
        this.#isLost = true;
      },
      onError: this.#onError,
    });
  }

  /** Where another folder lies at the place, files are not gone from ours: that is seen by the next look at it. */
  async #tellPath(path: string): Promise<void> {
    const now = await identify(this.#location);
    if (now === this.#known && !this.#isClosed) this.#tell({ kind: 'PATH', path });
  }

  /** Looks at the place of the folder, unless the look before still goes on. */
  #lookInTurn(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    this.#looking = this.#looking
      .then(() => this.#look())
      .finally(() => {
        this.#isLooking = false;
      });
  }

  async #look(): Promise<void> {
    const now = await this.#whatIsThere();
    if ((now === this.#known && !this.#isLost) || this.#isClosed) return;
    this.#known = now;
    this.#isLost = false;
    await this.#watcher?.close();
    this.#watcher = null;
    if (now === null) {
      this.#tell({ kind: 'GONE' });
      return;
    }
    await this.#watch();
    this.#tell({ kind: 'ALL' });
  }

  /** Names the folder that lies there now, if it is one to watch. */
  async #whatIsThere(): Promise<string | null> {
    const found = await identify(this.#location);
    if (found === null || found === this.#known) return found;
    // An empty folder that was not there before is more often where a disk was mounted than one that was emptied.
    return (await holdsSomething(this.#location)) ? found : null;
  }
}

/** Makes what tells the faults of all watchers of one folder. */
function faultTeller(tell: Tell): (error: unknown) => void {
  let isFullTold = false;
  return (error) => {
    const code = systemCode(error);
    // A link to itself is told where it is read; it leads to nothing that could be watched.
    if (code === 'ELOOP') return;
    if (code === 'ENOSPC') {
      // It comes once for each of the files that are left.
      if (!isFullTold) tell({ kind: 'FAULT', reason: NO_MORE_WATCHES });
      isFullTold = true;
      return;
    }
    tell({ kind: 'FAULT', reason: faultOf(error) });
  };
}

/** What is wrong, as the end of a sentence; where the system refuses to let a path be read, with what to do. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isRefused = /^E(?:ACCES|PERM)$/.test(systemCode(error) ?? '');
  return isRefused && 'path' in error ? cannotRead(String(error.path), error) : error.message;
}

/** Names the folder that lies at a place now; null if none does. */
async function identify(location: string): Promise<string | null> {
  const found = await stat(location).catch(() => null);
  // A folder made where one was deleted may have its number.
  return found?.isDirectory() === true ? `${found.dev} ${found.ino} ${found.birthtimeMs}` : null;
}

/** Whether there is a file to read: a disk that is not mounted may leave a hidden one, or an empty folder. */
async function holdsSomething(location: string): Promise<boolean> {
  const listing = await listFolder('', location).catch(() => null);
  return listing !== null && listing.files.length > 0;
}
