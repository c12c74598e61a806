import { realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { lookAfterNewFolders } from './new-folders.ts';
import { isLeftOut } from './walk.ts';

/** Whom a watcher tells what it sees. */
export interface FilesHeard {
  /** A file may be new, different or gone: its path relative to the folder, with forward slashes. */
  readonly onPath: (path: string) => void;
  /** The folder itself went: it is watched no longer, though it may be back already. */
  readonly onGone: () => void;
  readonly onError: (error: unknown) => void;
}

/** How files are watched. */
export interface FilesOptions {
  /** Whether to look at the files now and then. */
  readonly polling: boolean;
  /** Milliseconds for which the size of a file is the same before it is told. */
  readonly settledAfter: number;
}

/** Files that are watched. */
export interface FilesWatch {
  readonly close: () => Promise<void>;
}

/** Milliseconds between two looks at the size of a file that is being written. */
const LOOK_EVERY = 100;
/** Milliseconds between two looks at all files, where they are polled. */
const POLL_EVERY = 2_000;

/** Watches the files in a folder that is there, hidden names left out; resolves once every change is told. */
export async function watchFiles(
  location: string,
  { polling, settledAfter }: FilesOptions,
  { onPath, onGone, onError }: FilesHeard,
): Promise<FilesWatch> {
  const watcher = watch(location, {
    ignored: (path, stats) =>
      isHidden(location, path) || (stats?.isDirectory() === true && leadsInACircle(location, path)),
    awaitWriteFinish: { stabilityThreshold: settledAfter, pollInterval: LOOK_EVERY },
    usePolling: polling,
    interval: POLL_EVERY,
    binaryInterval: POLL_EVERY,
  });
  const newFolders = lookAfterNewFolders(watcher, settledAfter);
  let isReady = false;
  watcher.on('all', (event, path) => {
    if (event === 'unlinkDir' && relative(location, path) === '') onGone();
    if (event === 'addDir' || event === 'unlinkDir' || (event === 'add' && !isReady)) return;
    onPath(relative(location, path).split(sep).join('/'));
  });
  watcher.on('error', onError);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  isReady = true;
  return {
    async close() {
      await newFolders.close();
      await watcher.close();
    },
  };
}

/** Whether a path leads through a name that is left out in reading. */
function isHidden(location: string, path: string): boolean {
  return relative(location, path)
    .split(sep)
    .some((name) => name !== '.' && name !== '..' && isLeftOut(name));
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
