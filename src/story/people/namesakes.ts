import { fold } from '../../domain/fold.ts';
import type { Gender } from '../../domain/story.ts';
import { isFirstName } from '../words/gazetteer.ts';
import type { CastPerson } from './person.ts';

/** `W.`, `W` */
const INITIAL = /^\p{L}\.?$/u;

/** Everyone found so far, by the parts of their names; every question takes the same time however many bear one name. */
export class Namesakes {
  readonly people: CastPerson[] = [];
  readonly #families = new Map<string, Family>();
  readonly #givenNames = new Map<string, Bearers>();
  readonly #doubleFamilies = new Map<string, CastPerson>();
  /** Those with whom each shares a name. */
  readonly #bearers = new Map<CastPerson, readonly Bearers[]>();

  /** The one found before under a family name whose first name can be the same: `W.` and `William` can. */
  same(family: string, given: string): CastPerson | null {
    return this.#families.get(fold(family))?.same(given) ?? null;
  }

  /** Whether a folded word is somebody's family name. */
  isFamily(word: string): boolean {
    return this.#families.has(word);
  }

  /** Whether a folded word is somebody's family or first name. */
  isKnown(word: string): boolean {
    return this.#families.has(word) || this.#givenNames.has(word);
  }

  add(person: CastPerson): void {
    this.people.push(person);
    const family = fold(person.family);
    const relatives = this.#families.get(family) ?? new Family();
    this.#families.set(family, relatives);
    relatives.add(person);
    this.#bearers.set(person, [relatives.bearers]);
    if (person.given === null) return;
    const words = fold(person.name).split(' ');
    // Ann Orme is another than Mary Ann Orme.
    if (words.length === 3 && !isFirstName(words[1] ?? ''))
      addFirst(this.#doubleFamilies, words.slice(1).join(' '), person);
    const given = fold(person.given);
    const sharing = this.#givenNames.get(given) ?? new Bearers();
    this.#givenNames.set(given, sharing);
    sharing.add(person);
    this.#bearers.set(person, [relatives.bearers, sharing]);
  }

  /** Notes that the text has just named somebody, in which passage. */
  named(person: CastPerson, passage: number): void {
    for (const bearers of this.#bearers.get(person) ?? []) bearers.named(person, passage);
  }

  /** Of those with a folded family name the one named last; null gender asks for any. */
  byFamily(word: string, gender: Gender | null): Bearer | null {
    return this.#families.get(word)?.bearers.nearest(gender) ?? null;
  }

  /** Who bears the last two words of a longer name: `Carden Ruhl` of Ilze Carden Ruhl. */
  byDoubleFamily(words: string): CastPerson | null {
    // Most stories have none, and words put together for a question take long to look up.
    return this.#doubleFamilies.size === 0 ? null : (this.#doubleFamilies.get(words) ?? null);
  }

  byGiven(word: string, gender: Gender | null): Bearer | null {
    return this.#givenNames.get(word)?.nearest(gender) ?? null;
  }
}

/** Those of one family name, the first found by each way in which a first name can be asked for. */
class Family {
  readonly bearers = new Bearers();
  readonly #byGiven = new Map<string, CastPerson>();
  readonly #byLetter = new Map<string, CastPerson>();
  /** Those of whom only an initial is known, by its letter. */
  readonly #byInitial = new Map<string, CastPerson>();

  add(person: CastPerson): void {
    this.bearers.add(person);
    if (person.given === null) return;
    const given = fold(person.given);
    const letter = given.charAt(0);
    addFirst(this.#byGiven, given, person);
    addFirst(this.#byLetter, letter, person);
    if (INITIAL.test(person.given)) addFirst(this.#byInitial, letter, person);
  }

  same(name: string): CastPerson | null {
    const given = fold(name);
    const letter = given.charAt(0);
    const whole = this.#byGiven.get(given);
    const shortened = INITIAL.test(name) ? this.#byLetter.get(letter) : this.#byInitial.get(letter);
    if (whole === undefined || shortened === undefined) return whole ?? shortened ?? null;
    return whole.order <= shortened.order ? whole : shortened;
  }
}

function addFirst(found: Map<string, CastPerson>, key: string, person: CastPerson): void {
  if (!found.has(key)) found.set(key, person);
}

/** Whom a name that several bear means. */
export interface Bearer {
  readonly person: CastPerson;
  /** Others it can mean, each named before; none where the text tells them apart by name or title. */
  readonly rivals: readonly CastPerson[];
  /** Whether a rival was named in the same passage last and about as often, so that nothing tells them apart. */
  readonly doubtful: boolean;
}

/** A person, and when and in which passage the text last used a name; 0 and -1 while it has not. */
interface Named {
  readonly person: CastPerson;
  readonly named: number;
  readonly passage: number;
}

/** Most people of one gender remembered as the last who bear a name. */
const REMEMBERED = 2;

/** How many times as often as another somebody is named to be the one the story calls by the surname. */
const MAIN = 2;

/** Those who bear one name. */
class Bearers {
  /** By gender those named last, the latest first; the first found while nobody is named yet. */
  readonly #nearest = new Map<Gender | null, readonly Named[]>();
  readonly #times = new Map<CastPerson, number>();
  #names = 0;

  add(person: CastPerson): void {
    if (!this.#nearest.has(person.gender))
      this.#nearest.set(person.gender, [{ person, named: 0, passage: -1 }]);
  }

  named(person: CastPerson, passage: number): void {
    this.#names += 1;
    this.#times.set(person, this.#timesOf(person) + 1);
    const others = (this.#nearest.get(person.gender) ?? []).filter(
      (one) => one.person !== person && one.named > 0,
    );
    const latest = [{ person, named: this.#names, passage }, ...others];
    this.#nearest.set(person.gender, latest.slice(0, REMEMBERED));
  }

  /** Whoever may be of a gender, the one not known included. */
  nearest(gender: Gender | null): Bearer | null {
    const fitting: readonly (Gender | null)[] = gender === null ? ['MALE', 'FEMALE', null] : [gender, null];
    const [best, ...others] = fitting.flatMap((one) => this.#nearest.get(one) ?? []).sort(byNearness);
    if (best === undefined) return null;
    const rivals = others.filter(({ named }) => named > 0);
    const people = [best, ...rivals].map(({ person }) => person);
    if (!rivals.some(({ passage }) => passage === best.passage))
      return { person: best.person, rivals: people.slice(1), doubtful: false };
    people.sort((a, b) => this.#timesOf(b) - this.#timesOf(a));
    const [first = best.person, second = best.person] = people;
    const doubtful = this.#timesOf(first) < MAIN * this.#timesOf(second);
    return doubtful
      ? { person: best.person, rivals: rivals.map(({ person }) => person), doubtful }
      : { person: first, rivals: people.slice(1), doubtful };
  }

  #timesOf(person: CastPerson): number {
    return this.#times.get(person) ?? 0;
  }
}

function byNearness(a: Named, b: Named): number {
  return b.named - a.named || a.person.order - b.person.order;
}
