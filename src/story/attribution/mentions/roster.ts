import { itemAt } from '../../item-at.ts';
import { fold } from '../../../domain/fold.ts';
import type { Span } from '../../../domain/span.ts';
import type { Mention, SpeakerKind, StorySpeaker } from '../../../domain/story.ts';
import { withoutForm } from '../../people/body-names.ts';
import { isShortFor } from '../bodies/own-when-short.ts';
import type { CastPerson } from '../../people/person.ts';
import type { Passage } from '../../passage.ts';
import { fitsDescription } from '../../people/description.ts';
import type { Description } from '../../people/description.ts';
import { FIELDS } from '../../words/fields.ts';
import { WordList } from '../../words/word-list.ts';

/** A speaker while the story is read. */
export interface RosterEntry {
  readonly kind: SpeakerKind;
  name: string;
  readonly person: CastPerson | null;
  /** As they are noted: not in order, and some of one place more than once. */
  readonly mentions: Mention[];
  /** Where the words of an unnamed source were printed first; null for others. */
  readonly printed: Span | null;
  /** Letters that the story uses for an organisation. */
  readonly shortNames: Set<string>;
}

/** Words that definite ones can point back at, and whom they mean. */
export interface ToldOf {
  readonly entry: RosterEntry;
  readonly description: Description;
  /** Where they stand, in the source. */
  readonly printed: Span;
}

/** Unnamed sources of one head noun looked back over. */
const LONGEST_LOOK = 200;

/** Organisations that are compared: keeps odd texts linear. */
const MOST_ORGANIZATIONS = 50;

/** What names of bodies begin with behind the name of a place, beside fields: the Brae Planning Commission. */
const COMMON =
  new WordList(`high supreme city town county police fire electoral election central state federal district appeals foreign human
  sheriff's prosecutor's attorney`);

/** Everyone who speaks or is named in one story, each once. */
export class Roster {
  readonly entries: RosterEntry[] = [];
  readonly #people = new Map<CastPerson, RosterEntry>();
  readonly #organizations = new Map<string, RosterEntry>();
  readonly #sources = new Map<string, RosterEntry>();
  readonly #unnamed = new Map<string, ToldOf[]>();

  /** The entry of a person named in the story. */
  person(person: CastPerson): RosterEntry {
    let entry = this.#people.get(person);
    if (entry === undefined) {
      entry = {
        kind: 'PERSON',
        name: person.name,
        person,
        mentions: [],
        printed: null,
        shortNames: new Set(),
      };
      this.#people.set(person, entry);
      this.entries.push(entry);
    }
    return entry;
  }

  /** The entry of an organisation, one a name: Brae Foods Inc. is Brae Foods. */
  organization(name: string): RosterEntry {
    const key = fold(withoutForm(name));
    return this.#longer(key) ?? this.#other(this.#organizations, 'ORGANIZATION', key, name, null);
  }

  /**
   * Fire and Rescue Service behind Essex Fire and Rescue Service, Planning Commission behind the Norland Planning Commission in Riga: the
   * only body met whose name has one that begins with a field or a common word; null if none does.
   */
  #longer(key: string): RosterEntry | null {
    const space = key.indexOf(' ');
    const first = key.slice(0, Math.max(space, 0));
    if (space === -1 || this.#organizations.has(key)) return null;
    const common = COMMON.hasWord(first) || FIELDS.hasWord(first) || key.includes(' and ');
    const longer: RosterEntry[] = [];
    for (const [name, entry] of this.#organizations.entries().take(MOST_ORGANIZATIONS)) {
      // `the Norland Embassy`, behind the Norland Embassy in Riga
      const placed = name.startsWith(`${key} in `);
      const at = name.endsWith(` ${key}`) ? name.lastIndexOf(` ${key}`) : name.indexOf(` ${key} in `);
      if (placed || (common && at !== -1 && isShortFor(key, name.slice(0, at)))) longer.push(entry);
    }
    return longer.length === 1 ? (longer[0] ?? null) : null;
  }

