import { realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import type { SourceFolder } from './folders.ts';
import { lookAfterNewFolders } from './new-folders.ts';
import { systemCode } from './source-error.ts';
import { isLeftOut, listFolder } from './walk.ts';

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

/** Milliseconds between two looks at the size of a file that is being written. */
const LOOK_EVERY = 100;
/** Milliseconds between two looks at all files, where they are polled. */
const POLL_EVERY = 2_000;
/** Milliseconds between two looks at whether the folder itself is there: a watcher does not see it come back. */
const ROOT_EVERY = 500;
/** What ENOSPC means of a watch: Linux counts one for each file and folder, over all programs of a user. */
const NO_MORE_WATCHES =
  'the system lets no more files be watched, so changes of the rest are not seen; raise its limit, for example with ' +
  '"sysctl fs.inotify.max_user_watches=1000000", and start again, or look at the files with --watch polling';

/** Watches a folder and all below it, hidden names left out as they are in reading. */
export function watchFolder(
  { location }: SourceFolder,
  { polling, settledAfter = 400 }: WatchOptions,
  tell: (event: FolderEvent) => void,
): FolderWatch {
  let watcher: Pick<FolderWatch, 'close'> | null = null;
  let closed = false;
  let known: string | null = null;
  let isLost = false;
  let isFullTold = false;

  const start = async (): Promise<void> => {
    const own = watch(location, {
      ignored: (path, stats) =>
        relative(location, path)
          .split(sep)
          .some((name) => name !== '.' && name !== '..' && isLeftOut(name)) ||
        (stats?.isDirectory() === true && leadsInACircle(location, path)),
      awaitWriteFinish: { stabilityThreshold: settledAfter, pollInterval: LOOK_EVERY },
      usePolling: polling,
      interval: POLL_EVERY,
      binaryInterval: POLL_EVERY,
    });
    const newFolders = lookAfterNewFolders(own, settledAfter);
    watcher = {
      async close() {
        await newFolders.close();
        await own.close();
      },
    };
    let isReady = false;
    own.on('all', (event, path) => {
      // It watches a folder no longer that it has seen go, though it is back before we have looked.
      if (event === 'unlinkDir' && relative(location, path) === '') isLost = true;
      if (event === 'addDir' || event === 'unlinkDir' || (event === 'add' && !isReady)) return;
      void tellPath(relative(location, path).split(sep).join('/'));
    });
    own.on('error', (error) => {
      const code = systemCode(error);
      // A link to itself is told where it is read; it leads to nothing that could be watched.
      if (code === 'ELOOP') return;
      if (code === 'ENOSPC') {
        // It comes once for each of the files that are left.
        if (!isFullTold) tell({ kind: 'FAULT', reason: NO_MORE_WATCHES });
        isFullTold = true;
        return;
      }
      tell({ kind: 'FAULT', reason: error instanceof Error ? error.message : String(error) });
    });
    await new Promise<void>((resolve) => own.once('ready', resolve));
    isReady = true;
  };

  /** Names the folder that lies there now; null if none does. */
  const identify = async (): Promise<string | null> => {
    const found = await stat(location).catch(() => null);
    // A folder made where one was deleted may have its number.
    return found?.isDirectory() === true ? `${found.dev} ${found.ino} ${found.birthtimeMs}` : null;
  };

  /** Where another folder lies at the place, files are not gone from ours: that is seen by the next look at it. */
  const tellPath = async (path: string): Promise<void> => {
    const now = await identify();
    if (now === known && !closed) tell({ kind: 'PATH', path });
  };

  const lookAtRoot = async (): Promise<void> => {
    const found = await identify();
    // An empty folder that was not there before is more often where a disk was mounted than one that was emptied.
    const now = found === null || found === known || (await holdsSomething(location)) ? found : null;
    if ((now === known && !isLost) || closed) return;
    known = now;
    isLost = false;
    await watcher?.close();
    watcher = null;
    if (now === null) {
      tell({ kind: 'GONE' });
      return;
    }
    await start();
    tell({ kind: 'ALL' });
  };

  let looking: Promise<void> = (async () => {
    known = await identify();
    if (known !== null) await start();
  })();
  const ready = looking;
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    looking = looking.then(lookAtRoot).finally(() => {
      isLooking = false;
    });
  }, ROOT_EVERY);
  return {
    ready,
    async close() {
      closed = true;
      clearInterval(timer);
      await looking;
      await watcher?.close();
    },
  };
}

/** Whether there is a file to read: a disk that is not mounted may leave a hidden one, or an empty folder. */
async function holdsSomething(location: string): Promise<boolean> {
  const listing = await listFolder('', location).catch(() => null);
  return listing !== null && listing.files.length > 0;
}

/** Whether a folder is one of those that its own path leads through, as links to a folder above make it. */
function leadsInACircle(location: string, path: string): boolean {
  try {
    const real = realpathSync(path);
    for (let above = path; above !== location && above !== dirname(above);) {
      above = dirname(above);
      if (realpathSync(above) === real) return true;
    }
    return false;
  } catch {
    // It went away since it was found, and is told as gone.
    return false;
  }
}
