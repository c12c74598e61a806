import type { Gender } from '../../domain/story.ts';

/** A place in a passage where a person is named. Offsets are in the passage's text. */
export interface NameMention {
  readonly passage: number;
  /** The name with the title before it. */
  readonly start: number;
  /** The name alone. */
  readonly nameStart: number;
  readonly end: number;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
  readonly person: CastPerson;
  readonly form: 'FULL_NAME' | 'SURNAME';
  /** Others of the story whom the name can mean. */
  readonly rivals: readonly CastPerson[];
  /** Whether nothing tells which of them is meant; `person` is then the one named last. */
  readonly doubtful: boolean;
  /** Whether a rival is named about as often, so that nothing but being named last tells. */
  readonly byTurns: boolean;
  /** Whether the name can as well be short for a company of the story: `Brandt` of Peter Brandt and of Brandt AG. */
  readonly orCompany: boolean;
}

/** Where a name with its title begins, in the text of a passage. */
export interface Place {
  readonly passage: number;
  readonly start: number;
}

/** How often the story calls somebody something, and where it first does. */
export interface Described extends Place {
  times: number;
}

/** A person of one story while it is read. */
export interface CastPerson {
  /** Place in the order in which the story's people were found. */
  readonly order: number;
  /** Fullest form of the name. */
  name: string;
  readonly family: string;
  /** The first of two family names, where the story goes on with it alone: `Brekk` of Odd Brekk Orme; null for others. */
  father: string | null;
  readonly given: string | null;
  readonly foldedFamily: string;
  readonly foldedGiven: string | null;
  /** Folded other names that the story tells of: the `joan tilley` of Joan Ashdown, born Joan Tilley. */
  readonly otherNames: Set<string>;
  gender: Gender | null;
  /** Every age the story prints, in years. */
  readonly ages: Set<number>;
  /** Every form found, with how often. */
  readonly forms: Map<string, number>;
  readonly descriptions: Map<string, Described>;
  /** Offices that are printed short before the name, `general` for `Gen.`, and where first. */
  readonly ranks: Map<string, Place>;
  /** The same as printed: `Gen.`, `State Sen.` */
  readonly shorts: Map<string, Described>;
  /** In reading order. */
  readonly mentions: NameMention[];
  /** The first mention by full name; null if there is none. */
  fullMention: NameMention | null;
}
