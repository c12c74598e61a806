/** What a person who knows better tells of a person or an organisation in the stories of one folder; it wins over the rules. */
export interface SpeakerCorrection {
  /** What bears the name. */
  readonly type: 'PERSON' | 'ORGANIZATION';
  /** The name to show. */
  readonly name: string;
  /** Names in the stories that mean the same. */
  readonly same: readonly string[];
  /** Names to give besides those that stories use; none of an organisation. */
  readonly alias: readonly string[];
  /** What tells this person from others with the name; null where nobody shares it, and of an organisation. */
  readonly different: string | null;
  /** Addresses that identify the person elsewhere, such as `https://www.wikidata.org/wiki/Q42`; none of an organisation. */
  readonly sameAs: readonly string[];
  /** Files meant, relative to the folder, with `*` for part of a name and `**` for folders; null for all. */
  readonly files: readonly string[] | null;
}

/** The corrections of one folder. Plain data, so that it can be sent to a worker. */
export interface Corrections {
  readonly people: readonly SpeakerCorrection[];
}

export const NO_CORRECTIONS: Corrections = { people: [] };
