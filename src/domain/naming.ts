import type { Gender } from './story.ts';

/** What one file tells of a person beside the name: what decides whether two files mean the same one. */
export interface Evidence {
  /** Fullest name the file has, as printed. */
  readonly name: string;
  /** As titles and descriptions tell it (`Mrs.`, `chairwoman`), else as the first name does. */
  readonly gender: Gender | null;
  /** Year of birth, which an age and the day of publication tell to within a year. */
  readonly bornAbout: number | null;
  /** Titles and descriptions, as printed. */
  readonly descriptions: readonly string[];
  /** Years of the stories, in which who is told of holds what office. */
  readonly years: readonly number[];
  /** Places of the stories' datelines, as printed. */
  readonly places: readonly string[];
  /** The corrections of the folder say who this is; no rule may move it. */
  readonly corrected: boolean;
}

/** A person as one file names them. */
export interface NamingRecord extends Evidence {
  readonly sourceId: string;
  /** The id that the name alone gives. */
  readonly namedId: string;
  /** Who is meant, over all files: `namedId` unless the other files tell otherwise. */
  readonly personId: string;
  /** Folded family name: only namings that share it can mean one person. */
  readonly family: string;
}

/**
 * Of two forms of one name the fuller: the longer; of equally long ones the last in the order of their characters, where
 * small letters come behind capitals and accents behind letters without: `Ilse Orme`, not `ILSE ORME`.
 */
export function fullerName(one: string, other: string): string {
  if (one.length !== other.length) return one.length > other.length ? one : other;
  return one < other ? other : one;
}
