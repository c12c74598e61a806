/** What a person who knows better tells of somebody in the stories of one folder; it wins over the rules. */
export interface SpeakerCorrection {
  /** The name to show. */
  readonly name: string;
  /** Names in the stories that mean this person too. */
  readonly same: readonly string[];
  /** Names to give besides those that stories use. */
  readonly alias: readonly string[];
  /** What tells this person from others with the name; null where nobody shares it. */
  readonly different: string | null;
  /** Addresses that identify the person elsewhere, such as `https://www.wikidata.org/wiki/Q42`. */
  readonly sameAs: readonly string[];
  /** Files meant, relative to the folder, with `*` for part of a name and `**` for folders; null for all. */
  readonly files: readonly string[] | null;
}

/** The corrections of one folder. Plain data, so that it can be sent to a worker. */
export interface Corrections {
  readonly people: readonly SpeakerCorrection[];
}

export const NO_CORRECTIONS: Corrections = { people: [] };
