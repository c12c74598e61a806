import type { Gender } from '../../domain/story.ts';
import type { Token } from '../tokens.ts';
import { NAME_PARTICLES } from '../words/name-particles.ts';
import { FIRST_NAME, isOf } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { WORLD_FAMILY_NAMES } from '../words/world-names.ts';
import { Bearers } from './bearers.ts';
import type { Bearer, Named, NamedAs } from './bearers.ts';
import { addFirst, GivenNames } from './given-names.ts';
import { Generations } from './generations.ts';
import { endsInSuffix, foldedText, isFamilyFirst, partsOf } from './name-parts.ts';
import type { NameParts } from './name-parts.ts';
import type { CastPerson } from './person.ts';

/** Most names of one person that are remembered: keeps odd texts linear. */
const MOST_NAMES = 10;

/** Everyone found so far, by the parts of their names; every question takes the same time however many bear one name. */
export class Namesakes {
  readonly people: CastPerson[] = [];
  readonly generations = new Generations();
  readonly #families = new Map<string, Family>();
  readonly #givenNames = new Map<string, Bearers>();
  #hasLongNicknames = false;
  readonly #doubleFamilies = new Map<string, CastPerson>();
  /** By the first of two family names; null for that of several. */
  readonly #fathers = new Map<string, CastPerson | null>();
  /** By a person's order, what is known of the names that others may share. */
  readonly #named: (readonly Named[])[] = [];

  /** The one found before under the same family name whose first name can be the same: `W.` and `William` can. */
  same(name: NameParts): CastPerson | null {
    const family = this.#families.get(name.foldedFamily);
    if (family !== undefined) return family.same(name);
    // `Odd Brekk`, of Odd Brekk Orme
    const person = this.byFather(name.foldedFamily);
    return person !== null && person.foldedGiven === name.foldedGiven ? person : null;
  }

