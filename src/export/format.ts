import type { OffsetUnit } from '../domain/source-index.ts';
import type { ExportedStory } from './exported-story.ts';

/** A value as JSON holds it. A property that is undefined is left out. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [property: string]: Json;
}

/** What a person may choose of how an export is written. */
export interface ExportOptions {
  /** What stands before an id to make it an address, such as `https://news.example/`. */
  readonly base: string;
  /** Of NDJSON alone: the other formats tell no offsets, or their standard tells the unit. */
  readonly unit: OffsetUnit;
}

/** Writes the objects of one story, each to become one line. */
export type Format = (story: ExportedStory, options: ExportOptions) => readonly JsonObject[];

/** A list, or nothing where it is empty: the formats of others leave out what is not known. */
export function unlessEmpty<T extends Json>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
