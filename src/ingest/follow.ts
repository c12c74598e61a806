import type { SourceFolder } from '../sources/folders.ts';
import { type FolderEvent, watchFolder, type WatchOptions } from '../sources/watch.ts';
import type { Repository } from '../store/repository.ts';
import { ReadInTurn, type ReadListener } from './read-in-turn.ts';

/** What is told while folders are followed. */
export interface FollowListener extends ReadListener {
  /** A folder is gone; its stories stay until it is back. */
  readonly onGone: (folder: SourceFolder) => void;
  /** A folder that was gone is back, and will be read. */
  readonly onBack: (folder: SourceFolder) => void;
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

/** Keeps the index at the state of the folders: reads again what has changed in them, and only that. */
export function followFolders(
  repository: Repository,
  folders: readonly SourceFolder[],
  options: WatchOptions,
  listener: FollowListener,
): Following {
  const reading = new ReadInTurn(repository, folders, listener);
  const watches = folders.map((folder) => watchFolder(folder, options, hearerOf(folder, reading, listener)));
  return {
    ready: Promise.all(watches.map(({ ready }) => ready)).then(() => undefined),
    begin() {
      reading.begin();
    },
    async close() {
      reading.stop();
      await Promise.all(watches.map((one) => one.close()));
      await reading.idle();
    },
  };
}

/** Makes what hears of the changes of a folder. */
function hearerOf(
  folder: SourceFolder,
  reading: ReadInTurn,
  { onGone, onBack, onFault }: FollowListener,
): (event: FolderEvent) => void {
  let isGone = false;
  return (event) => {
    switch (event.kind) {
      case 'PATH':
        reading.note(folder, event.path);
        break;
      case 'ALL':
        if (isGone) onBack(folder);
        isGone = false;
        reading.note(folder, null);
        break;
      case 'GONE':
        isGone = true;
        onGone(folder);
        break;
      case 'FAULT':
        onFault(new Error(`The folder ${folder.name} cannot be watched as a whole: ${event.reason}`));
    }
  };
}
