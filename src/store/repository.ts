import type { HeardName } from '../domain/heard-name.ts';
import type { NamingRecord } from '../domain/naming.ts';
import type { SourceBundle } from '../domain/records.ts';
import type { Snapshot, SnapshotOptions } from './snapshot.ts';

/** What ingest needs to know of a file that is stored already. */
export interface StoredSource {
  readonly id: string;
  readonly folder: string;
  readonly path: string;
  readonly sha256: string;
  readonly parserVersion: string;
  /** What its stories have of the words for which there are entries in the corrections. */
  readonly heardNames: readonly HeardName[];
}

/** Where a folder lies. */
export interface FolderLocation {
  readonly name: string;
  /** Absolute path on the machine that read it; never served. */
  readonly location: string;
}

/** Families of which it is not told yet who their namings are, as of one state of the data. */
export interface Unsettled {
  readonly sequence: number;
  readonly families: readonly { readonly family: string; readonly namings: readonly NamingRecord[] }[];
}

/** One file's naming is another person than it was counted to so far. */
export interface PersonMove {
  readonly sourceId: string;
  readonly namedId: string;
  readonly from: string;
  readonly to: string;
}

/** Who the namings of some families are. */
export interface Settlement {
  /** Of the state in which the namings were read: families that changed since stay unsettled. */
  readonly sequence: number;
  readonly families: readonly string[];
  readonly moves: readonly PersonMove[];
}

/**
 * The store, the same on every engine. Writing is by whole files, each all or nothing; reading goes through
 * a snapshot, so that one answer never mixes two states of the data.
 *
 * Errors: `StoreError` with a stable code where the database cannot be reached, is locked, or is not ours. An
 * error of another kind is a bug.
 */
export interface Repository {
  readonly engine: 'sqlite' | 'postgres';
  /**
   * One consistent state of the data, from its first statement on until it is closed. Cheap to open; opens
   * nothing on the database before its first statement.
   */
  snapshot(options?: SnapshotOptions): Snapshot;
  /** Where folders were read from last, by name; names never read are left out. */
  locationsOf(names: readonly string[]): Promise<Map<string, string>>;
  /** Notes where folders are read from, in place of what was noted before. */
  locate(folders: readonly FolderLocation[]): Promise<void>;
  /** Files stored of these folders, by folder then path. */
  storedSources(folders: readonly string[]): Promise<readonly StoredSource[]>;
  /** Those of the files that are stored, by folder then path; costs what they are, not what is stored. */
  storedSourcesById(ids: readonly string[]): Promise<readonly StoredSource[]>;
  /**
   * Stores one file in place of what it held before, all or nothing. Files saved at the same time are committed
   * together where that is faster, and fail each on its own: keep a few saves under way at once.
   *
   * Every speaker of the bundle has an appearance in it, and everyone its quotations and credits name is among
   * its speakers; an error otherwise, and nothing is changed.
   */
  save(bundle: SourceBundle): Promise<void>;
  /** Removes files with their stories, and the speakers nobody else names; ids not found are left out. */
  remove(sourceIds: readonly string[]): Promise<void>;
  /** Families whose namings a save or a removal changed, at most `limit` of them, with all their namings. */
  unsettled(limit: number): Promise<Unsettled>;
  /**
   * Counts namings to other people, with all that they said and all that names them, and takes the families off the
   * list of the unsettled. No two namings of one file may become one person.
   */
  settle(settlement: Settlement): Promise<void>;
  /**
   * Calls back after each change of the data by this or another process, and now and then without one; returns what
   * ends it. A callback only wakes: what has changed is read from a snapshot opened after it.
   */
  onChange(listener: () => void): () => void;
  /** Ends the snapshots still open, waits for what is being written, and gives the connections back. */
  close(): Promise<void>;
}
