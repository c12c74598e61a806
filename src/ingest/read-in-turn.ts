import { stat } from 'node:fs/promises';
import { CORRECTIONS_FILE } from '../sources/corrections.ts';
import type { SourceFolder } from '../sources/folders.ts';
import { SourceError } from '../sources/source-error.ts';
import type { Repository } from '../store/repository.ts';
import { ingest } from './ingest.ts';
import { type Paths, Pending } from './pending.ts';
import type { IngestReport } from './report.ts';

/** What is told of reading. */
export interface ReadListener {
  /** Files were read or dropped, or could not be read. */
  readonly onRead: (report: IngestReport) => void;
  /** What was to be read could not be. Where the database failed it is tried again soon. */
  readonly onFault: (error: unknown) => void;
}

/** Milliseconds in which changes that come together are gathered. */
const GATHER = 50;
/** Milliseconds before reading is tried again after it failed. */
const RETRY_AFTER = 5_000;

/** Reads what has changed in folders, in one run at a time: what changes meanwhile is read in the next. */
export class ReadInTurn {
  readonly #repository: Repository;
  readonly #folders: readonly SourceFolder[];
  readonly #listener: ReadListener;
  readonly #pending = new Pending();
  #hasBegun = false;
  #isStopped = false;
  #timer: NodeJS.Timeout | undefined;
  #reading: Promise<void> | null = null;

  constructor(repository: Repository, folders: readonly SourceFolder[], listener: ReadListener) {
    this.#repository = repository;
    this.#folders = folders;
    this.#listener = listener;
  }

  /** Notes that a path of a folder is to be looked at, or with null everything. */
  note({ name }: SourceFolder, path: string | null): void {
    this.#pending.note(name, path === CORRECTIONS_FILE ? null : path);
    this.#schedule(GATHER);
  }

  /** Begins to read; until then changes are noted only. */
  begin(): void {
    this.#hasBegun = true;
    this.#schedule(0);
  }

  /** Begins no other run. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  /** Resolves once nothing is being read. */
  async idle(): Promise<void> {
    await this.#reading;
  }

  #schedule(milliseconds: number): void {
    if (!this.#hasBegun || this.#isStopped || this.#reading !== null || this.#pending.isEmpty) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#reading = this.#readAll().then((wait) => {
        this.#reading = null;
        this.#schedule(wait);
      });
    }, milliseconds);
  }

  /** Reads what is pending; returns how long to wait before the next time. */
  async #readAll(): Promise<number> {
    let wait = GATHER;
    for (const [name, paths] of this.#pending.takeAll()) {
      const folder = this.#folders.find((one) => one.name === name);
      if (folder === undefined || !(await this.#failsToRead(folder, paths))) continue;
      wait = RETRY_AFTER;
      this.#pending.putBack(name, paths);
    }
    return wait;
  }

  /** Reads paths of a folder; returns whether that failed and is to be tried again. */
  async #failsToRead(folder: SourceFolder, paths: Paths): Promise<boolean> {
    try {
      const only = paths === 'ALL' ? {} : { only: new Map([[folder.name, paths]]) };
      this.#listener.onRead(await ingest(this.#repository, [folder], only));
      return false;
    } catch (error) {
      // That it is gone is told by itself, and all of it is read when it is back.
      if (!(await isThere(folder))) return false;
      this.#listener.onFault(error);
      // The database may answer soon; a file that says something wrong is mended by a person.
      return !(error instanceof SourceError);
    }
  }
}

async function isThere({ location }: SourceFolder): Promise<boolean> {
  const found = await stat(location).catch(() => null);
  return found?.isDirectory() === true;
}
