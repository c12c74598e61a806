import type { Gender } from '../../../domain/story.ts';
import type { CastPerson, Place } from '../../people/person.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';

/** People of no known gender whom the text has called `he` or `she`: whoever is `he` in one sentence is not `she` in another. */
export class TiedGenders {
  readonly #genders = new Map<CastPerson, Gender>();

  /**
   * Notes what a pronoun was found to mean that stands in another sentence: in `His lawyer, De Smedt, said he would go` it is
   * often another. The place is where the sentence of the pronoun begins.
   */
  tie(antecedent: Antecedent | null, { gender }: Wanted, { passage, start }: Place): void {
    if (antecedent === null || (antecedent.passage === passage && antecedent.start >= start)) return;
    const person = personOf(antecedent);
    if (person?.gender === null && !this.#genders.has(person)) this.#genders.set(person, gender);
  }

  /** What the text has called somebody so far; null where it has not. */
  genderOf(person: CastPerson): Gender | null {
    return this.#genders.get(person) ?? null;
  }

  /** Those of some antecedents whom the text has not called by the other pronoun. */
  fitting(antecedents: readonly Antecedent[], { gender }: Wanted): readonly Antecedent[] {
    if (this.#genders.size === 0) return antecedents;
    return antecedents.filter((one) => {
      const person = personOf(one);
      const tied = person === null ? undefined : this.#genders.get(person);
      return tied === undefined || tied === gender;
    });
  }
}
