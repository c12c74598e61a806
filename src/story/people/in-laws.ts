import { itemAt } from '../item-at.ts';
import type { Gender } from '../../domain/story.ts';
import type { Token } from '../tokens.ts';
import { isOf, PERSONAL_PRONOUN, POSSESSIVE } from '../words/word-classes.ts';
import { GENDERED_ROLES } from '../words/roles.ts';
import { WordList } from '../words/word-list.ts';
import { FEMALE_PRONOUNS } from '../words/pronouns.ts';
import { isKin } from './around-name.ts';
import { alone } from './bearers.ts';
import type { Bearer } from './bearers.ts';
import { courtesyGender } from './mention.ts';
import type { FoundRun } from './mention.ts';
import type { CastPerson } from './person.ts';

/** Most words between whose relative somebody is and the word for the relative: `Ruhl's second husband`. */
const MOST_TOLD = 3;

const SPOUSE = new WordList('wife husband widow widower');
const PARENT = new WordList('mother father');

/** Relatives of whom a story tells the first name alone: `Ruhl's husband, Emil`, whom it may go on to call Mr. Ruhl. */
export class InLaws {
  /** By the family name they may go by and their gender; null where several may. */
  readonly #people = new Map<string, CastPerson | null>();
  /** The man and the woman named last, those of no known gender among both. */
  readonly #last = new Map<Gender, CastPerson>();
  /** Those of them whose wife or husband is told. */
  readonly #spouses = new Set<CastPerson>();
  readonly #parents = new Set<CastPerson>();
  /** Those whom a word for their relative tells the gender of: the Dale of `His mother`. */
  readonly #owners = new Map<CastPerson, Gender>();
  /** Those whom the story has called by `Mr.` or `Mrs.` and the family name. */
  readonly #called = new Set<CastPerson>();

  /** Notes who is named, and whose relative a name of one word tells somebody is. */
  note(found: FoundRun, person: CastPerson): void {
    if (found.quoted) return;
    const kin = kinBefore(found.tokens, found.run.nameFrom);
    const kinGender = GENDERED_ROLES.get(itemAt(found.tokens, kin)?.lower ?? '') ?? null;
    if (found.name.length === 1) {
      if (courtesyGender(found) !== null) this.#called.add(person);
      else if (kinGender !== null) this.#noteRelative(found.tokens, kin, kinGender, person);
    }
    const gender = person.gender ?? kinGender;
    if (gender !== 'FEMALE') this.#last.set('MALE', person);
    if (gender !== 'MALE') this.#last.set('FEMALE', person);
  }

  #noteRelative(tokens: readonly Token[], kin: number, gender: Gender, person: CastPerson): void {
    if (isTheirs(tokens, kin)) {
      this.#noteChild(gender, person);
      return;
    }
    const family = this.#ownerBefore(tokens, kin);
    if (family === null) return;
    const key = keyOf(family, gender);
    if (SPOUSE.has(tokens[kin])) this.#spouses.add(person);
    if (PARENT.has(tokens[kin])) this.#parents.add(person);
    const known = this.#people.get(key) ?? person;
    this.#people.set(key, known === person && this.#people.get(key) !== null ? person : null);
  }

  /** `Ann Hull married Tom Orme. Their daughter, Lucy, left.`: she can be Ms. Orme and Ms. Hull, if nobody else is told to be. */
  #noteChild(gender: Gender, child: CastPerson): void {
    for (const parent of this.#last.values()) {
      const key = keyOf(parent.foldedFamily, gender);
      if (parent !== child && parent.foldedGiven !== null && !this.#people.has(key))
        this.#people.set(key, child);
    }
  }

  /** The family name, folded, of the one whose relative a word tells of: the `Ruhl` of `Ruhl's husband`, of `her husband` behind Ada Ruhl; null if there is none. */
  #ownerBefore(tokens: readonly Token[], kin: number): string | null {
    const mark = ownerMark(tokens, kin);
    const token = itemAt(tokens, mark);
    if (isOf(token, POSSESSIVE)) {
      const owner = itemAt(tokens, mark - 1);
      return owner?.capital === true ? owner.word.bare : null;
    }
    if (token === undefined) return null;
    const gender = FEMALE_PRONOUNS.has(token.lower) ? 'FEMALE' : 'MALE';
    const owner = this.#last.get(gender);
    if (owner?.gender === null) this.#owners.set(owner, gender);
    // Somebody told of by a first name alone has no family name to share.
    return owner?.foldedGiven == null ? null : owner.foldedFamily;
  }

  /**
   * The only relative whom a family name behind `Mr.` or `Mrs.` can mean: instead of nobody, and where another bears the name
   * whom the story has never called so, in doubt. The bearer given where there is none.
   */
  bearerOf(found: FoundRun, bearer: Bearer | null): Bearer | null {
    const [family, more] = found.name;
    if (this.#people.size === 0 || family === undefined || more !== undefined) return bearer;
    const gender = courtesyGender(found);
    const person = gender === null ? null : (this.#people.get(keyOf(family.word.bare, gender)) ?? null);
    if (person === null || person === bearer?.person) return bearer;
    if (bearer === null) return alone(person);
    // `Dale Lee was shot. His mother, Denise, wept. Mrs. Lee said`: he is no Mrs.
    if (bearer.person.gender === null && !this.#called.has(bearer.person)) {
      const told = this.#owners.get(bearer.person);
      if (told !== undefined) return told === gender ? bearer : alone(person);
      if (this.#parents.has(person)) return this.#either(bearer, person);
    }
    // `Tom Lee came with his son, Max. Mr. Lee said`: a child or sister is not called so beside whoever is named in full.
    if (!this.#spouses.has(person)) return bearer;
    return this.#either(bearer, person);
  }

  /** The one and the relative, in doubt; the one alone where the story has called that one so. */
  #either(bearer: Bearer, person: CastPerson): Bearer {
    if (this.#called.has(bearer.person)) return bearer;
    return { ...bearer, rivals: [...bearer.rivals.filter((one) => one !== person), person], doubtful: true };
  }
}

/** `their youngest daughter` */
function isTheirs(tokens: readonly Token[], kin: number): boolean {
  for (let i = kin - 1; i >= 0 && kin - i <= MOST_TOLD; i -= 1) if (tokens[i]?.lower === 'their') return true;
  return false;
}

const keyOf = (family: string, gender: Gender): string => `${family} ${gender}`;

/** The token of the word for a relative before a name: `husband Emil`, `husband, Emil`; -1 if there is none. */
export function kinBefore(tokens: readonly Token[], name: number): number {
  const kin = itemAt(tokens, name - 1)?.text === ',' ? name - 2 : name - 1;
  const token = itemAt(tokens, kin);
  return token !== undefined && !token.capital && isKin(token.lower) ? kin : -1;
}

/**
 * What tells whose a relative is, before the word for the relative: the `'s` of `Ruhl's second husband`, the `her` of `her
 * husband`; -1 if nothing does.
 */
export function ownerMark(tokens: readonly Token[], kin: number): number {
  for (let i = kin - 1; i >= 0 && kin - i <= MOST_TOLD; i -= 1)
    if (isOf(tokens[i], POSSESSIVE | PERSONAL_PRONOUN)) return i;
  return -1;
}
