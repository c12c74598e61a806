import type { Gender } from '../../domain/story.ts';
import type { CastPerson } from './person.ts';

/** Whom a name that several bear means. */
export interface Bearer {
  readonly person: CastPerson;
  /** Others it can mean, each named before; none where the text tells them apart by name or title. */
  readonly rivals: readonly CastPerson[];
  /** Whether a rival was named in the same passage last and about as often, so that nothing tells them apart. */
  readonly doubtful: boolean;
  /** Whether a rival is named in full about as often, so that nothing but being named last tells. */
  readonly byTurns?: boolean;
  /** The token at which the full name last began a sentence of the passage, where nothing else tells the person from a rival in it. */
  readonly led?: number;
  /** Whether it can as well be short for a company. */
  readonly orCompany?: boolean;
}

/** Somebody whose name nobody else can mean. */
export const alone = (person: CastPerson): Bearer => ({ person, rivals: [], doubtful: false });

/** A person as one of those who bear a name, and how the text has used it so far. */
export interface Named {
  readonly person: CastPerson;
  readonly bearers: Bearers;
  /** Whether it is a name they no longer go by: Joan Gale, now Joan Ashdown. */
  readonly former: boolean;
  times: number;
  /** How last, and how often by the family name alone. */
  last: NamedAs;
  family: number;
  /** When and in which passage last; 0 and -1 before the first time. */
  named: number;
  passage: number;
  /** The token of the full name then, if it began a sentence. */
  led: number | null;
}

/** How somebody is named: Ann Lee as Ann, as Lee, or otherwise. */
export type NamedAs = 'GIVEN' | 'FAMILY' | 'OTHER';

/** Most people of one gender remembered as the last who bear a name. */
const REMEMBERED = 2;

/** How many times as often as another somebody is named to be the one the story calls by the surname. */
const MAIN = 2;

/** Those who bear one name. */
export class Bearers {
  /** Of each gender those named last, the latest first; of one of whom nobody is named yet the first found, behind all others. */
  #nearest: readonly Named[] = [];
  #names = 0;

  add(person: CastPerson, former = false): Named {
    const one: Named = {
      person,
      bearers: this,
      former,
      times: 0,
      last: 'OTHER',
      family: 0,
      named: 0,
      passage: -1,
      led: null,
    };
    if (!this.#nearest.some((other) => other.person.gender === person.gender))
      this.#nearest = [...this.#nearest, one];
    return one;
  }

  /**
   * Notes that the text has just named one of them, in which passage, and at which token if the full name begins a sentence. One
   * named by the first name alone makes the family name no more doubtful there.
   */
  named(one: Named, passage: number, as: NamedAs, led: number | null): void {
    one.times += 1;
    one.led = led;
    this.#names += 1;
    one.named = this.#names;
    one.last = as;
    if (as !== 'GIVEN') one.passage = passage;
    if (as === 'FAMILY') one.family += 1;
    // Most names are one person's, and whoever is named is mostly who was named last.
    if (one === this.#nearest[0]) return;
    let room = REMEMBERED - 1;
    const others = this.#nearest.filter((other) => {
      if (other.person.gender !== one.person.gender) return true;
      if (other === one || other.named === 0) return false;
      room -= 1;
      return room >= 0;
    });
    this.#nearest = [one, ...others];
  }

  /** Whoever may be of a gender, the one not known included; one of `among` if it is given. */
  nearest(gender: Gender | null, among: readonly CastPerson[] | null = null): Bearer | null {
    const fitting = this.#nearest.filter(
      ({ person }) =>
        (gender === null || person.gender === null || person.gender === gender) &&
        (among === null || among.includes(person)),
    );
    const [latest, ...earlier] = fitting;
    if (latest === undefined) return null;
    // `Gale` of Peter Gale sooner than of Joan Ashdown, born Joan Gale
    const best = latest.former
      ? (earlier.find(({ former, named }) => !former && named > 0) ?? latest)
      : latest;
    const rivals = fitting.filter((one) => one !== best && one.named > 0);
    if (rivals.length === 0) return alone(best.person);
    const meaning = (one: Named, doubtful: boolean): Bearer => ({
      person: one.person,
      rivals: [best, ...rivals].filter((other) => other !== one).map(personOf),
      doubtful,
    });
    // Kayla Karr is Kayla ever after: Karr is her mother, Denise Karr.
    const [called, ...more] = [best, ...rivals].filter(({ last, family }) => last !== 'GIVEN' || family > 0);
    if (called !== undefined && more.length === 0) return meaning(called, false);
    const alike = rivals.filter(({ former }) => former === best.former);
    if (!alike.some(({ passage }) => passage === best.passage))
      return { ...meaning(best, false), byTurns: alike.some((other) => inFull(best) < MAIN * inFull(other)) };
    const [first = best, second = best] = [best, ...alike].sort((a, b) => b.times - a.times);
    const doubtful = first.times < MAIN * second.times;
    // `Mrs. Pruitt` is Denise Pruitt sooner than Dale.
    const [told, another] = [best, ...alike].filter(
      ({ person }) => gender !== null && person.gender === gender,
    );
    if (doubtful && told !== undefined && another === undefined) return meaning(told, false);
    // `Kay Orrin left in May. Dan Orrin stayed. Orrin said`: whoever is new to the story is called by the surname next.
    if (doubtful && best.led !== null && best.times === 1)
      return { ...meaning(best, false), byTurns: true, led: best.led };
    return meaning(doubtful ? best : first, doubtful);
  }
}

/** How often by more than the family name, which tells by itself whom it means. */
const inFull = ({ times, family }: Named): number => times - family;

const personOf = ({ person }: Named): CastPerson => person;
