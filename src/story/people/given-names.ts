import type { NameParts } from './name-parts.ts';
import type { CastPerson } from './person.ts';

/** `W.`, `W` */
const INITIAL = /^\p{L}\.?$/u;

/** Those of one family name, the first found by each way in which a first name can be asked for. */
export class GivenNames {
  readonly #byGiven = new Map<string, CastPerson>();
  readonly #byLetter = new Map<string, CastPerson>();
  /** Those of whom only an initial is known, by its letter. */
  readonly #byInitial = new Map<string, CastPerson>();

  add(person: CastPerson): void {
    const { given, foldedGiven } = person;
    if (given === null || foldedGiven === null) return;
    const letter = foldedGiven.charAt(0);
    const known = this.#byGiven.get(foldedGiven);
    // Bob Hale, the son of Robert "Bob" Hale: a first name goes before a nickname.
    if (known?.foldedGiven !== foldedGiven) this.#byGiven.set(foldedGiven, person);
    addFirst(this.#byLetter, letter, person);
    if (INITIAL.test(given)) addFirst(this.#byInitial, letter, person);
  }

  addGiven(given: string, person: CastPerson): void {
    addFirst(this.#byGiven, given, person);
  }

  same({ given, foldedGiven }: NameParts): CastPerson | null {
    if (given === null || foldedGiven === null) return null;
    const letter = foldedGiven.charAt(0);
    const whole = this.#byGiven.get(foldedGiven);
    const shortened = INITIAL.test(given) ? this.#byLetter.get(letter) : this.#byInitial.get(letter);
    if (whole === undefined || shortened === undefined) return whole ?? shortened ?? null;
    return whole.order <= shortened.order ? whole : shortened;
  }
}

/** Keeps the one found first under a key. */
export function addFirst(found: Map<string, CastPerson>, key: string, person: CastPerson): void {
  if (!found.has(key)) found.set(key, person);
}
