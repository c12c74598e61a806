import type { Evidence } from './naming.ts';

/** Words of a story for which the corrections have an entry, and what the story tells of whom it calls so. */
export interface HeardName extends Pick<Evidence, 'name' | 'gender' | 'bornAbout' | 'descriptions'> {
  /** Corrections are found by full names alone: by none of what is short for one, or of a source without a name. */
  readonly as: 'FULL_NAME' | 'PART_OF_NAME' | 'UNNAMED_SOURCE';
  /** Place of the story in its file, counted from 1. */
  readonly story: number;
}