  /** Whose the first of two family names is, where nobody bears it as the last: `Brekk` of Odd Brekk Orme. */
  byFather(word: string): CastPerson | null {
    return this.isKnown(word) ? null : (this.#fathers.get(word) ?? null);
  }

  /** Whether a folded word is somebody's family name. */
  isFamily(word: string): boolean {
    return this.#families.has(word);
  }

  /** Whether several bear a folded family name. */
  isShared(word: string): boolean {
    return (this.#families.get(word)?.people.length ?? 0) > 1;
  }

  /** Whether the text has named somebody by now. */
  isNamed(person: CastPerson): boolean {
    return (this.#named[person.order] ?? []).some(({ times }) => times > 0);
  }

  /** How often the text has named somebody by now. */
  timesNamed(person: CastPerson): number {
    return this.#named[person.order]?.[0]?.times ?? 0;
  }

  /** The passage in which the text has named somebody last; -1 before the first time. */
  lastPassage(person: CastPerson): number {
    return this.#named[person.order]?.[0]?.passage ?? -1;
  }

  /** Whether a folded word is somebody's family or first name. */
  isKnown(word: string): boolean {
    return this.#families.has(word) || this.#givenNames.has(word);
  }

  /** Adds a person under the words of the name. */
  add(person: CastPerson, words: readonly Token[]): void {
    this.people.push(person);
    const inFamily = this.#familyOf(person.foldedFamily).add(person);
    if (person.foldedGiven === null) {
      this.#named.push([inFamily]);
      return;
    }
    const families = twoFamilies(words);
    const [father] = families;
    if (father !== undefined) {
      addFirst(this.#doubleFamilies, foldedText(families), person);
      this.#fathers.set(father.word.bare, this.#fathers.has(father.word.bare) ? null : person);
    }
    this.#named.push([inFamily, this.#sharing(person.foldedGiven).add(person)]);
  }

  /** Adds another name of somebody, or the family name of one. */
  addOtherName(person: CastPerson, name: readonly Token[]): void {
    const { foldedFamily, foldedGiven } = partsOf(name);
    if (person.otherNames.size >= MOST_NAMES || person.otherNames.has(foldedText(name))) return;
    person.otherNames.add(foldedText(name));
    if (foldedFamily !== person.foldedFamily) {
      const named = this.#familyOf(foldedFamily).add(person, true);
      this.#named[person.order] = [...(this.#named[person.order] ?? []), named];
    }
    if (foldedGiven !== null && foldedGiven !== person.foldedGiven) this.addNickname(person, foldedGiven);
  }

  /** Adds a folded name that goes with somebody as a first name does: the `Dutch` of Harold "Dutch" Vane. */
  addNickname(person: CastPerson, nickname: string): void {
    const named = this.#named[person.order] ?? [];
    const sharing = this.#sharing(nickname);
    if (named.length >= MOST_NAMES || named.some(({ bearers }) => bearers === sharing)) return;
    // `Bob Hale` of Robert "Bob" Hale
    if (person.foldedGiven !== null) this.#familyOf(person.foldedFamily).addGiven(nickname, person);
    this.#hasLongNicknames ||= nickname.includes(' ');
    this.#named[person.order] = [...named, sharing.add(person)];
  }

  /** Those of a family name. */
  #familyOf(word: string): Family {
    let family = this.#families.get(word);
    if (family === undefined) this.#families.set(word, (family = new Family()));
    return family;
  }

  /** Those of a first name. */
  #sharing(given: string): Bearers {
    let sharing = this.#givenNames.get(given);
    if (sharing === undefined) this.#givenNames.set(given, (sharing = new Bearers()));
    return sharing;
  }

  /** Notes that the text has just named somebody, in which passage and how; `led` is the token of a full name that begins a sentence. */
  named(person: CastPerson, passage: number, as: NamedAs, led: number | null): void {
    const [family, ...others] = this.#named[person.order] ?? [];
    family?.bearers.named(family, passage, as, led);
    for (const other of others) other.bearers.named(other, passage, 'OTHER', null);
  }

  /** Of those with a folded family name, or some of them, the one named last; null gender asks for any. */
  byFamily(word: string, gender: Gender | null, among: readonly CastPerson[] | null = null): Bearer | null {
    return this.#families.get(word)?.bearers.nearest(gender, among) ?? null;
  }

  /** Who bears the last two words of a longer name: `Carden Ruhl` of Ilze Carden Ruhl. */
  byDoubleFamily(name: readonly Token[]): CastPerson | null {
    // Most stories have none, and words put together for a question take long to look up.
    return this.#doubleFamilies.size === 0 ? null : (this.#doubleFamilies.get(foldedText(name)) ?? null);
  }

  /** Whose nickname several words are: the Iron Ferret. */
  byNickname(name: readonly Token[]): Bearer | null {
    return this.#hasLongNicknames ? this.byGiven(foldedText(name), null) : null;
  }

  /** As `byFamily`, of those with a folded first name or nickname. */
  byGiven(word: string, gender: Gender | null): Bearer | null {
    return this.#givenNames.get(word)?.nearest(gender) ?? null;
  }
}

/**
 * The two family names that a name ends with, `Brekk Orme` of Odd Brekk Orme; none where the first can be a first name: Ann Orme
 * is another than Mary Ann Orme.
 */
function twoFamilies(words: readonly Token[]): readonly Token[] {
  if (words.length < 3 || isFamilyFirst(words) || endsInSuffix(words)) return [];
  let at = words.length - 2;
  // Ortiz de la Vega
  while (at > 1 && words[at]?.capital === false && NAME_PARTICLES.has(words[at])) at -= 1;
  const father = words[at];
  if (at + 2 > LONGEST_NAME || father === undefined) return [];
  if (father.text.endsWith('.') || NAME_PARTICLES.has(father)) return [];
  // `Abu Omar` of Abu Omar al-Masri
  const tied = at < words.length - 2 || FATHER_OF.has(words[0]);
  const family = tied || WORLD_FAMILY_NAMES.has(father.word.folded);
  return isOf(father, FIRST_NAME) && !family ? [] : words.slice(at);
}

/** What an Arabic name by a child or a servant of God begins with, of which the next word is part. */
const FATHER_OF = new WordList('abu umm abdul abdel abd');

/** Words of a name with two first names and two family names. */
const LONGEST_NAME = 4;

/** Those of one family name. */
class Family {
  readonly bearers = new Bearers();
  readonly people: CastPerson[] = [];
  /** Made when first asked for: most families of a story are one person. */
  #index: GivenNames | null = null;

  add(person: CastPerson, former = false): Named {
    this.people.push(person);
    this.#index?.add(person);
    return this.bearers.add(person, former);
  }

  /** Notes a folded name that one of them has beside the first name. */
  addGiven(given: string, person: CastPerson): void {
    this.#indexed().addGiven(given, person);
  }

  /** The first found whose first name can be the same. */
  same(name: NameParts): CastPerson | null {
    const [first] = this.people;
    return first?.foldedGiven === name.foldedGiven ? first : this.#indexed().same(name);
  }

  #indexed(): GivenNames {
    if (this.#index === null) {
      this.#index = new GivenNames();
      for (const person of this.people) this.#index.add(person);
    }
    return this.#index;
  }
}
