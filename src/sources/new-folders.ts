import { access, constants, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { isLeftOut } from './walk.ts';

/** A folder that the watcher has just begun to watch. */
interface NewFolder {
  /** Names in it that the watcher has told. */
  readonly told: Set<string>;
  /** Names that the last look found untold. */
  untold: ReadonlySet<string>;
}

/** Looks after a watcher in the folders that are new to it. */
export interface NewFolders {
  readonly close: () => Promise<void>;
}

/**
 * Looks again into each folder that is new to a watcher and has it watch what it missed there. For chokidar lists a
 * folder first and then has the system watch it: what is made in between is in neither, with all that it will hold.
 *
 * Nothing is done twice: only what two looks running find untold is given to the watcher, which passes over what it has.
 *
 * @param watcher One that tells what it finds at its start too: so it does of what it is given later.
 * @param lookAfter Milliseconds from when a folder is found until the first look, and between two looks.
 */
export function lookAfterNewFolders(watcher: FSWatcher, lookAfter: number): NewFolders {
  const folders = new Map<string, NewFolder>();
  let timer: NodeJS.Timeout | null = null;
  let looking = Promise.resolve();
  let isReady = false;
  let isClosed = false;

  /** Whether all of a folder is told, or in the watcher's hands. */
  const look = async (location: string, folder: NewFolder): Promise<boolean> => {
    const names = await readdir(location).catch((): string[] => []);
    const untold = names.filter((name) => !folder.told.has(name) && !isLeftOut(name));
    const fresh = untold.filter((name) => !folder.untold.has(name));
    for (const name of untold) {
      if (!folder.untold.has(name)) continue;
      const path = join(location, name);
      // Neither a link that leads nowhere nor what must not be read can be watched.
      const canBeRead = await access(path, constants.R_OK).then(
        () => true,
        () => false,
      );
      // Given something, a watcher that is closed would open again.
      if (canBeRead && !isClosed) watcher.add(path);
    }
    folder.untold = new Set(untold);
    return fresh.length === 0;
  };
  const lookAtAll = async (): Promise<void> => {
    for (const [location, folder] of [...folders]) {
      if (isClosed) return;
      if (await look(location, folder)) folders.delete(location);
    }
    timer = null;
    schedule();
  };
  const schedule = (): void => {
    if (timer !== null || isClosed || !isReady || folders.size === 0) return;
    timer = setTimeout(() => {
      looking = lookAtAll();
    }, lookAfter);
  };

  watcher.on('all', (event, path) => {
    if (event === 'add' || event === 'addDir') folders.get(dirname(path))?.told.add(basename(path));
    if (event === 'addDir') folders.set(path, { told: new Set(), untold: new Set() });
    schedule();
  });
  watcher.once('ready', () => {
    isReady = true;
    schedule();
  });
  return {
    async close() {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      await looking;
    },
  };
}