  /** The organisations met so far, a limited number of them. */
  organizations(): readonly RosterEntry[] {
    return [...this.#organizations.values().take(MOST_ORGANIZATIONS)];
  }

  /** The entry of an unnamed source: one for each description in a story. */
  unnamed(name: string, key: string, description: Description, printed: Span): RosterEntry {
    const known = this.entries.length;
    const entry = this.#other(this.#sources, 'UNNAMED_SOURCE', key, name, printed);
    if (this.entries.length > known) this.told(entry, description, printed);
    return entry;
  }

  /** The source of a description met before; null if there is none. */
  source(key: string): RosterEntry | null {
    return this.#sources.get(key) ?? null;
  }

  /** Notes words that tell of an entry, on which definite ones can point back: `a group called Ruhl Rising`. */
  told(entry: RosterEntry, description: Description, printed: Span): void {
    const { head } = description;
    const sources = this.#unnamed.get(head) ?? [];
    sources.push({ entry, description, printed });
    this.#unnamed.set(head, sources);
  }

  /** The latest words for a source printed before an offset that a definite phrase can point back at. */
  unnamedFitting(wanted: Description, before: number): ToldOf | null {
    const sources = (this.#unnamed.get(wanted.head) ?? []).slice(-LONGEST_LOOK);
    return (
      sources.findLast(
        ({ description, printed }) => printed.start < before && fitsDescription(wanted, description),
      ) ?? null
    );
  }

  #other(
    known: Map<string, RosterEntry>,
    kind: SpeakerKind,
    key: string,
    name: string,
    printed: Span | null,
  ): RosterEntry {
    let entry = known.get(key);
    if (entry === undefined) {
      entry = { kind, name, person: null, mentions: [], printed, shortNames: new Set() };
      known.set(key, entry);
      this.entries.push(entry);
    }
    return entry;
  }

  /** Notes that a stretch of a passage names or points at an entry. */
  mention(entry: RosterEntry, passage: Passage, span: Span): void {
    entry.mentions.push({ span, paragraph: passage.position });
  }

  /** The story's speakers in order of first mention, and the place of each entry among them. */
  speakers(): { speakers: StorySpeaker[]; indexOf: (entry: RosterEntry) => number } {
    for (const { mentions } of this.entries) mentions.sort((a, b) => a.span.start - b.span.start);
    const first = (entry: RosterEntry) => entry.mentions[0]?.span.start ?? Infinity;
    const order = [...this.entries].sort((a, b) => first(a) - first(b));
    const places = new Map<RosterEntry, number>();
    for (const entry of order) places.set(entry, places.size);
    return { speakers: order.map(toSpeaker), indexOf: (entry) => places.get(entry) ?? -1 };
  }
}

/** Of those noted for one place the first. */
function eachOnce(sorted: readonly Mention[]): Mention[] {
  return sorted.filter(({ span }, index) => span.start !== itemAt(sorted, index - 1)?.span.start);
}

function toSpeaker(entry: RosterEntry): StorySpeaker {
  const { kind, name, person, shortNames } = entry;
  const mentions = eachOnce(entry.mentions);
  if (person === null)
    return {
      kind,
      name,
      familyName: null,
      alternateNames: [...shortNames],
      descriptions: [],
      gender: null,
      age: null,
      mentions,
    };
  return {
    kind,
    name: person.name,
    familyName: person.father ?? person.family,
    alternateNames: byFrequency(person.forms, (times) => times).filter((form) => form !== person.name),
    descriptions: byFrequency(new Map([...person.descriptions, ...person.shorts]), ({ times }) => times),
    gender: person.gender,
    age: person.ages.size === 1 ? ([...person.ages][0] ?? null) : null,
    mentions,
  };
}

/** Keys by count, the most frequent first, then by first appearance. */
function byFrequency<Told>(told: ReadonlyMap<string, Told>, timesOf: (one: Told) => number): string[] {
  if (told.size < 2) return [...told.keys()];
  return [...told].sort((a, b) => timesOf(b[1]) - timesOf(a[1])).map(([key]) => key);
}
