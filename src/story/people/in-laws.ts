import { itemAt } from '../item-at.ts';
import type { Gender } from '../../domain/story.ts';
import type { Token } from '../tokens.ts';
import { isOf, PERSONAL_PRONOUN, POSSESSIVE } from '../words/word-classes.ts';
import { GENDERED_ROLES } from '../words/roles.ts';
import { isKin } from './around-name.ts';
import { alone } from './bearers.ts';
import type { Bearer } from './bearers.ts';
import { courtesyGender } from './mention.ts';
import type { FoundRun } from './mention.ts';
import type { CastPerson } from './person.ts';

/** Most words between whose relative somebody is and the word for the relative: `Ruhl's second husband`. */
const MOST_TOLD = 3;

/** Relatives of whom a story tells the first name alone: `Ruhl's husband, Emil`, whom it may go on to call Mr. Ruhl. */
export class InLaws {
  /** By the family name they may go by and their gender; null where several may. */
  readonly #people = new Map<string, CastPerson | null>();

  /** Notes whose relative a name of one word tells somebody is. */
  note(found: FoundRun, person: CastPerson): void {
    if (found.name.length > 1 || found.quoted) return;
    const kin = kinBefore(found.tokens, found.run.nameFrom);
    const gender = GENDERED_ROLES.get(itemAt(found.tokens, kin)?.lower ?? '');
    const owner = gender === undefined ? null : ownerBefore(found.tokens, kin);
    if (gender === undefined || owner === null) return;
    const key = keyOf(owner, gender);
    const known = this.#people.get(key) ?? person;
    this.#people.set(key, known === person && this.#people.get(key) !== null ? person : null);
  }

  /** The only relative whom a family name behind `Mr.` or `Mrs.` can mean; null if there is none. */
  bearerOf(found: FoundRun): Bearer | null {
    const [family, more] = found.name;
    if (this.#people.size === 0 || family === undefined || more !== undefined) return null;
    const gender = courtesyGender(found);
    const person = gender === null ? null : this.#people.get(keyOf(family, gender));
    return person == null ? null : alone(person);
  }
}

const keyOf = ({ word }: Token, gender: Gender): string => `${word.bare} ${gender}`;

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

/** The name in capitals that a relative is told by: the `Ruhl` of `Ruhl's second husband`; null if there is none. */
function ownerBefore(tokens: readonly Token[], kin: number): Token | null {
  const mark = ownerMark(tokens, kin);
  const owner = isOf(itemAt(tokens, mark), POSSESSIVE) ? itemAt(tokens, mark - 1) : undefined;
  return owner?.capital === true ? owner : null;
}
